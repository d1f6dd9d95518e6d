package org.readout.code.en.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.ActFrame.Need;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/** Finds the construction of the tables that a clause is. */
record FrameMatcher(Acts acts, Actors actors) {
    /** How far behind its verb a particle or adjective may stand, adverbs between. */
    private static final int PARTICLE_REACH = 3;

    /** Particles that stand before the object only; behind it they open something else ("on Friday"). */
    private static final Set<String> FRONT = Set.of("on", "upon", "at", "for", "into");

    private static final Set<Modality> TO_COME = Set.of(Modality.PLANNED, Modality.HYPOTHETICAL, Modality.OBLIGED);

    /** Stands for a clause of what is to be done among the prepositions of a line. */
    static final String DOING = "do";

    /** Stands for an object without a preposition beside the other one there. */
    private static final String RECIPIENT = "iobj";

    /** Stands for the subject among the prepositions of a line. */
    private static final String SUBJECT = "subj";

    /** Stands for adverbs there: "jointly". */
    private static final String MANNER = "how";

    /** Asked of the subject: several actors. */
    private static final String TOGETHER = "both";

    private static final String BEING = "be";

    private static final Set<String> CONDITIONS = Set.of(SUBJECT, MANNER);

    Optional<ActFrame> match(Clause clause) {
        for (ActFrame frame : acts.frames(clause.verb().lemma())) {
            if (mood(frame.mood(), clause) && words(frame, clause) && object(frame, clause) && governs(frame, clause)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    private static boolean mood(ActFrame.Mood mood, Clause clause) {
        return switch (mood) {
            case ANY -> true;
            case NOT -> clause.negated();
            case WILL -> TO_COME.contains(clause.verb().modality());
            case WONT -> clause.negated() && TO_COME.contains(clause.verb().modality());
        };
    }

    /** The object; of a verb with a particle, what was taken for governed by it. */
    static Optional<Phrase> object(Clause clause, ActFrame frame) {
        return clause.patient()
                .or(() -> clause.verb().passive() ? Quantified.before(clause) : Quantified.behind(clause))
                .or(() -> frame.words().size() < 2
                        ? Optional.empty()
                        : clause.argument(frame.words().get(1)));
    }

    private static boolean words(ActFrame frame, Clause clause) {
        for (int at = 1; at < frame.words().size(); at++) {
            if (!particle(frame.words().get(at), at, clause)) {
                return false;
            }
        }
        return true;
    }

    /** @param nth which word behind the verb it is, from 1 */
    private static boolean particle(String word, int nth, Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        int reach = clause.verb().lemma().equals("be") ? PARTICLE_REACH : nth;
        for (int at = head + 1; at <= Math.min(head + reach, syntax.tokens().size() - 1); at++) {
            if (is(syntax, at, word)) {
                return true;
            }
        }
        return !FRONT.contains(word)
                && clause.object()
                        .map(object -> is(syntax, object.group().last() + 1, word))
                        .orElse(false);
    }

    private static boolean is(Syntax syntax, int at, String word) {
        return at < syntax.tokens().size() && syntax.token(at).lower().equals(word);
    }

    private boolean object(ActFrame frame, Clause clause) {
        ActFrame.Nouns asked = frame.object();
        if (asked.needs(Need.NOTHING)) {
            return true;
        }
        Optional<Phrase> object = object(clause, frame);
        if (object.isEmpty()) {
            return asked.needs(Need.NONE) && clause.indirectObject().isEmpty();
        }
        return fits(object.get().members(), asked);
    }

    private boolean fits(List<Phrase> members, ActFrame.Nouns asked) {
        for (Phrase member : members) {
            if (new Nouns(acts).fits(member, asked, actors)) {
                return true;
            }
        }
        return false;
    }

    /** A clause below tells what is to be done; if verbs are asked for, with one of them. */
    private static boolean doing(Clause clause, ActFrame.Nouns asked) {
        return Stream.concat(
                        Stream.concat(clause.complements().stream(), ofObject(clause)),
                        clause.adverbials().stream().filter(FrameMatcher::purpose))
                .anyMatch(below ->
                        asked.needs(Need.NOTHING) || asked.alone(below.verb().lemma()));
    }

    /** "Saw no reason to leave": below the object. */
    private static Stream<Clause> ofObject(Clause clause) {
        return clause.object().stream()
                .flatMap(object -> object.syntax().below(object.group().head()).stream())
                .filter(relation -> relation.role() == Role.COMPLEMENT)
                .flatMap(relation -> clause.syntax().clause(relation.dependent()).stream());
    }

    private static boolean purpose(Clause clause) {
        return clause.verb().form() == VerbGroup.Form.INFINITIVE;
    }

    private boolean governs(ActFrame frame, Clause clause) {
        if (frame.governs().isEmpty()) {
            return true;
        }
        if (!conditions(frame, clause)) {
            return false;
        }
        List<Map.Entry<String, ActFrame.Nouns>> asked = frame.governs().entrySet().stream()
                .filter(entry -> !CONDITIONS.contains(entry.getKey()))
                .toList();
        List<Argument> arguments = Governed.withObject(clause, object(clause, frame));
        return asked.isEmpty() || asked.stream().anyMatch(entry -> governs(entry, clause, arguments));
    }

    private boolean governs(Map.Entry<String, ActFrame.Nouns> asked, Clause clause, List<Argument> arguments) {
        if (asked.getKey().equals(RECIPIENT)) {
            return clause.indirectObject()
                    .filter(to -> new Nouns(acts).fits(to, asked.getValue(), actors))
                    .isPresent();
        }
        if (asked.getValue().needs(Need.NOTHING) && gerund(clause, asked.getKey())) {
            return true;
        }
        return asked.getKey().equals(DOING)
                ? doing(clause, asked.getValue())
                : arguments.stream()
                        .filter(argument -> argument.preposition().equals(asked.getKey()))
                        .anyMatch(argument -> asked.getValue().needs(Need.NOTHING)
                                || new Nouns(acts).fits(argument.phrase(), asked.getValue(), actors));
    }

    /** "Is open to restoring ties": a clause stands behind the preposition. */
    private static boolean gerund(Clause clause, String preposition) {
        return clause.verb().lemma().equals(BEING)
                && clause.adverbials().stream()
                        .anyMatch(below -> below.verb().form() == VerbGroup.Form.PARTICIPLE
                                && below.conjunction().equals(preposition));
    }

    /** What a line asks of the subject and of adverbs holds beside what must follow. */
    private boolean conditions(ActFrame frame, Clause clause) {
        ActFrame.Nouns subject = frame.governs().get(SUBJECT);
        ActFrame.Nouns manner = frame.governs().get(MANNER);
        return (subject == null || subject(clause, subject)) && (manner == null || manner(clause, manner));
    }

    private boolean subject(Clause clause, ActFrame.Nouns asked) {
        List<Phrase> members = clause.subject().map(Phrase::members).orElse(List.of());
        if (asked.alone(TOGETHER)) {
            return members.stream().filter(actors::acts).limit(2).count() > 1
                    || members.stream().anyMatch(actors::several);
        }
        List<Phrase> doers = clause.agent().map(Phrase::members).orElse(members);
        return fits(doers, asked);
    }

    /** One of the words stands with the verb or behind it, before the next clause. */
    private static boolean manner(Clause clause, ActFrame.Nouns asked) {
        Syntax syntax = clause.syntax();
        int start = clause.verb().span().start();
        int end = syntax.clauses().stream()
                .mapToInt(other -> other.verb().span().start())
                .filter(other -> other > start)
                .min()
                .orElse(Integer.MAX_VALUE);
        return syntax.tokens().stream()
                .filter(token -> token.span().start() >= start && token.span().start() < end)
                .anyMatch(token -> asked.alone(token.lower()));
    }
}
