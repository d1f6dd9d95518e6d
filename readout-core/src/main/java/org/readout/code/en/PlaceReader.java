package org.readout.code.en;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.Place;
import org.readout.model.Span;

/** Where a contact took place: "in Capital" in its clause. */
final class PlaceReader {
    private static final int REACH = 60;

    private PlaceReader() {}

    /** @param core the words that tell of the contact */
    static @Nullable Place after(Clauses clauses, Span core) {
        for (int i = 1; i < clauses.size(); i++) {
            Span span = clauses.at(i).span();
            boolean capital = clauses.at(i).mention() instanceof Mention.OfCountry state
                    && state.form().equals("capital");
            if (capital
                    && clauses.is(i - 1, "in")
                    && near(core, span)
                    && !boundary(clauses, core.end(), span.start())) {
                return new Place(clauses.annotated().document().text().slice(span), null, clauses.quote(span));
            }
        }
        return null;
    }

    private static boolean near(Span core, Span place) {
        return place.start() >= core.start() && place.start() - core.end() <= REACH;
    }

    private static boolean boundary(Clauses clauses, int from, int to) {
        for (int i = 0; i < clauses.size(); i++) {
            Span span = clauses.at(i).span();
            if (span.start() >= from && span.end() <= to && clauses.boundary(i)) {
                return true;
            }
        }
        return false;
    }
}
