package org.readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Correction;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Layer;

/**
 * The documents with what was coded from them, in one SQLite file. Documents are only ever added to; codings may be replaced.
 *
 * <p>Safe for use by several threads and several processes: writes wait for one another, reads see the last commit and wait
 * for nothing. Every method throws {@link StoreException} with one line for a person if the file cannot be read or written.
 */
public final class Store implements AutoCloseable {
    /** Fewer digits of an identifier name too many documents. */
    private static final int SHORTEST_PREFIX = 4;

    private final Database database;
    private final Checkpoint checkpoint;
    private final Telling telling;
    private final KnownCoverages coverages = new KnownCoverages();

    Store(Database database, Checkpoint checkpoint, Telling telling) {
        this.database = database;
        this.checkpoint = checkpoint;
        this.telling = telling;
    }

    /**
     * Opens the store of a home folder; makes folder and file if they are missing, and migrates an older file.
     *
     * @param telling tells what of a coding was said at which meeting, the same for every use of one folder
     */
    public static Store open(Path home, Telling telling) {
        return new Store(Database.open(home, Database.PATIENCE), Checkpoint.NONE, telling);
    }

    /** A store that keeps no index of what was said at meetings. */
    public static Store open(Path home) {
        return open(home, Checkpoint.NONE);
    }

    /** As {@link #open(Path)}, and tells of every point that writing passes. */
    public static Store open(Path home, Checkpoint checkpoint) {
        return new Store(Database.open(home, Database.PATIENCE), checkpoint, Telling.NOTHING);
    }

    /** True if a home folder holds a store. Does not make one. */
    public static boolean exists(Path home) {
        return Files.exists(home.resolve(Database.FILE));
    }

    /** A store with nothing in it, in memory: what stands in for a home folder that holds none, so that none is made. */
    public static Store inMemory() {
        return new Store(Database.inMemory(), Checkpoint.NONE, Telling.NOTHING);
    }

