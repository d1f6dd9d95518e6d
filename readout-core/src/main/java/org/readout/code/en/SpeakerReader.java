package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.Cast;
import org.readout.code.en.say.Names;
import org.readout.code.en.say.Saying;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom the phrases of a sentence mean that speak in it, those before it taken into account. */
record SpeakerReader(Clauses clauses, ActorPhrases phrases, Cast cast, Sayings sayings, Talk talk) implements Names {
    private static final String MEDIA = "JRN";
    private static final Set<String> ONE = Set.of("he", "she");
    private static final Set<String> OWNER = Set.of("its", "his", "her", "their");
    private static final List<String> BEHIND = List.of("by", "from", "of");

    @Override
    public boolean actor(Phrase phrase) {
        return phrases.actor(phrase) || phrases.sectored(phrase);
    }

    @Override
    public @Nullable Country country(Phrase phrase) {
        return phrases.actor(phrase, Role.SOURCE).country();
    }

    @Override
    public boolean media(Phrase phrase) {
        return MEDIA.equals(phrases.actor(phrase, Role.SOURCE).sector());
    }

    @Override
    public boolean person(Phrase phrase) {
        return !cast.meant(phrase).isEmpty();
    }

    /** Who speaks; nobody if the words do not tell. */
    List<Actor> speakers(Saying saying) {
        Phrase speaker = saying.speaker();
        String head = word(speaker);
        if (ONE.contains(head)) {
            return before(saying)
                    .map(List::of)
                    .or(() -> Optional.of(talk.person()).filter(one -> !one.isEmpty()))
                    .orElseGet(() -> people(speaker));
        }
        if (head.equals("they") || head.equals("it")) {
            return head.equals("it") ? talk.body() : talk.several();
        }
        return speaker.members().stream()
                .flatMap(member -> named(member).stream())
                .toList();
    }

    /** The person a clause before the verb has as its subject, what is said itself left out: "When B came, he said". */
    private Optional<Actor> before(Saying saying) {
        List<Clause> said = saying.clause().reported();
        return saying.clause().syntax().clauses().stream()
                .filter(other -> other.verb().head() < saying.clause().verb().head() && !said.contains(other))
                .filter(other -> other.reporter().isEmpty())
                .flatMap(other -> other.subject().stream())
                .map(this::people)
                .filter(people -> people.size() == 1)
                .map(people -> people.get(0))
                .reduce((a, b) -> b);
    }

    private List<Actor> named(Phrase member) {
        return Stream.concat(Stream.of(member), member.appositions().stream())
                .map(this::people)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .or(() -> Optional.of(group(member)).filter(group -> !group.isEmpty()))
                .orElseGet(() -> sayings.is("document", word(member)) ? owner(member) : List.of(ofOwner(member)));
    }

    /** The people a phrase means and those coordinated with it: "the two ministers, A and B". */
    private List<Actor> people(Phrase phrase) {
        return phrase.members().stream()
                .flatMap(member -> cast.meant(member).stream().map(person -> actor(person, member)))
                .toList();
    }

    private Actor actor(Mention.OfPerson person, Phrase phrase) {
        Country own = person.country();
        Country told = own == null ? phrases.actor(phrase, Role.SOURCE).country() : own;
        return new Actor(told, null, person.person(), Role.SOURCE, phrases.quote(phrase));
    }

    /** "Its embassy": of the state told of last. */
    private Actor ofOwner(Phrase phrase) {
        Actor actor = phrases.actor(phrase, Role.SOURCE);
        boolean owned = actor.country() == null && OWNER.contains(first(phrase));
        Country owner = owned ? owner(phrase.span()) : actor.country();
        return new Actor(owner, actor.sector(), actor.person(), Role.SOURCE, actor.evidence());
    }

    private @Nullable Country owner(Span phrase) {
        return Stream.concat(
                        clauses.all(Mention.OfCountry.class).stream()
                                .filter(state -> state.span().end() <= phrase.start())
                                .map(Mention.OfCountry::country),
                        talk.body().stream().map(Actor::country))
                .filter(country -> country != null)
                .findFirst()
                .orElse(null);
    }

    /** Those whom "both sides", "the two ministers", "the leaders" mean. */
    private List<Actor> group(Phrase phrase) {
        List<String> words = words(phrase);
        boolean counted = words.stream().anyMatch(word -> sayings.is("group", word));
        boolean the = words.get(0).equals("the") && words.size() == 2 && plural(phrase);
        if (!counted && !the || phrases.names(phrase) && country(phrase) != null) {
            return List.of();
        }
        int count = words.contains("three") ? 3 : words.contains("four") ? 4 : counted ? 2 : 3;
        if (sayings.is("state", word(phrase))) {
            List<Actor> here = sayings.is("side", word(phrase)) ? List.of() : named(phrase.span());
            return here.size() > 1 ? here : talk.states(count, sayings.is("side", word(phrase)));
        }
        boolean people = sayings.is("official", word(phrase)) || sayings.is("group", word(phrase));
        return people ? talk.people(count) : List.of();
    }

    /** The last two states the sentence names before: "relations of A and B since the two countries". */
    private List<Actor> named(Span phrase) {
        List<Mention.OfCountry> before = clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().end() <= phrase.start())
                .toList();
        return before.subList(Math.max(0, before.size() - 2), before.size()).stream()
                .map(state -> Talk.side(state.country(), clauses.quote(state.span())))
                .toList();
    }

    private static boolean plural(Phrase phrase) {
        return !phrase.head().lemma().equalsIgnoreCase(phrase.head().text());
    }

    /** Whose paper it is: a state's by its adjective, of who issued it, of both if it is joint, else of who spoke last. */
    private List<Actor> owner(Phrase paper) {
        if (words(paper).contains("joint")) {
            return talk.states(3, true);
        }
        Actor own = phrases.actor(paper, Role.SOURCE);
        if (own.country() != null) {
            return List.of(own);
        }
        Optional<Phrase> issuer = Stream.concat(
                        paper.relatives().stream()
                                .filter(relative -> relative.verb().passive())
                                .flatMap(relative -> relative.agent().stream()),
                        BEHIND.stream().flatMap(preposition -> paper.argument(preposition).stream()))
                .filter(this::actor)
                .findFirst();
        List<Actor> issued = new ArrayList<>();
        issuer.ifPresent(phrase -> issued.addAll(named(phrase)));
        if (issued.isEmpty()) {
            passer(paper).ifPresent(phrase -> issued.addAll(named(phrase)));
        }
        return issued.isEmpty() ? talk.speakers() : issued;
    }

    /** "North Korea passed a resolution": who does something with the paper. */
    private static Optional<Phrase> passer(Phrase paper) {
        return paper.syntax().clauses().stream()
                .filter(clause -> clause.object().filter(paper::equals).isPresent())
                .flatMap(clause -> clause.agent().stream())
                .filter(agent -> !agent.equals(paper))
                .findFirst();
    }

    private static String word(Phrase phrase) {
        return phrase.head().lemma().toLowerCase(Locale.ROOT);
    }

    private static String first(Phrase phrase) {
        return words(phrase).get(0);
    }

    private static List<String> words(Phrase phrase) {
        return phrase
                .syntax()
                .tokens()
                .subList(phrase.group().first(), phrase.group().last() + 1)
                .stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
    }
}
