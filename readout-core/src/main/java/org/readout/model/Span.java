package org.readout.model;

/**
 * A stretch of a stored text.
 *
 * @param start UTF-16 index of the first unit, inclusive
 * @param end UTF-16 index after the last unit, exclusive; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        // Asked first: spans are made by the thousand, and the message's numbers would be boxed each time.
        if (start < 0 || start >= end) {
            Require.that(false, "span [%d, %d) is empty or negative", start, end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Earlier first; of two that start together, the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
