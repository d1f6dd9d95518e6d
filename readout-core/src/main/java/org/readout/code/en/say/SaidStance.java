package org.readout.code.en.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/**
 * The stance of what is said, by whose deed it is and whether it is to come, due, denied or an offence.
 *
 * @param sayings the words that show it
 * @param matcher the constructions that do
 * @param offences whether it is called an offence
 * @param duties whether it is to be done
 */
record SaidStance(Sayings sayings, FrameMatcher matcher, Offences offences, Duties duties) {
    private static final List<String> QUESTION = List.of("out", "of", "question");
    private static final int QUESTION_REACH = 4;
    private static final int THERE_REACH = 3;

    private static final Set<String> UNFRIENDLY = Set.of("oppose", "warn", "urge");

    /**
     * Empty if its words show none.
     *
     * @param own true of a phrase for the speaker or the speaker's side
     */
    Optional<String> of(Clause said, Predicate<Phrase> own) {
        if (duties.obliged(said)) {
            return Optional.of("urge");
        }
        if (likes(said)) {
            return Optional.of(Stances.WISH);
        }
        boolean mine = said.subject().or(said::agent).filter(own).isPresent();
        Optional<SpeechFrame> frame = mine ? frame(said) : Optional.empty();
        if (frame.isPresent()) {
            return turned(frame.get(), said, own);
        }
        if (new Perils(sayings).warns(said, mine)) {
            return Optional.of("warn");
        }
        return mine ? mine(said) : others(said);
    }

    /** The stance of a construction; of a view that is not held the other way round. */
    static String turned(SpeechFrame frame, Clause clause) {
        if (frame.kind() != SpeechFrame.Kind.VIEW || !Negation.of(clause)) {
            return frame.stance();
        }
        return UNFRIENDLY.contains(frame.stance()) ? Stances.NEUTRAL : "oppose";
    }

    private Optional<SpeechFrame> frame(Clause said) {
        return matcher.match(said)
                .filter(one -> !one.stance().equals(Stances.NEUTRAL) && !(one.open() && toCome(said)));
    }

    /** "We will come", "we will never yield", "we do not attack civilians". */
    private Optional<String> mine(Clause said) {
        if (toCome(said)) {
            boolean refuses =
                    Negation.of(said) && sayings.is("yield", said.verb().lemma());
            return Optional.of(refuses ? "oppose" : "commit");
        }
        if (sayings.is("intent", said.verb().lemma()) && !said.complements().isEmpty()) {
            return Optional.of(Negation.of(said) ? "oppose" : "commit");
        }
        return Negation.of(said) && !Negation.longer(said) ? Optional.of("oppose") : Optional.empty();
    }

    /** "They violate the border", "this is not a contest". */
    private Optional<String> others(Clause said) {
        boolean offence = foreign(said) ? offences.offends(said) : offences.condemns(said);
        boolean denied = !toCome(said) && (Negation.of(said) && Duties.pointing(said) || nothing(said));
        boolean none = toCome(said) && there(said);
        return offence || denied || none || unthinkable(said) ? Optional.of("oppose") : Optional.empty();
    }

    /** "There would be no talks". */
    private boolean there(Clause said) {
        int verb = said.verb().head();
        List<String> behind = Behind.words(said.syntax(), verb + 1, verb + QUESTION_REACH);
        boolean no = behind.contains("no") && behind.stream().anyMatch(word -> sayings.is("withheld", word));
        return no
                && Behind.words(said.syntax(), Math.max(0, verb - THERE_REACH), verb - 1)
                        .contains("there");
    }

    /** "Talks were out of the question". */
    private static boolean unthinkable(Clause said) {
        int verb = said.verb().head();
        return Behind.words(said.syntax(), verb + 1, verb + QUESTION_REACH).containsAll(QUESTION);
    }

    /** "The dam has nothing to do with the flood". */
    private static boolean nothing(Clause said) {
        return said.verb().lemma().equals("have")
                && said.object()
                        .filter(object -> FrameMatcher.head(object).equals("nothing"))
                        .isPresent();
    }

    /** "We demand", "we do not welcome": what is said is a saying of one's own. */
    private Optional<String> turned(SpeechFrame frame, Clause said, Predicate<Phrase> own) {
        if (frame.open()) {
            return matcher.noun(said)
                    .filter(stance -> !stance.equals(Stances.NEUTRAL))
                    .or(() -> said.reported().stream()
                            .flatMap(below -> of(below, own).stream())
                            .findFirst());
        }
        String negated = UNFRIENDLY.contains(frame.stance()) ? Stances.NEUTRAL : "oppose";
        return Optional.of(Negation.of(said) ? negated : frame.stance());
    }

    /** "Would like to". */
    private static boolean likes(Clause said) {
        Syntax syntax = said.syntax();
        int next = said.verb().head() + 1;
        return said.verb().modality() == Modality.HYPOTHETICAL
                && next < syntax.tokens().size()
                && syntax.token(next).text().equals("like");
    }

    /** True of what will be done, or would be. */
    static boolean toCome(Clause said) {
        Modality modality = said.verb().modality();
        return modality == Modality.PLANNED || modality == Modality.HYPOTHETICAL;
    }

    /** Somebody is told to act who is not the speaker's side. */
    private static boolean foreign(Clause said) {
        return said.subject().stream()
                .flatMap(subject ->
                        subject
                                .syntax()
                                .tokens()
                                .subList(
                                        subject.group().first(), subject.group().last() + 1)
                                .stream())
                .anyMatch(token -> token.tag() == Tag.PROPN || token.tag() == Tag.PRON);
    }
}
