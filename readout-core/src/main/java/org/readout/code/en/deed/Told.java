package org.readout.code.en.deed;

import java.util.List;
import org.readout.code.Telling;
import org.readout.code.Timeline;
import org.readout.model.Claim;
import org.readout.model.Event;
import org.readout.model.Statement;

/**
 * What one sentence tells.
 *
 * @param offsets relations between tellings, numbered over the document
 */
public record Told(
        List<Telling> tellings,
        List<Timeline.Offset> offsets,
        List<Statement> statements,
        List<Event> events,
        List<Claim> claims) {

    /** True if the sentence told neither contact, words, act nor claim. */
    public boolean nothing() {
        return tellings.isEmpty() && statements.isEmpty() && events.isEmpty() && claims.isEmpty();
    }
}
