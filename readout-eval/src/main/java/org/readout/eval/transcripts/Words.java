package org.readout.eval.transcripts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.model.Span;

/** Values as a list of mistakes prints them. */
final class Words {
    private Words() {}

    /** Offsets, as {@code [0, 12)}. */
    static String of(Span span) {
        return "[" + span.start() + ", " + span.end() + ")";
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String people(List<Attendee> people) {
        return people.stream().map(Attendee::words).sorted().collect(Collectors.joining(" "));
    }
}
