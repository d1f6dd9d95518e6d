package org.readout.eval.transcripts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Format;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * A contact between states as one reader has it: mostly of two.
 *
 * @param format its form
 * @param status whether it took place
 * @param date ISO day, {@code from/to} or a coarser date; absent if unknown
 * @param lead the state that receives or, of what is sent one way, sends; absent if none is told
 * @param sides the states, at least two
 * @param city absent if not told
 * @param venue absent if not told
 * @param label words for its atmosphere
 * @param told the sentences or passages that tell of it, at least one
 */
record Account(
        Format format,
        Status status,
        @Nullable String date,
        @Nullable Country lead,
        List<Delegation> sides,
        @Nullable String city,
        @Nullable String venue,
        List<Span> label,
        List<Span> told) {
    Account {
        sides = List.copyOf(sides);
        label = List.copyOf(label);
        told = List.copyOf(told);
    }

    Set<Country> countries() {
        return sides.stream().map(Delegation::country).collect(Collectors.toUnmodifiableSet());
    }

    /** The same between other sides. */
    Account withSides(List<Delegation> others) {
        return new Account(format, status, date, lead, others, city, venue, label, told);
    }

    /** The same, resting on other passages. */
    Account withTold(List<Span> passages) {
        return new Account(format, status, date, lead, sides, city, venue, label, passages);
    }

    boolean occurred() {
        return status.counts();
    }

    Form form() {
        return Form.of(format.contact());
    }

    /** How many of these passages overlap one of the other's. */
    long shared(Account other) {
        return told.stream()
                .filter(span -> other.told.stream().anyMatch(span::overlaps))
                .count();
    }

    String day() {
        return Objects.requireNonNullElse(date, "undated");
    }

    /** In one line, for a list of mistakes: names, dates and offsets, nothing of the text. */
    @Override
    public String toString() {
        return day() + " " + format.id() + (occurred() ? " " : " (" + Words.of(status) + ") ")
                + sides.stream().map(Account::words).collect(Collectors.joining(" – ")) + " "
                + told.stream().map(Words::of).collect(Collectors.joining(" "));
    }

    private static String words(Delegation side) {
        return side.country()
                + side.principals().stream().map(one -> " " + one.words()).collect(Collectors.joining());
    }
}
