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
import org.readout.model.syntax.VerbGroup;

/** Finds the construction of the tables that a clause is. */
record FrameMatcher(Acts acts, Actors actors) {
    private static final Set<Modality> TO_COME = Set.of(Modality.PLANNED, Modality.HYPOTHETICAL, Modality.OBLIGED);

    /** Stands for a clause of what is to be done among the prepositions of a line. */
    static final String DOING = "do";

    /** Stands for an object without a preposition beside the other one there. */
    private static final String RECIPIENT = "iobj";

    private static final String BEING = "be";

    Optional<ActFrame> match(Clause clause) {
        List<ActFrame> frames = acts.frames(clause.verb().lemma());
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> done = doneTo(clause);
        for (ActFrame frame : frames) {
            if (mood(frame.mood(), clause)
                    && FrameWords.stand(frame, clause)
                    && object(frame, clause, object(clause, frame, done))
                    && governs(frame, clause, done)) {
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
        return object(clause, frame, doneTo(clause));
    }

    /** To whom or what it is done, whatever the line. */
    private static Optional<Phrase> doneTo(Clause clause) {
        return clause.patient()
                .or(() -> clause.verb().passive() ? Quantified.before(clause) : Quantified.behind(clause));
    }

    private static Optional<Phrase> object(Clause clause, ActFrame frame, Optional<Phrase> done) {
        return done.isPresent() || frame.words().size() < 2
                ? done
                : clause.argument(frame.words().get(1));
    }

    private boolean object(ActFrame frame, Clause clause, Optional<Phrase> object) {
        ActFrame.Nouns asked = frame.object();
        if (asked.needs(Need.NOTHING)) {
            return true;
        }
        if (object.isEmpty()) {
            return asked.needs(Need.NONE) && clause.indirectObject().isEmpty();
        }
        return new Nouns(acts).anyFits(object.get().members(), asked, actors);
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

    private boolean governs(ActFrame frame, Clause clause, Optional<Phrase> done) {
        if (frame.governs().isEmpty()) {
            return true;
        }
        if (!new SideConditions(acts, actors).hold(frame, clause)) {
            return false;
        }
        List<Argument> arguments = Governed.withObject(clause, object(clause, frame, done));
        boolean asked = false;
        for (Map.Entry<String, ActFrame.Nouns> entry : frame.governs().entrySet()) {
            if (!SideConditions.NAMES.contains(entry.getKey())) {
                asked = true;
                if (governs(entry, clause, arguments)) {
                    return true;
                }
            }
        }
        return !asked;
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
}
