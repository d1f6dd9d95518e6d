package org.readout.export.shape;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.When;

/**
 * A date with its bounds.
 *
 * @param value ISO form at its precision, {@code from/to} for an interval; null if vague
 */
public record DateShape(
        @Nullable String value, @Nullable String earliest, @Nullable String latest, String precision, String basis) {

    public static DateShape of(When when) {
        return new DateShape(
                when.value(),
                Objects.toString(when.earliest(), null),
                Objects.toString(when.latest(), null),
                Words.of(when.precision()),
                Words.of(when.basis()));
    }
}
