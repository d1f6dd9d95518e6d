package org.readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
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
    private final Database database;
    private final Checkpoint checkpoint;
    private final Telling telling;
    private final KnownCoverages coverages;
    private final Meetings meetings;
    private final Attestations attestations;
    private final Corrections corrections;

    Store(Database database, Checkpoint checkpoint, Telling telling) {
        this.database = database;
        this.checkpoint = checkpoint;
        this.telling = telling;
        this.coverages = new KnownCoverages(database);
        this.meetings = new Meetings(database);
        this.attestations = new Attestations(database);
        this.corrections = new Corrections(database, telling);
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
        return database.read(handle -> Ids.known(handle, Set.copyOf(ids)));
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
        return Sought.of(idOrPrefix).flatMap(sought -> database.read(sought::in));
    }

    /** Gives the kept documents that pass, by day and identifier, those without a day last. All are of one moment. */
    public void each(Filter filter, Consumer<Stored> consumer) {
        database.look(handle -> Documents.each(handle, Listing.of(handle, filter), consumer));
    }

    /** How many kept documents pass. */
    public int count(Filter filter) {
        return database.read(handle -> Listing.of(handle, filter).size());
    }

    /** What the kept documents tell of meetings. */
    public Meetings meetings() {
        return meetings;
    }

    /** Gives the outlines of all kept texts, in no order: what is counted of them. All are of one moment. */
    public void outlines(Consumer<Outlined> consumer) {
        database.look(handle -> Outlines.each(handle, consumer));
    }

    /**
     * A number that is another one after whoever has changed documents, codings or corrections: what was read before is out of date
     * then. It stays with the record when the process ends.
     */
    public long version() {
        return database.version();
    }

    /** Gives the kept texts of some days without their codings, by day and document. All are of one moment. */
    public void texts(LocalDate from, LocalDate to, Consumer<Kept> consumer) {
        database.look(handle -> TextListing.each(handle, from, to, consumer));
    }

    /** Where the kept documents call somebody by an office. */
    public Attestations attestations() {
        return attestations;
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
        return coverages.of(publishedBy).stream()
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
        return database.read(Tally::states);
    }

    /** What readers have found wrong. */
    public Corrections corrections() {
        return corrections;
    }

    /** By which versions the codings were made, each once. */
    public Set<CodedBy> codedBy() {
        return database.read(CodedBy::all);
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
