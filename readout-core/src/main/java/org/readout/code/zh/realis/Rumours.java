package org.readout.code.zh.realis;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Contacts that are only talked of: 坊间传闻甲见了乙 is disputed, and denied where somebody denies it behind or opens the next
 * sentence with it; what a paper or a message says is so only if it is denied.
 */
public record Rumours(ChineseLexicon lexicon) {
    /** How far into the next sentence a denial is one of what the sentence before tells. */
    private static final int NEAR = 32;

    /** @param told what the sentence itself makes of the contact */
    public Status of(Passage passage, Parties.Two two, Span verb, Status told) {
        if (told != Status.OCCURRED && told != Status.PLANNED) {
            return told;
        }
        int first = Math.min(
                verb.start(),
                Math.min(two.first().span().start(), two.second().span().start()));
        String head = passage.between(passage.span().start(), first);
        boolean rumoured = lexicon.words("rumoured").within(head);
        if ((rumoured || lexicon.words("heard").within(head)) && denied(passage, verb)) {
            return Status.DENIED;
        }
        return rumoured ? Status.DISPUTED : told;
    }

    private boolean denied(Passage passage, Span verb) {
        String behind = passage.between(verb.end(), passage.span().end());
        return lexicon.words("denies").within(behind)
                || next(passage).filter(lexicon.words("denies")::within).isPresent();
    }

    private static Optional<String> next(Passage passage) {
        return passage.annotated().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.start() >= passage.span().end())
                .findFirst()
                .map(span -> passage.between(span.start(), Math.min(span.start() + NEAR, span.end())));
    }
}
