package org.readout.pipeline;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.wording.Matrix;
import org.readout.compare.wording.Occasion;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.measure.Barometers;
import org.readout.measure.signal.StateRecord;
import org.readout.measure.signal.Timing;
import org.readout.model.Correction;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Document;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Occurrence;
import org.readout.store.Audit;
import org.readout.store.Counts;
import org.readout.store.Filter;
import org.readout.store.Hit;
import org.readout.store.Progress;
import org.readout.store.Store;
import org.readout.store.Stored;

/**
 * A home folder that is open: documents go in, the register and the barometer come out. The same documents give the same
 * answers, in whatever order, in however many calls and by however many threads they were added. Confined to one thread; any
 * number of libraries may have one home open.
 */
public final class Library implements AutoCloseable {
    private final Opened opened;
    private final Store store;
    private final Lexicon lexicon;
    private final Merger merger;
    private final Retelling retelling;
    private final int threads;
    private final Register register;
    private final Observatory observatory;
    private final TenureRegister tenures;
    private final WordingRecord wordings;
    private final SignalBook signals;
    private final Imports imports;
    private final Briefs briefs;
    /** Made when it is first asked for: it loads tables no other task needs. */
    private @Nullable Verifying verifying;

    private final CorrectionBook corrections;

    /** @param resident whether many questions will be asked: then what is counted of the record is kept and answers them */
    private Library(Opened opened, Lexicon lexicon, int threads, boolean resident) {
        this.opened = opened;
        this.store = opened.store();
        this.lexicon = lexicon;
        this.threads = threads;
        this.merger = new Merger();
        this.retelling = opened.retelling();
        Snapshots snapshots = opened.snapshots();
        this.tenures = new TenureRegister(store, lexicon);
        this.wordings = new WordingRecord(store, lexicon, merger, retelling);
        this.signals = new SignalBook(store, snapshots, lexicon, merger, retelling);
        this.imports = new Imports(store);
        this.corrections = new CorrectionBook(store, lexicon);
        this.observatory = new Observatory(
                store, snapshots, Barometers.of(lexicon), merger, retelling, lexicon.channels(), imports);
        this.briefs = new Briefs(store, lexicon, signals, observatory, this::verifying);
        this.register = resident
                ? new Register(store, merger, retelling, lexicon.formats(), observatory::meetings)
                : new Register(store, merger, retelling, lexicon.formats());
    }

    /**
     * Opens a home folder, made if missing.
     *
     * @param threads how many documents are coded at once
     * @throws org.readout.store.StoreException if that cannot be done
     */
    public static Library open(Path home, Lexicon lexicon, int threads) {
        return new Library(Opened.in(home, 1), lexicon, threads, false);
    }

    /**
     * As {@link #open}, for who asks many questions: what is counted of the record is read once, for all of these libraries, and kept
     * until the record changes. Each is closed by itself.
     *
     * @param number how many, one for each thread that asks
     * @throws org.readout.store.StoreException if the folder cannot be opened
     */
    public static List<Library> residents(Path home, Lexicon lexicon, int number) {
        Opened opened = Opened.in(home, number);
        return Stream.generate(() -> new Library(opened, lexicon, 1, true))
                .limit(number)
                .toList();
    }

    /** True if a home folder holds a record. */
    public static boolean exists(Path home) {
        return Store.exists(home);
    }

    /** An empty library that is nowhere on disk: where a home folder holds no record, it answers in its place. */
    public static Library none(Lexicon lexicon) {
        return new Library(new Opened(Store.inMemory(), 1), lexicon, 1, false);
    }

    /**
     * Adds sources one after the other. What was acknowledged is kept whatever happens after.
     *
     * @param options the options of {@code sources}: what they declare of a source is kept with it
     */
    public Added add(List<String> names, Sources sources, IntakeOptions options, AddListener listener) {
        try (Team team = new Team(threads)) {
            Adding adding = new Adding(store, Reader.of(lexicon), team, options, listener);
            for (String name : names) {
                InBatches batches = new InBatches(adding::batch, adding::knows, listener);
                sources.read(name, batches);
                batches.finish();
            }
            adding.settle();
            return adding.soFar();
        }
    }

