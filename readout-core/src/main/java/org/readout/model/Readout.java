package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One party's account of a meeting.
 *
 * @param document the document that gives it
 * @param outlet who published it; empty if not stated
 * @param side the state whose account it is; absent for third parties
 * @param wordingKnown false if only a title was kept
 * @param meeting the meeting as this document tells it
 * @param wordings formulas in it
 * @param statements what was said in it
 */
public record Readout(
        DocId document,
        String outlet,
        @Nullable Country side,
        boolean wordingKnown,
        Meeting meeting,
        List<Wording> wordings,
        List<Statement> statements) {
    public Readout {
        wordings = List.copyOf(wordings);
        statements = List.copyOf(statements);
    }

    /** The same account under another outlet's name. */
    public Readout toldBy(String other) {
        return new Readout(document, other, side, wordingKnown, meeting, wordings, statements);
    }
}
