package org.readout.measure;

import java.util.List;
import org.readout.measure.panel.Counted;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Alarm;
import org.readout.model.Reading;
import org.readout.model.Turn;

/** A model fitted to what is known of many dyads, ready to read one. A pure function, safe to share. */
public interface Gauge {
    /**
     * One reading for each period end of the query, in order of time, never none: with nothing in the record they are as wide
     * as the prior. The order of the record's items does not matter.
     */
    List<Reading> read(DyadRecord record, Query query);

    /** The dated change points of the level; none if the model knows of none. Later months are used. */
    default List<Turn> turns(DyadRecord record) {
        return List.of();
    }

    /** When a departure of the level could be told, from earlier months alone; none if the model knows of none. */
    default List<Alarm> alarms(DyadRecord record) {
        return List.of();
    }

    /** As {@link #read(DyadRecord, Query)}, of a dyad that is counted for the panel of this model. */
    default List<Reading> read(Counted dyad, Query query) {
        return read(dyad.record(), query);
    }

    /** As {@link #turns(DyadRecord)}. */
    default List<Turn> turns(Counted dyad) {
        return turns(dyad.record());
    }

    /** As {@link #alarms(DyadRecord)}. */
    default List<Alarm> alarms(Counted dyad) {
        return alarms(dyad.record());
    }
}
