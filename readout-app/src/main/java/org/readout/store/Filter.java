package org.readout.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;

/**
 * Which documents are asked for.
 *
 * @param a only documents with an item of this state; absent for all
 * @param b with {@code a}: only documents with an item of both states; absent for any counterpart
 * @param publishedBy only documents published on or before this day, so that those of unknown day are left out; absent for
 *     all
 * @param without documents to leave out
 * @param content texts, records of data, or both
 */
public record Filter(
        @Nullable Country a,
        @Nullable Country b,
        @Nullable LocalDate publishedBy,
        Set<DocId> without,
        Content content) {
    /** Every document that is kept. */
    public static final Filter ALL = new Filter(null, null, null, Set.of(), Content.ALL);

    /** What documents hold. */
    public enum Content {
        /** Texts, which tell. */
        TEXTS,
        /** Texts that assert something of how two states stand: analyses. */
        ANALYSES,
        /** Records of dated events, known from elsewhere. */
        EVENTS,
        /** Records of values of series, known from elsewhere. */
        VALUES,
        ALL
    }

    public Filter {
        without = Set.copyOf(without);
        if (a == null && b != null) {
            throw new IllegalArgumentException("a second state needs a first");
        }
    }

    /** Texts alone: what is known from elsewhere is asked for by name, or it would mix with what texts say. */
    public Filter(@Nullable Country a, @Nullable Country b, @Nullable LocalDate publishedBy, Set<DocId> without) {
        this(a, b, publishedBy, without, Content.TEXTS);
    }

    /** Texts alone that assert something of how states stand. */
    public static Filter analyses(@Nullable Country a, @Nullable Country b, @Nullable LocalDate publishedBy) {
        return new Filter(a, b, publishedBy, Set.of(), Content.ANALYSES);
    }

    /** Records of dated events alone. */
    public static Filter events(@Nullable Country a, @Nullable Country b, @Nullable LocalDate publishedBy) {
        return new Filter(a, b, publishedBy, Set.of(), Content.EVENTS);
    }

    /** Records of values alone. */
    public static Filter values(@Nullable Country a, @Nullable Country b, @Nullable LocalDate publishedBy) {
        return new Filter(a, b, publishedBy, Set.of(), Content.VALUES);
    }
}
