package org.readout.code.en.cast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;

/** The people or states that words for several mean: "they", "both sides", "the two ministers" after a meeting of two ministers. */
record SeveralMeant(SceneCast cast, Clauses clauses, Guests company, Titles titles, StandIns standIns) {
    /** Each as a party of its own. */
    List<Party> of(Phrase phrase) {
        if (standIns.delegates(phrase)) {
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
        return company.meetings().stream()
                .map(parties -> parties.stream().filter(Party::named).toList())
                .filter(parties -> meant(parties, phrase))
                .findFirst()
                .map(met -> here(phrase, met))
                .orElseGet(() -> lastTwo(phrase));
    }

    /** The last two of different states that fit, else those the whole text tells the words stand for. */
    private List<Party> lastTwo(Phrase phrase) {
        List<Party> last = new ArrayList<>();
        for (Mention.OfPerson person : candidates(phrase)) {
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

    /** Everyone named before, the last first. */
    private List<Mention.OfPerson> candidates(Phrase phrase) {
        List<Mention.OfPerson> candidates =
                new ArrayList<>(before(phrase.span().start()).toList());
        Collections.reverse(candidates);
        boolean near = StandIns.all(phrase) && company.near().size() > 1;
        candidates.addAll(near ? company.near() : company.recent());
        return candidates;
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
        List<Party> parties = StandIns.all(phrase)
                ? before(phrase.span().start())
                        .map(person -> new Party(company.state(person), List.of(person), false, true, phrase.span()))
                        .toList()
                : List.of();
        return parties.size() == 2 && SceneCast.countries(parties).size() == 2 ? parties : List.of();
    }

    private static List<Party> here(Phrase phrase, List<Party> parties) {
        return parties.stream().map(party -> party.in(phrase.span())).toList();
    }

    /** Everyone named before an offset of the sentence. */
    private Stream<Mention.OfPerson> before(int at) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= at);
    }

    private boolean fits(Party party, Phrase phrase) {
        String head = phrase.head().lemma().replace("adviser", "advis").replace("secretary", "secretar");
        boolean any = clauses.words().is("anybody", head) && !clauses.words().is("head", head) || StandIns.all(phrase);
        return any
                || party.people().stream()
                        .allMatch(person -> clauses.words().is("head", head)
                                ? clauses.words().of("highest").stream()
                                        .anyMatch(title -> titles.of(person).contains(title))
                                : titles.of(person)
                                        .replace("prime minister", "premier")
                                        .contains(head));
    }
}
