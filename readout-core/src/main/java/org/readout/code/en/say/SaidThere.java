package org.readout.code.en.say;

import java.util.Optional;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** By whom something is said of which only the place or the side is told. */
record SaidThere(Sayings sayings, Names names) {
    /** "Was welcomed in Moscow", "it was claimed in Moscow", "regret was voiced on the Russian side": by those there. */
    Optional<Phrase> place(Clause clause, SpeechFrame frame) {
        boolean it = clause.subject()
                .filter(subject -> FrameMatcher.head(subject).equals("it"))
                .isPresent();
        boolean stands = clause.verb().passive()
                && clause.verb().finite()
                && (it || noun(clause) || !frame.open() && !frame.stance().equals(Stances.NEUTRAL));
        return stands
                ? clause.argument("in")
                        .or(() -> clause.argument("on").filter(where -> is("side", where)))
                        .filter(where -> names.country(where) != null || it && is("document", where))
                : Optional.empty();
    }

    /** "Gratitude was expressed". */
    private boolean noun(Clause clause) {
        return clause.subject()
                .flatMap(subject -> sayings.stance(FrameMatcher.head(subject)))
                .isPresent();
    }

    private boolean is(String kind, Phrase phrase) {
        return sayings.is(kind, FrameMatcher.head(phrase));
    }
}
