package org.readout.store;

/** Documents came while an answer was put together from several readings of the store: it would not hold together. Ask again. */
public final class RecordChanged extends StoreException {
    private static final long serialVersionUID = 1L;

    public RecordChanged() {
        super("the record has changed while it was read; ask again");
    }
}
