package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** Whom words mean that name nobody: "he", "they", "the two ministers", "the envoy". */
final class GuestReferents {

    private static final Set<String> KNOWN = Set.of("the", "both", "two", "these", "their");
    /** Pronouns for one person, and whose they are. */
    static final Set<String> ONE = Set.of("he", "she", "him", "her", "his");

    private static final Set<String> OBJECTS = Set.of("him");
    private static final Set<String> ALL = Set.of("they", "them", "their", "both", "two");
    private static final Set<String> TWO = Set.of("the two", "the pair", "the duo");
    private static final Set<String> HEADS = Set.of("head", "leader");
    private final SceneCast cast;
    private final Clauses clauses;
    private final Guests company;
    private final Titles titles;

    GuestReferents(SceneCast cast, Clauses clauses, Guests company) {
        this.cast = cast;
        this.clauses = clauses;
        this.company = company;
        this.titles = new Titles(clauses, company);
    }

    /** @see Titles#meant */
    Optional<Mention.OfPerson> titled(Phrase phrase, @Nullable Country country, Set<String> not) {
        return titles.meant(phrase, country, not)
                .or(() -> new Nationals(clauses, company).meant(phrase, country, acting(phrase)));
    }

    Optional<Mention.OfPerson> referred(Phrase phrase) {
        return titles.referred(phrase);
    }

    /** True if a phrase stands for others. */
    boolean stands(Phrase phrase) {
        return single(phrase, ONE) || single(phrase, ALL) || pair(phrase) || delegates(phrase);
    }

    private static boolean single(Phrase phrase, Set<String> words) {
        return phrase.group().first() == phrase.group().head() && words.contains(SceneCast.lower(phrase.head()))
                || words == ALL && TWO.contains(phrase.text().toLowerCase(Locale.ROOT));
    }