    /**
     * Imports dated events and series: known from elsewhere, asked for by name, and no part of any reading unless asked for.
     * What was acknowledged is kept whatever happens after.
     *
     * @param options the options of {@code sources}, of {@link IntakeOptions.Content#DATA}
     */
    public Added importData(List<String> names, Sources sources, IntakeOptions options, AddListener listener) {
        Reader reader = Reader.ofData(lexicon);
        try (Team team = new Team(threads)) {
            Adding adding = new Adding(store, reader, team, options, listener);
            for (String name : names) {
                InBatches batches = new InBatches(adding::batch, adding::knows, listener);
                Importing importing = new Importing(batches, reader, options.today());
                sources.read(name, importing);
                batches.finish();
                adding.settle();
                importing.sources().forEach(source -> Sources.selectedBy(source)
                        .filter(criterion -> options.selectedBy().isEmpty())
                        .ifPresent(criterion -> store.declare(source, "", criterion)));
            }
            return adding.soFar();
        }
    }

    /**
     * Imported events, accounts of one joined, by day.
     *
     * @param b another state; absent for any, and for what a state did alone
     * @param asOf only what had happened by then; absent for all
     */
    public List<Occurrence> imported(Country a, @Nullable Country b, Period period, @Nullable LocalDate asOf) {
        return imports.occurrences(a, b, period, asOf);
    }

    /** All imported events, likewise. */
    public List<Occurrence> imported() {
        return imports.occurrences(null, null, Period.ALWAYS, null);
    }

    /** Imported acts between two states, each once: what a record of the dyad takes if a reading is asked for with them. */
    public List<Event> importedActs(Dyad dyad, @Nullable LocalDate asOf) {
        return imports.acts(dyad, asOf);
    }

    /**
     * What an imported series says of two states, month by month.
     *
     * @throws BadRequest naming the series there are if none is called so
     */
    public List<SeriesMonth> series(String name, Dyad dyad, @Nullable LocalDate asOf) {
        List<SeriesMonth> months = SeriesMonth.of(imports.values(name, dyad, asOf));
        SortedSet<String> known = months.isEmpty() ? imports.series(dyad) : new TreeSet<>();
        if (months.isEmpty() && !known.contains(name)) {
            throw new BadRequest("no imported series '" + name + "' of " + dyad + "; "
                    + (known.isEmpty()
                            ? "import one with: readout import FILE --outlet NAME"
                            : "series are " + String.join(", ", known)));
        }
        return months;
    }

    /** What the imported lists and series cover. */
    public List<Coverage> importedCoverage() {
        return store.importedCoverage(null);
    }

    /** The merged register of a state or a pair, by date. */
    public List<Meeting> meetings(MeetingQuery asked) {
        return register.meetings(asked);
    }

    /** The merged register of all states, by date. */
    public List<Meeting> meetings() {
        return register.meetings();
    }

    /** The meeting of an identifier as the register gives it; absent if there is none. */
    public Optional<Meeting> meeting(String id) {
        return register.meeting(id);
    }

    /** What each document tells of a meeting of the register. */
    public List<MeetingAccount> accounts(Meeting meeting) {
        return MeetingAccount.of(store, meeting);
    }

    /** Acts between two states, or of one, by date; meetings are acts too. */
    public List<Event> events(Country a, @Nullable Country b, Period period) {
        return register.events(a, b, period);
    }

    /**
     * Who held which office, by rank and day.
     *
     * @throws BadRequest if the name is neither a state's nor a person's
     */
    public List<Held> tenures(TenureQuery asked) {
        return tenures.tenures(asked);
    }

    /** What the record tells of a person: offices, meetings, whom they met; nothing of one it does not know. */
    public PersonRecord person(String name, @Nullable LocalDate asOf) {
        return PersonRecord.of(new TenureQuery(name, null, asOf, null, null), tenures, register);
    }

    /** Every tenure of the record, by state, rank and day. */
    public List<Held> tenures() {
        return tenures.all();
    }

    /**
     * Formulas on one side of its meetings, and whether their last absences mean anything.
     *
     * @throws BadRequest if a formula or person is not known
     */
    public WordingFindings wordings(WordingQuery asked) {
        return wordings.find(asked);
    }

    /**
     * Every readout of a selection against every formula.
     *
     * @throws BadRequest if the speaker or the form of meeting is not known
     */
    public Matrix matrix(MatrixQuery asked) {
        return wordings.matrix(asked);
    }

    /** Who says a formula to whom, over the readouts of a selection, who says it most often first. */
    public List<Use> uses(String formula, MatrixQuery asked) {
        return Use.of(formula, wordings.matrix(asked));
    }

    /** What a state's side says at its meetings with others. */
    public Usage usage(Country side, List<Country> partners, Period period, @Nullable LocalDate asOf) {
        return wordings.usage(side, partners, period, asOf);
    }

