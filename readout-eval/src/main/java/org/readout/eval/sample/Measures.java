package org.readout.eval.sample;

import java.util.List;
import org.readout.eval.Measure;

/** What is counted on the sample. All but contacts and formulas are counted over the contacts that were found. */
final class Measures {
    static final Measure CONTACTS = new Measure("contacts", "contacts", true);
    static final Measure DATE = new Measure("date", "date exact", false);
    static final Measure FORMAT = new Measure("format", "format exact", false);
    static final Measure STATUS = new Measure("status", "held, planned or negated", false);
    static final Measure PRINCIPALS = new Measure("principals", "host and guest", true);
    static final Measure OFFICES = new Measure("offices", "their offices", false);
    static final Measure ACCOMPANYING = new Measure("accompanying", "accompanying", true);
    static final Measure PLACE = new Measure("place", "place", false);
    static final Measure FORMULAS = new Measure("formulas", "formulas by side", true);

    /** In the order of a report. */
    static final List<Measure> ALL =
            List.of(CONTACTS, DATE, FORMAT, STATUS, PRINCIPALS, OFFICES, ACCOMPANYING, PLACE, FORMULAS);

    private Measures() {}
}