    /** Those of the documents that are stored, and need not be coded again. */
    public Set<DocId> known(Collection<DocId> ids) {
        return database.read(handle -> Ids.of(handle, Set.copyOf(ids)).keySet().stream()
                .map(DocId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Stores a batch whole or not at all. When it returns, the batch survives the end of the process and of the machine.
     *
     * @throws IllegalArgumentException if bytes are not those of their document, or a new document has no coding; then
     *     nothing of the batch is stored
     */
    public Acknowledged commit(List<Entry> batch) {
        return commit(batch, List.of());
    }

    /**
     * As {@link #commit(List)}, and notes which files end with this batch.
     *
     * @param files files whose documents are all stored or in the batch
     */
    public Acknowledged commit(List<Entry> batch, List<TakenFile> files) {
        return database.write(handle -> new Commit(checkpoint, telling).run(handle, batch, files));
    }

    /** The files of a collection that were taken in whole: hash of the content last seen, by name. */
    public Map<String, String> takenFiles(String source) {
        return database.read(handle -> TakenFiles.of(handle, source));
    }

    /** What the user says of a source: its outlet and by what it was selected. Empty: not said; what was said before stays. */
    public void declare(String source, String outlet, String selectedBy) {
        database.write(handle -> Declarations.add(handle, source, outlet, selectedBy));
    }

    /**
     * The document of an identifier or of the beginning of one, at least four digits; also one that is not kept.
     *
     * @throws AmbiguousId if several begin so
     */
    public Optional<Stored> find(String idOrPrefix) {
        String prefix = idOrPrefix.toLowerCase(Locale.ROOT);
        if (prefix.length() < SHORTEST_PREFIX || !prefix.matches("[0-9a-f]+")) {
            return Optional.empty();
        }
        AtomicReference<Stored> found = new AtomicReference<>();
        database.read(handle -> {
            Documents.each(handle, Ids.beginning(handle, prefix), found::set);
            return found;
        });
        return Optional.ofNullable(found.get());
    }

    /** Gives the kept documents that pass, by day and identifier, those without a day last. All are of one moment. */
    public void each(Filter filter, Consumer<Stored> consumer) {
        database.read(handle -> {
            Documents.each(handle, Listing.of(handle, filter), consumer);
            return filter;
        });
    }

    /** How many kept documents pass. */
    public int count(Filter filter) {
        return database.read(handle -> Listing.of(handle, filter).size());
    }

    /**
     * As {@link #each}, those documents alone that tell of a meeting that took place, with the meetings, statements and wordings
     * of their codings and nothing else: what a comparison of readouts reads, in a third of the time.
     */
    public void told(Filter filter, Consumer<Stored> consumer) {
        database.read(handle -> {
            Documents.each(handle, Listing.of(handle, filter, true), CodingJson::told, consumer);
            return filter;
        });
    }

    /**
     * Gives every account of a meeting in the kept documents with which formulas each side says there, meeting by meeting in order of
     * documents. Of the codings the meetings alone are read.
     *
     * @param side only accounts in documents where this state is a side of a meeting; absent for all
     * @param publishedBy only documents of this day or before; absent for all
     */
    public void accounts(@Nullable Country side, @Nullable LocalDate publishedBy, Consumer<Account> consumer) {
        database.read(handle -> {
            ToldListing.each(handle, side, publishedBy, consumer);
            return publishedBy;
        });
    }

    /**
     * Gives what any of some sides said at meetings, account by account, with who published it; where that is not stated, the source
     * it was added from. No coding is read.
     */
    public void said(Set<Country> sides, BiConsumer<String, Told> consumer) {
        database.read(handle -> {
            ToldListing.said(handle, sides, consumer);
            return sides;
        });
    }

    /** What a state's side is told to have said at its meetings, by document. No coding is read. */
    public Map<DocId, List<Told>> toldBy(Country side) {
        return database.read(handle -> ToldListing.by(handle, side));
    }

    /** Gives the outlines of all kept texts, in no order: what is counted of them. All are of one moment. */
    public void outlines(Consumer<Outlined> consumer) {
        database.read(handle -> {
            Outlines.each(handle, consumer);
            return consumer;
        });
    }

    /**
     * A number that is another one after whoever has changed documents, codings or corrections: what was read before is out of date
     * then. It stays with the record when the process ends.
     */
    public long version() {
        return database.version();
    }

    /** Gives the attestations of kept documents that pass, by day and document. All are of one moment. */
    public void attested(AttestedFilter filter, Consumer<Attested> consumer) {
        database.read(handle -> {
            AttestedListing.each(handle, filter, consumer);
            return filter;
        });
    }

    /** Gives the kept texts of some days without their codings, by day and document. All are of one moment. */
    public void texts(LocalDate from, LocalDate to, Consumer<Kept> consumer) {
        database.read(handle -> {
            TextListing.each(handle, from, to, consumer);
            return from;
        });
    }

    /**
     * Tells where people are called by an office, by day and document. No coding is read.
     *
     * @param people their identifiers
     * @param publishedBy only documents of this day or before; absent for all
     */
    public void attestedOn(Set<String> people, @Nullable LocalDate publishedBy, Consumer<AttestedOn> consumer) {
        database.read(handle -> {
            AttestedListing.days(handle, people, publishedBy, consumer);
            return people;
        });
    }

    /** Gives all attestations of some documents, by day and document. */
    public void attestedIn(Collection<DocId> documents, Consumer<Attested> consumer) {
        database.read(handle -> {
            AttestedListing.in(handle, documents, consumer);
            return documents;
        });
    }

    /**
     * Gives what stands beside the texts of the kept documents that tell of meetings, in no order.
     *
     * @param sources of each document it is told whether it was added from any of these
     */
    public void headers(Collection<String> sources, Consumer<Header> consumer) {
        database.read(handle -> {
            Headers.ofMeetings(handle, sources, consumer);
            return sources;
        });
    }

    /** Kept documents by their titles, the latest first, those without a day last. No text and no coding is read. */
    public List<Titled> titled(TitledFilter filter) {
        return database.read(handle -> TitledListing.of(handle, filter));
    }

    /** What every source of texts covers, by name of the source. */
    public List<Coverage> coverage() {
        return coverage(null, Layer.SAID);
    }

    /** What every source of texts covered by the end of a day, as could be told then: later documents change nothing in it. */
    public List<Coverage> coverage(LocalDate publishedBy) {
        return coverage(publishedBy, Layer.SAID);
    }

    /** What the lists of dated events and the series cover, by name of the source. */
    public List<Coverage> importedCoverage(@Nullable LocalDate publishedBy) {
        return coverage(publishedBy, Layer.OUTSIDE);
    }

    private List<Coverage> coverage(@Nullable LocalDate publishedBy, Layer layer) {
        return coverages
                .of(version(), publishedBy, () -> database.read(handle -> Coverages.of(handle, publishedBy)))
                .stream()
                .filter(source -> source.layer() == layer)
                .toList();
    }

    /**
     * Words in their context: the first three places in each kept document, by day and identifier of the document. Letters of
     * either case are alike; blanks around the query do not count, and a blank query stands nowhere.
     *
     * @param most the most places to give
     */
    public List<Hit> search(String query, int most) {
        String words = query.strip();
        return words.isEmpty() ? List.of() : database.read(handle -> new Concordance(handle, words).hits(most));
    }

    /**
     * Checks everything: bytes and texts against their hashes, quotes against texts, items against codings, the database.
     *
     * @param failure told of each thing that does not hold, in one line
     */
    public Audit verify(Consumer<String> failure, Progress progress) {
        return database.write(handle -> new Verification(handle, telling, failure).run(progress));
    }

    /**
     * Codes every document again. A run that was ended is taken up where it was, if coder and lexicon are still the same.
     *
     * @param coder called by several threads
     * @return number of documents coded by this call
     */
    public int recode(Function<Document, Coding> coder, Progress progress) {
        return new Recoding(database, checkpoint, telling, coder).run(progress);
    }

    /** How many coded items concern each state, by code. */
    public Map<Country, Integer> states() {
        return database.read(handle -> {
            Map<Country, Integer> states = new TreeMap<>();
            handle.createQuery("SELECT country, count(*) AS items FROM item_country GROUP BY country")
                    .map((row, context) -> Map.entry(new Country(row.getString("country")), row.getInt("items")))
                    .forEach(state -> states.put(state.getKey(), state.getValue()));
            return states;
        });
    }

    /** Every correction, undone ones too, in the order they were made. */
    public List<Correction> corrections() {
        return database.read(CorrectionRows::all);
    }

    /**
     * Keeps a correction and puts the coding it makes in the place of the document's, or does neither.
     *
     * @param corrected the coding with this correction applied
     * @return the correction with its number
     * @throws IllegalArgumentException if the document is not stored
     */
    public Correction correct(Correction correction, Document document, Coding corrected) {
        PreparedCoding prepared = PreparedCoding.of(corrected, document.text(), telling);
        return database.write(handle -> handle.inTransaction(inside -> {
            long row = row(inside, document.id());
            Replacing.write(inside, List.of(new Replacing(row, document, prepared)));
            return correction.numbered(CorrectionRows.add(inside, row, correction));
        }));
    }

    /**
     * Undoes a correction and puts the coding without it in place, or does neither.
     *
     * @param restored the coding with the other corrections that hold
     * @return false if there is no correction of this number that holds
     */
    public boolean undo(long number, Correction.Act act, Document document, Coding restored) {
        PreparedCoding prepared = PreparedCoding.of(restored, document.text(), telling);
        return database.write(handle -> handle.inTransaction(inside -> {
            boolean undone = CorrectionRows.undo(inside, number, act);
            if (undone) {
                Replacing.write(inside, List.of(new Replacing(row(inside, document.id()), document, prepared)));
            }
            return undone;
        }));
    }

    private static long row(Handle handle, DocId document) {
        Long row = Ids.of(handle, Set.of(document)).get(document.sha256());
        if (row == null) {
            throw new IllegalArgumentException("document " + document + " is not stored");
        }
        return row;
    }

    /** By which versions the codings were made, each once. */
    public Set<CodedBy> codedBy() {
        return database.read(handle -> handle.createQuery("SELECT DISTINCT coder, lexicon FROM coding")
                .map((row, context) -> new CodedBy(row.getString("coder"), row.getString("lexicon")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Which documents are kept, of those published by a day; of all if absent. */
    public Corpus corpus(@Nullable LocalDate by) {
        return database.read(handle -> Corpus.of(handle, by));
    }

    public Counts counts() {
        return database.read(Tally::of);
    }

    @Override
    public void close() {
        database.close();
    }
}