    /** Every meeting of a state that was held face to face or by telephone, with its accounts, by date. */
    public List<Occasion> occasions(Country side) {
        return wordings.occasions(side);
    }

    /**
     * What is unusual about a state's meetings, against the record before them.
     *
     * @throws BadRequest if a kind of signal is not known
     */
    public SignalFindings signals(SignalQuery asked) {
        return signals.find(asked);
    }

    /**
     * A state's meetings as signals are told from.
     *
     * @param asOf from what was published by this day; absent for all
     */
    public StateRecord record(Country state, @Nullable LocalDate asOf) {
        return signals.known(state, Set.of(), asOf).record();
    }

    /**
     * Events whose nearness to a state's meetings with others is looked at.
     *
     * @param asOf only what was known by this day; absent for all
     */
    public Timing timing(Country state, Set<Country> partners, @Nullable LocalDate asOf) {
        return new PairEvents(store, lexicon).timing(state, partners, asOf);
    }

    /**
     * What is known of two states and was not on an earlier day.
     *
     * @param since the last day of what was known before
     * @param asOf only what was published by this day; absent for everything
     * @throws BadRequest if {@code asOf} is not after {@code since}
     */
    public ChangeFindings changes(Country a, Country b, LocalDate since, @Nullable LocalDate asOf) {
        return new Changes(signals, observatory).find(a, b, since, asOf);
    }

    /**
     * All dyads of a state: what a barometer is fitted to.
     *
     * @param asOf from what was published by this day; absent for all
     */
    public DyadRecords dyads(Country state, @Nullable LocalDate asOf) {
        return observatory.dyads(state, asOf);
    }

    /**
     * What counts of all dyads of a state: as {@link #dyads}, without reading a coding.
     *
     * @param asOf from what was published by this day; absent for all
     */
    public DyadCounts counts(Country state, @Nullable LocalDate asOf) {
        return observatory.counts(state, asOf);
    }

    /** Phrases that recur over readouts and may be formulas. */
    public Mined mine(MiningQuery asked) {
        return new Mining(lexicon).mine(store, asked);
    }

    /** What is known of two states in so many words, each sentence with what it rests on. */
    public Briefed brief(BriefQuery asked) {
        return briefs.write(asked);
    }

    /** The states the record tells of, those that most is told of first. */
    public List<StateCount> states() {
        return store.states().entrySet().stream()
                .map(state -> new StateCount(state.getKey(), state.getValue()))
                .sorted(StateCount.MOST)
                .toList();
    }

    /** Reads what is counted of the record, so that the first question need not. */
    public void ready() {
        observatory.ready();
    }

    /** The partners of a state at a glance, those with the most contacts first. */
    public List<Partner> partners(PartnersQuery asked) {
        return observatory.partners(asked);
    }

    /**
     * The name of a model, of the usual one if none is asked for.
     *
     * @throws BadRequest if there is no such model
     */
    public String model(@Nullable String asked) {
        return observatory.model(asked).name();
    }

    public DyadReadings readings(ReadingQuery asked) {
        return observatory.read(asked);
    }

    /** The readings of three states two by two, and whether they move together. */
    public Triangle triangle(TriangleQuery asked) {
        return new Triangles(observatory).read(asked);
    }

    /**
     * The readings of a dyad beside an imported series, by month.
     *
     * @throws BadRequest naming the series there are if none is called so
     */
    public Against against(ReadingQuery asked, String name) {
        List<SeriesMonth> series = series(name, asked.dyad(), asked.asOf());
        FittedDyads fitted = observatory.fitted(observatory.hub(asked), asked);
        Period period = asked.period();
        LocalDate to = asked.asOf() == null ? period.to() : asked.asOf();
        return Against.of(fitted.readings(asked), fitted.months(asked.dyad(), period.from(), to), name, series);
    }

    /**
     * The document a person means.
     *
     * @param name the beginning of its identifier, or a file that holds it alone
     * @throws BadRequest if there is none, or several
     */
    public Stored document(String name, Sources sources) {
        return new DocumentName(store, sources).find(name);
    }

    /** The document of an identifier or the beginning of one, at least four digits; absent if there is none. */
    public Optional<Stored> document(String id) {
        return DocumentName.byPrefix(store, id);
    }

    /**
     * A number that is another one after whoever has added or changed anything: what was answered before may be out of date.
     * May be called by any thread.
     */
    public long version() {
        return store.version();
    }

