package org.readout.compare.wording;

import java.time.LocalDate;
import java.util.List;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Readout;
import org.readout.model.Statement;

/**
 * A meeting in which a formula could be expected on a side, and whether it was there.
 *
 * @param occasion the meeting and its accounts
 * @param partner the state met
 * @param day the day it counts at, the first it may have been held on
 * @param present true if the formula stands in the side's words
 * @param places where it stands; empty unless present
 */
public record Opportunity(Occasion occasion, Country partner, LocalDate day, boolean present, List<Evidence> places) {
    public Opportunity {
        places = List.copyOf(places);
    }

    /** The documents that report the meeting. */
    public List<DocId> documents() {
        return occasion.readouts().stream().map(Readout::document).distinct().toList();
    }

    /** The words the formula stands in or is absent from. */
    public List<Evidence> words(Country side) {
        return occasion.words(side).stream().map(Statement::evidence).toList();
    }
}
