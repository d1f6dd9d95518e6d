package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * A contact as one clause or noun tells it.
 *
 * @param format identifier of the form of contact
 * @param status whether it took place
 * @param first who acts, or whose it is; empty of what is only referred to ("the talks")
 * @param second with whom, or in whose state
 * @param host {@code subject}, {@code object} or {@code none}: which of the two receives the other
 * @param span all words that tell of it
 * @param core verb or noun and what follows it
 * @param manner how it is referred to
 */
public record Encounter(
        String format,
        Status status,
        List<Party> first,
        List<Party> second,
        String host,
        Span span,
        Span core,
        Manner manner) {

    /** How the words refer to a contact. */
    public enum Manner {
        /** "A met B". */
        TOLD,
        /** "The talks", "their meeting". */
        KNOWN,
        /** "Another round of talks". */
        ANEW,
        /** "The summit of the regional bloc": of others than those the text names. */
        FOREIGN
    }

    public Encounter {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    Encounter manner(Manner other) {
        return other == Manner.TOLD ? this : new Encounter(format, status, first, second, host, span, core, other);
    }

    /** Everybody who takes part. */
    public Stream<Party> parties() {
        return Stream.concat(first.stream(), second.stream());
    }
}