    /**
     * Two documents held against each other.
     *
     * @throws BadRequest if one of them is not there, or its name fits several
     */
    public Compared compared(String first, String second, Sources sources) {
        return compared(document(first, sources), document(second, sources));
    }

    /** Two documents of this record held against each other. */
    public Compared compared(Stored before, Stored after) {
        return Compared.of(
                before, after, lexicon, formulas -> TwoAccounts.of(store, merger, retelling, before, after, formulas));
    }

    /** Meetings of two states told by two outlets or more, each with its accounts, by date: what {@link #compared} takes two of. */
    public List<Occasion> toldTwice(Country a, Country b, Period period) {
        return wordings.toldTwice(a, b, period);
    }

    /**
     * The claims of an analysis judged against this record. The analysis is read and not kept.
     *
     * @param name a file, or {@code -} for standard input
     * @param asOf against what was published by this day; absent for everything
     * @param imported also against imported lists of events, which no text tells
     * @throws BadRequest if it cannot be read, or holds no document or several
     */
    public Verified verified(String name, Sources sources, @Nullable LocalDate asOf, boolean imported) {
        Document document = new OneDocument(sources).in(name);
        return verified(document, asOf, imported);
    }

    /**
     * As {@link #verified(String, Sources, LocalDate, boolean)}, of the bytes of a text or file that was sent.
     *
     * @param today what is dated later is refused
     * @throws BadRequest also if they are compressed: what a few bytes unfold to knows no bound
     */
    public Verified verified(byte[] sent, LocalDate today, @Nullable LocalDate asOf, boolean imported) {
        if (Sources.compressed(sent)) {
            throw new BadRequest("the file is compressed; send it as it is");
        }
        Sources sources = new Sources(IntakeOptions.plain(today), () -> new ByteArrayInputStream(sent));
        return verified("-", sources, asOf, imported);
    }

    /** As {@link #verified(String, Sources, LocalDate, boolean)}, of a document at hand. */
    public Verified verified(Document document, @Nullable LocalDate asOf, boolean imported) {
        return verifying().verify(document, asOf, imported);
    }

    /** Hands over every document that is kept, in order of identifiers. */
    public void each(Consumer<Stored> consumer) {
        store.each(Filter.ALL, consumer);
    }

    public List<Hit> search(String query, int most) {
        return store.search(query, most);
    }

    public List<Coverage> coverage() {
        return store.coverage();
    }

    /** True if any document was coded by another version of a coder or of the lexicon than this program's. */
    public boolean rebuildDue() {
        return store.codedBy().stream().anyMatch(versions -> !Reader.isCurrent(versions, lexicon));
    }

    /** What an answer of a day is computed from; of everything known if absent. */
    public Edition edition(@Nullable LocalDate asOf) {
        return Edition.of(store, asOf);
    }

    public Counts counts() {
        return store.counts();
    }

    /** Verifies every hash, offset and quote; failures are told one line each. */
    public Audit check(Consumer<String> failures, Progress progress) {
        return store.verify(failures, progress);
    }

    /** Every correction, undone ones too, in the order they were made. */
    public List<Correction> corrections() {
        return corrections.all();
    }

    /**
     * Keeps what a reader found wrong, and codes the document anew with it.
     *
     * @throws BadRequest if there is no such item, or it cannot be corrected so
     */
    public Correction correct(CorrectionQuery asked) {
        return corrections.make(asked);
    }

    /**
     * Undoes a correction; it stays on record.
     *
     * @throws BadRequest if there is no correction of this number that holds
     */
    public void undo(long number, Correction.Act act) {
        corrections.undo(number, act);
    }

    /**
     * Takes over a correction made in another record, with who made it, when and why; likewise its undoing.
     *
     * @return false if it is here already
     * @throws BadRequest if its document is not here, or is coded otherwise here, so that it corrects nothing
     */
    public boolean take(Correction other) {
        return corrections.take(other);
    }

    /**
     * Codes every document anew with the rules and the lexicon of this program, and with the corrections that hold on top; gives
     * their number.
     */
    public int rebuild(Progress progress) {
        return store.recode(corrections.over(Reader.of(lexicon)::read), progress);
    }

    /** Made when it is first asked for: its readers take a second to load. */
    private Verifying verifying() {
        Verifying own =
                verifying == null ? new Verifying(store, lexicon, merger, retelling, observatory::months) : verifying;
        verifying = own;
        return own;
    }

    @Override
    public void close() {
        opened.close();
    }
}
