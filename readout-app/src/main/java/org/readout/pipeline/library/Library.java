package org.readout.pipeline.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.measure.Barometers;
import org.readout.pipeline.brief.Reports;
import org.readout.pipeline.correction.CorrectionBook;
import org.readout.pipeline.intake.AddListener;
import org.readout.pipeline.intake.Added;
import org.readout.pipeline.intake.Filling;
import org.readout.pipeline.intake.Reader;
import org.readout.pipeline.meeting.Chronicle;
import org.readout.pipeline.meeting.Imports;
import org.readout.pipeline.meeting.Register;
import org.readout.pipeline.reading.Observatory;
import org.readout.pipeline.signal.Measurements;
import org.readout.pipeline.signal.SignalBook;
import org.readout.pipeline.tenure.TenureRegister;
import org.readout.pipeline.wording.Phrasing;
import org.readout.store.Audit;
import org.readout.store.Progress;
import org.readout.store.Store;

/**
 * A home folder that is open: documents go in, the register and the barometer come out. The same documents give the same
 * answers, in whatever order, in however many calls and by however many threads they were added. Confined to one thread; any
 * number of libraries may have one home open.
 */
public final class Library implements AutoCloseable {
    private final Opened opened;
    private final Store store;
    private final Lexicon lexicon;
    private final Filling filling;
    private final Observatory observatory;
    private final Holdings holdings;
    private final Chronicle chronicle;
    private final Phrasing phrasing;
    private final Measurements measurements;
    private final Reports reports;
    private final CorrectionBook corrections;

    /** @param resident whether many questions will be asked: then what is counted of the record is kept and answers them */
    private Library(Opened opened, Lexicon lexicon, int threads, boolean resident) {
        this.opened = opened;
        this.store = opened.store();
        this.lexicon = lexicon;
        this.filling = new Filling(store, lexicon, threads);
        Merger merger = new Merger();
        Retelling retelling = opened.retelling();
        Imports imports = new Imports(store);
        SignalBook signals = new SignalBook(store, opened.snapshots(), lexicon, merger, retelling);
        this.observatory = new Observatory(
                store, opened.snapshots(), Barometers.of(lexicon), merger, retelling, lexicon.channels(), imports);
        Register register = resident
                ? new Register(store, merger, retelling, lexicon.formats(), observatory::meetings)
                : new Register(store, merger, retelling, lexicon.formats());
        this.holdings = new Holdings(store, lexicon, merger, retelling);
        this.chronicle = new Chronicle(store, register, new TenureRegister(store, lexicon), imports);
        this.phrasing = new Phrasing(store, lexicon, merger, retelling);
        this.measurements = new Measurements(store, lexicon, observatory, signals, chronicle);
        this.reports = new Reports(store, lexicon, merger, retelling, signals, observatory);
        this.corrections = new CorrectionBook(store, lexicon);
    }

    /**
     * Opens a home folder, made if missing.
     *
     * @param threads how many documents are coded at once
     * @throws org.readout.store.StoreException if that cannot be done
     */
    public static Library open(Path home, Lexicon lexicon, int threads) {
        return new Library(Opened.in(home), lexicon, threads, false);
    }

    /** One of a residence: what is counted of the record is read once for all of these and kept until the record changes. */
    static Library resident(Opened opened, Lexicon lexicon) {
        return new Library(opened, lexicon, 1, true);
    }

    /** True if a home folder holds a record. */
    public static boolean exists(Path home) {
        return Store.exists(home);
    }

    /** An empty library that is nowhere on disk: where a home folder holds no record, it answers in its place. */
    public static Library none(Lexicon lexicon) {
        return new Library(new Opened(Store.inMemory()), lexicon, 1, false);
    }

    /**
     * Adds sources one after the other. What was acknowledged is kept whatever happens after.
     *
     * @param options the options of {@code sources}: what they declare of a source is kept with it
     */
    public Added add(List<String> names, Sources sources, IntakeOptions options, AddListener listener) {
        return filling.add(names, sources, options, listener);
    }

    /**
     * Imports dated events and series: known from elsewhere, asked for by name, and no part of any reading unless asked for.
     * What was acknowledged is kept whatever happens after.
     *
     * @param options the options of {@code sources}, of {@link IntakeOptions.Content#DATA}
     */
    public Added importData(List<String> names, Sources sources, IntakeOptions options, AddListener listener) {
        return filling.importData(names, sources, options, listener);
    }

    /** Its documents and what they cover. */
    public Holdings holdings() {
        return holdings;
    }

    /** Meetings, acts, offices, people. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** What is said, and what is left out. */
    public Phrasing phrasing() {
        return phrasing;
    }

    /** Readings and signals. */
    public Measurements measurements() {
        return measurements;
    }

    /** Briefs and verdicts. */
    public Reports reports() {
        return reports;
    }

    /** What readers found coded wrongly. */
    public CorrectionBook corrections() {
        return corrections;
    }

    /** Reads what is counted of the record, so that the first question need not. */
    public void ready() {
        observatory.ready();
    }

    /**
     * A number that is another one after whoever has added or changed anything: what was answered before is out of date then. May be
     * called by any thread.
     */
    public long version() {
        return store.version();
    }

    /** Verifies every hash, offset and quote; failures are told one line each. */
    public Audit check(Consumer<String> failures, Progress progress) {
        return store.verify(failures, progress);
    }

    /**
     * Codes every document anew with the rules and the lexicon of this program, and with the corrections that hold on top; gives
     * their number.
     */
    public int rebuild(Progress progress) {
        return store.recode(corrections.over(Reader.of(lexicon)::read), progress);
    }

    @Override
    public void close() {
        opened.close();
    }
}
