package org.readout.export.shape;

import java.util.Locale;
import org.readout.model.Status;

/** Enumerations as the words JSON and tables use. */
public final class Words {
    private Words() {}

    /** The constant's name in lower case, for example {@code in_person}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a meeting took place: {@code held}, else its status ({@code negated}, {@code planned} …). */
    public static String polarity(Status status) {
        return status.counts() ? "held" : of(status);
    }

    /** Whether an act is affirmed: {@code negated} if it is told not to have happened, else {@code affirmed}. */
    public static String affirmation(Status status) {
        return status == Status.NEGATED || status == Status.DENIED ? "negated" : "affirmed";
    }
}
