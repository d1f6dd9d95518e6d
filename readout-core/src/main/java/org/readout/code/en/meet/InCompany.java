package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/**
 * Contacts told by any verb: whatever people of one state did with people of another, they were together when they did it
 * ("haggled all week with the Lao negotiators"). What one may do with somebody far away is the exception, and a table lists it.
 */
record InCompany(ContactWords table, Cast cast, Reality reality) {
    private static final Set<String> MANY = Set.of("they", "both");
    /** Behind these stands what people bend over together: "went through the draft with B"; not "in coordination with B". */
    private static final List<String> THINGS = List.of("over", "through", "across", "around");

    private static final Set<String> PAST = Set.of("was", "were", "been");

    Optional<Encounter> read(Clause clause, ContactVerb verb) {
        boolean sharing = once(clause) && sharing(clause, verb);
        boolean apart =
                clause.verb().passive() || table.apart("verb", clause.verb().lemma());
        if (!sharing && (apart || !once(clause))) {
            return Optional.empty();
        }
        if (sharing || new Together(table).told(clause)) {
            return both(clause, verb);
        }
        if (named(clause)) {
            return Optional.empty();
        }
        List<Phrase> with = with(clause, verb).toList();
        if (with.isEmpty()) {
            return new OnePlace(table, cast).told(clause) ? both(clause, verb) : Optional.empty();
        }
        List<Party> first = Agents.of(clause).stream().flatMap(this::acting).toList();
        List<Party> second =
                with.stream().flatMap(phrase -> others(phrase, clause)).toList();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return told(clause, verb, first, second);
    }

    /** "Cut the ribbon", "spent Tuesday poring over maps": together, unless each did it by himself. */
    private boolean sharing(Clause clause, ContactVerb verb) {
        Words words = new Words(table);
        return clause.complements().isEmpty()
                && Agents.of(clause)
                        .filter(who -> who.head().tag() != Tag.PRON && !MANY.contains(Words.lower(who.head())))
                        .isPresent()
                && (new Rites(table).format(clause).isPresent() || new Sittings(words, cast).told(clause))
                && with(clause, verb).findAny().isEmpty()
                && !new Together(table).apart(clause);
    }

    /** Those who act, people of two states or more. */
    private Optional<Encounter> both(Clause clause, ContactVerb verb) {
        Optional<Phrase> agent = Agents.of(clause).filter(cast::people);
        List<Party> both = agent.map(cast::parties).orElse(List.of());
        boolean two = both.stream().map(Party::country).distinct().count() > 1;
        return two && both.stream().allMatch(InCompany::ofState)
                ? told(clause, verb, both, List.of())
                : Optional.empty();
    }

    private Optional<Encounter> told(Clause clause, ContactVerb verb, List<Party> first, List<Party> second) {
        Status status = reality.of(clause);
        return status == Status.OCCURRED || status == Status.PLANNED
                ? Optional.of(new Told(table).of(clause, format(clause, verb), status, first, second, verb.host()))
                : Optional.empty();
    }

    private String format(Clause clause, ContactVerb verb) {
        Words words = new Words(table);
        return new Sittings(words, cast).told(clause)
                ? "talks"
                : new Rites(table).format(clause).orElse(verb.format());
    }

    private Stream<Party> acting(Phrase phrase) {
        boolean several = MANY.contains(Words.lower(phrase.head()));
        return cast.people(phrase) && !several ? cast.parties(phrase).stream().filter(InCompany::ofState) : Stream.of();
    }

    /** People of whom it is said whose they are: "the Lao negotiators", "his host"; not "officials". */
    private Stream<Party> others(Phrase phrase, Clause clause) {
        boolean pronoun = phrase.head().tag() == Tag.PRON;
        return !pronoun && cast.people(phrase)
                ? cast.others(phrase, clause).stream()
                        .filter(InCompany::ofState)
                        .filter(party -> party.named() || whose(phrase))
                : Stream.of();
    }

    private boolean whose(Phrase phrase) {
        return table.is("mate", Words.lemma(phrase.head()))
                || Stream.concat(phrase.members().stream(), Governed.by(phrase, List.of("of", "from")))
                        .anyMatch(one -> !cast.states(one).isEmpty());
    }

    private static boolean ofState(Party party) {
        return party.body() && party.country() != null;
    }

    /** Behind the verb, its object, or what a preposition ties to it: "went through the draft with B". */
    private Stream<Phrase> with(Clause clause, ContactVerb verb) {
        Stream<Argument> behind = Governed.by(clause, THINGS)
                .filter(noun -> !table.apart("object", Words.lemma(noun.head())))
                .flatMap(noun -> noun.arguments().stream());
        return Stream.concat(clause.arguments().stream(), behind)
                .filter(argument -> verb.to().contains(argument.preposition()))
                .map(Argument::phrase);
    }

    /** Over dinner, at a meeting, proposed a meeting: the noun tells it. */
    private boolean named(Clause clause) {
        Words words = new Words(table);
        return clause.object()
                        .filter(object -> table.apart("object", Words.lemma(object.head()))
                                || words.noun(object).isPresent())
                        .isPresent()
                || clause.arguments().stream()
                        .flatMap(argument -> words.noun(argument.phrase()).stream())
                        .anyMatch(found -> found.noun().alone());
    }

    /** Told of one time: "argued with", "had argued with", "will dine with"; not "argues with". */
    private boolean once(Clause clause) {
        String head = Words.lower(clause.syntax().token(clause.verb().head()));
        boolean progressive = head.endsWith("ing");
        return clause.modality() == Modality.PLANNED
                || clause.verb().perfect()
                || !clause.verb().finite()
                || progressive && was(clause)
                || table.is("alike", head)
                || !progressive && !head.equals(clause.verb().lemma()) && !head.endsWith("s");
    }

    private static boolean was(Clause clause) {
        return clause.syntax().tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .anyMatch(token -> PAST.contains(Words.lower(token)));
    }
}
