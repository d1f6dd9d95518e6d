package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Occasion;
import org.readout.model.Country;
import org.readout.model.Readout;

/**
 * A meeting told by several outlets.
 *
 * @param date first day the meeting may have been held on; absent if not known
 */
public record AccountsShape(@Nullable String date, String format, List<String> countries, List<Told> accounts) {

    /** One account; of a title alone the wording is not known. */
    public record Told(String docId, String outlet, boolean wordingKnown, int statements) {
        static Told of(Readout readout) {
            return new Told(
                    readout.document().sha256(),
                    readout.outlet(),
                    readout.wordingKnown(),
                    readout.statements().size());
        }
    }

    public static AccountsShape of(Occasion occasion) {
        return new AccountsShape(
                occasion.day() == null ? null : String.valueOf(occasion.day()),
                occasion.meeting().format().id(),
                occasion.meeting().countries().stream()
                        .map(Country::code)
                        .sorted()
                        .toList(),
                occasion.readouts().stream().map(Told::of).toList());
    }
}
