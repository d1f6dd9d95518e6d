package org.readout.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;

/** What the kept documents tell of meetings: who published an account of one, and which formulas each side says there. */
public final class Meetings {
    private final Database database;

    Meetings(Database database) {
        this.database = database;
    }

    /**
     * As {@link Store#each}, those documents alone that tell of a meeting that took place, with the meetings, statements and wordings
     * of their codings and nothing else: what a comparison of readouts reads, in a third of the time.
     */
    public void told(Filter filter, Consumer<Stored> consumer) {
        database.look(handle -> Documents.each(handle, Listing.of(handle, filter, true), CodingJson::told, consumer));
    }

    /**
     * Gives every account of a meeting in the kept documents with which formulas each side says there, meeting by meeting in order of
     * documents. Of the codings the meetings alone are read.
     *
     * @param side only accounts in documents where this state is a side of a meeting; absent for all
     * @param publishedBy only documents of this day or before; absent for all
     */
    public void accounts(@Nullable Country side, @Nullable LocalDate publishedBy, Consumer<Account> consumer) {
        database.look(handle -> ToldListing.each(handle, side, publishedBy, consumer));
    }

    /**
     * Gives what any of some sides said at meetings, account by account, with who published it; where that is not stated, the source
     * it was added from. No coding is read.
     */
    public void said(Set<Country> sides, BiConsumer<String, Told> consumer) {
        database.look(handle -> ToldListing.said(handle, sides, consumer));
    }

    /** What a state's side is told to have said at its meetings, by document. No coding is read. */
    public Map<DocId, List<Told>> saidBy(Country side) {
        return database.read(handle -> ToldListing.by(handle, side));
    }

    /**
     * Gives what stands beside the texts of the kept documents that tell of meetings, in no order.
     *
     * @param sources of each document it is told whether it was added from any of these
     */
    public void headers(Collection<String> sources, Consumer<Header> consumer) {
        database.look(handle -> Headers.ofMeetings(handle, sources, consumer));
    }
}
