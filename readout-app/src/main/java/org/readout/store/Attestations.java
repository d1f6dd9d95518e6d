package org.readout.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;

/** Where the kept documents call somebody by an office: 外交部长王毅 in a readout of May 23rd. */
public final class Attestations {
    private final Database database;

    Attestations(Database database) {
        this.database = database;
    }

    /** Gives those that pass, by day and document. All are of one moment. */
    public void each(AttestedFilter filter, Consumer<Attested> consumer) {
        database.look(handle -> AttestedListing.each(handle, filter, consumer));
    }

    /**
     * Tells on which days people are called by an office, by day and document. No coding is read.
     *
     * @param people their identifiers
     * @param publishedBy only documents of this day or before; absent for all
     */
    public void days(Set<String> people, @Nullable LocalDate publishedBy, Consumer<AttestedOn> consumer) {
        database.look(handle -> AttestedListing.days(handle, people, publishedBy, consumer));
    }

    /** Gives all of some documents, by day and document. */
    public void in(Collection<DocId> documents, Consumer<Attested> consumer) {
        database.look(handle -> AttestedListing.in(handle, documents, consumer));
    }
}