    /** "The two ministers", "both sides", "the presidents": several, of no state named. */
    private boolean pair(Phrase phrase) {
        String lower = SceneCast.lower(phrase.head());
        String first = SceneCast.lower(phrase.syntax().token(phrase.group().first()));
        if (!KNOWN.contains(first) || lower.equals(phrase.head().lemma())) {
            return false;
        }
        boolean name = names(phrase)
                || phrase.head().tag() == Tag.PROPN && !clauses.words().is("state", lower);
        boolean meant = clauses.words().is("state", phrase.head().lemma()) || person(phrase);
        boolean own = clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> cast.whole(phrase).contains(state.span()));
        return !name && meant && !own && phrase.appositions().isEmpty();
    }

    /** "Defence ministers met": of the two states the text is about, where no words say whose they are. */
    private boolean delegates(Phrase phrase) {
        boolean plural = !SceneCast.lower(phrase.head()).equals(phrase.head().lemma());
        boolean own = clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> cast.whole(phrase).contains(state.span()));
        return plural
                && phrase.group().first() < phrase.group().head()
                && phrase.head().tag() != Tag.PROPN
                && clauses.words().is("delegates", phrase.head().lemma())
                && bare(phrase)
                && !many(phrase)
                && !own
                && !names(phrase)
                && company.about().size() == 2;
    }

    /** "Foreign delegations", "delegations of different countries": whoever's. */
    private boolean many(Phrase phrase) {
        return Stream.concat(Stream.of(phrase), phrase.argument("of").stream())
                .flatMap(part -> IntStream.range(
                                part.group().first(), part.group().head())
                        .mapToObj(part.syntax()::token))
                .anyMatch(token -> clauses.words().is("many", token.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean bare(Phrase phrase) {
        Tag first = phrase.syntax().token(phrase.group().first()).tag();
        return first != Tag.DET && first != Tag.PRON && first != Tag.NUM;
    }

    private boolean names(Phrase phrase) {
        return cast.people(phrase.span()).findAny().isPresent();
    }

    private boolean person(Phrase phrase) {
        return clauses.words().is("anybody", phrase.head().lemma())
                || HEADS.contains(phrase.head().lemma())
                || company.named(phrase.text()).sector() != null;
    }

    /**
     * @param clause whose object or argument the phrase is; null if it acts
     */
    List<Party> of(Phrase phrase, @Nullable Clause clause) {
        if (single(phrase, ONE)) {
            Clause over =
                    clause == null && OBJECTS.contains(SceneCast.lower(phrase.head())) ? governing(phrase) : clause;
            Optional<Mention.OfPerson> person = over == null ? acting(phrase) : other(phrase, over);
            return person.map(one -> List.of(new Party(company.state(one), List.of(one), false, true, phrase.span())))
                    .orElse(List.of());
        }
        return several(phrase);
    }

    /** "Invited him to visit", "hosted by him": the clause of which "him" is no subject. */
    private static @Nullable Clause governing(Phrase pronoun) {
        return pronoun.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().end() <= pronoun.span().start())
                .filter(clause -> clause.verb().finite())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Who acts in the sentence before the pronoun, else in the sentence before. */
    Optional<Mention.OfPerson> acting(Phrase pronoun) {
        int at = pronoun.span().start();
        return subjects(pronoun.syntax(), at)
                .findFirst()
                .or(() -> owner(pronoun))
                .or(() -> Optional.ofNullable(company.subject()))
                .or(() -> pronoun(pronoun))
                .or(() -> before(at).reduce((first, second) -> second));
    }

    private Optional<Mention.OfPerson> pronoun(Phrase word) {
        return clauses.all(Mention.OfReference.class).stream()
                .filter(reference -> reference.form().equals("pronoun")
                        && reference.span().equals(word.head().span()))
                .findFirst()
                .map(reference -> reference.people().get(0));
    }

    /** "B's talks with A came days after he met C": whose the subject is. */
    private Optional<Mention.OfPerson> owner(Phrase pronoun) {
        int at = pronoun.span().start();
        return pronoun.syntax().clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .filter(subject -> subject.span().end() <= at)
                .flatMap(subject -> clauses.all(Mention.OfPerson.class).stream()
                        .filter(person ->
                                person.span().start() == subject.span().start()
                                        && person.span().end() < subject.span().end()))
                .findFirst();
    }

    Stream<Mention.OfPerson> subjects(Syntax syntax, int before) {
        return syntax.clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .filter(subject -> subject.span().end() <= before)
                .flatMap(subject -> Stream.concat(Stream.of(subject), subject.appositions().stream())
                        .flatMap(one -> Stream.concat(cast.people(one.head().span()), referred(one).stream()))
                        .limit(1));
    }

    private Stream<Mention.OfPerson> before(int at) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= at);
    }

    /** Who does not act here: the last person named before it of another state. */
    private Optional<Mention.OfPerson> other(Phrase pronoun, Clause clause) {
        List<Party> agents = clause.agent()
                .filter(agent -> !agent.equals(pronoun))
                .map(cast::parties)
                .orElse(List.of());
        Set<String> ids = agents.stream()
                .flatMap(party -> party.people().stream())
                .map(person -> person.person().id())
                .collect(Collectors.toSet());
        List<Country> own = SceneCast.countries(agents);
        List<Mention.OfPerson> here =
                new ArrayList<>(before(pronoun.span().start()).toList());
        java.util.Collections.reverse(here);
        Optional<Mention.OfPerson> owner = clause.agent()
                .filter(agent -> agents.stream().noneMatch(Party::named))
                .flatMap(agent -> cast.people(agent.span()).findFirst());
        if (owner.isPresent()) {
            return owner;
        }
        List<Mention.OfPerson> candidates = new ArrayList<>(new CalledOn(cast).of(clause));
        candidates.addAll(he(pronoun).stream().toList());
        candidates.addAll(here);
        candidates.addAll(company.recent());
        return candidates.stream()
                .filter(person -> !ids.contains(person.person().id()))
                .filter(person -> {
                    Country state = company.state(person);
                    return state == null || !own.contains(state);
                })
                .findFirst();
    }

    /** "He was in A, where X received him": who a pronoun before it stands for that acts. */
    private Optional<Mention.OfPerson> he(Phrase pronoun) {
        return pronoun.syntax().clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .filter(subject -> subject.span().end() <= pronoun.span().start() && single(subject, ONE))
                .findFirst()
                .flatMap(this::acting);
    }

    private List<Party> several(Phrase phrase) {
        if (delegates(phrase)) {
            return company.about().stream()
                    .map(country -> new Party(country, List.of(), false, true, phrase.span()))
                    .toList();
        }
        boolean states = clauses.words().is("state", phrase.head().lemma());
        List<Party> people = states ? List.of() : people(phrase);
        List<Party> owners = states ? List.of() : owners(phrase);
        boolean of = owners.isEmpty() || SceneCast.countries(owners).containsAll(SceneCast.countries(people));
        if (!people.isEmpty() && of || !owners.isEmpty()) {
            return of && people.size() >= owners.size() ? people : owners;
        }
        List<Party> met = here(phrase, company.met());
        if (SceneCast.countries(met).size() > 1) {
            return met.stream()
                    .map(party -> new Party(party.country(), List.of(), false, !states, phrase.span()))
                    .toList();
        }
        return company.about().stream()
                .map(country -> new Party(country, List.of(), false, !states, phrase.span()))
                .toList();
    }

    /** "A, B and C agreed that their ministers would meet": the states that act together before in the sentence. */
    private List<Party> owners(Phrase phrase) {
        return phrase.syntax().clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .filter(subject -> subject.span().end() <= phrase.span().start())
                .map(subject -> Stream.of(subject)
                        .flatMap(one -> Stream.concat(
                                one.members().stream(),
                                one.argument("of").stream().flatMap(of -> of.members().stream())))
                        .flatMap(one -> cast.states(one).stream())
                        .map(Party::country)
                        .distinct()
                        .map(country -> new Party(country, List.of(), false, true, phrase.span()))
                        .toList())
                .filter(owners -> owners.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** The people of the contact told last whose offices fit, else the last two of different states. */
    private List<Party> people(Phrase phrase) {
        List<Party> beside = beside(phrase);
        if (!beside.isEmpty()) {
            return beside;
        }
        Optional<List<Party>> met = company.meetings().stream()
                .map(parties -> parties.stream().filter(Party::named).toList())
                .filter(parties -> meant(parties, phrase))
                .findFirst();
        if (met.isPresent()) {
            return here(phrase, met.get());
        }
        List<Party> last = new ArrayList<>();
        List<Mention.OfPerson> candidates =
                new ArrayList<>(before(phrase.span().start()).toList());
        java.util.Collections.reverse(candidates);
        boolean near = single(phrase, ALL) && company.near().size() > 1;
        candidates.addAll(near ? company.near() : company.recent());
        for (Mention.OfPerson person : candidates) {
            Country country = company.state(person);
            Party party = new Party(country, List.of(person), false, true, phrase.span());
            if (country != null
                    && !SceneCast.countries(last).contains(country)
                    && last.size() < 2
                    && fits(party, phrase)) {
                last.add(party);
            }
        }
        return last.size() == 2 ? last : group(phrase);
    }

    /** Whom the words stand for together, as the whole text tells. */
    private List<Party> group(Phrase phrase) {
        return clauses.all(Mention.OfReference.class).stream()
                .filter(reference -> reference.people().size() > 1
                        && reference.span().contains(phrase.head().span()))
                .findFirst()
                .map(reference -> reference.people().stream()
                        .map(one -> new Party(company.state(one), List.of(one), false, true, phrase.span()))
                        .toList())
                .orElse(List.of());
    }

    private boolean meant(List<Party> met, Phrase phrase) {
        return SceneCast.countries(met).size() > 1
                && met.stream().anyMatch(party -> fits(party, phrase))
                && met.stream()
                        .allMatch(party ->
                                fits(party, phrase) || party.people().stream().allMatch(titles::untitled));
    }

    /** "A phoned B, but no meeting between the two is planned": the two of the sentence, if it names just two. */
    private List<Party> beside(Phrase phrase) {
        List<Party> parties = single(phrase, ALL)
                ? before(phrase.span().start())
                        .map(person -> new Party(company.state(person), List.of(person), false, true, phrase.span()))
                        .toList()
                : List.of();
        return parties.size() == 2 && SceneCast.countries(parties).size() == 2 ? parties : List.of();
    }

    private static List<Party> here(Phrase phrase, List<Party> parties) {
        return parties.stream().map(party -> party.in(phrase.span())).toList();
    }

    private boolean fits(Party party, Phrase phrase) {
        String head = phrase.head().lemma().replace("adviser", "advis").replace("secretary", "secretar");
        boolean any = clauses.words().is("anybody", head) && !HEADS.contains(head) || single(phrase, ALL);
        return any
                || party.people().stream()
                        .allMatch(person -> HEADS.contains(head)
                                ? clauses.words().of("highest").stream()
                                        .anyMatch(title -> titles.of(person).contains(title))
                                : titles.of(person)
                                        .replace("prime minister", "premier")
                                        .contains(head));
    }
}
