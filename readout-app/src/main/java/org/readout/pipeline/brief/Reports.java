package org.readout.pipeline.brief;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.model.Document;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.reading.Observatory;
import org.readout.pipeline.signal.SignalBook;
import org.readout.store.Store;

/** What is said of a record in so many words: briefs, verdicts on an analysis. Confined to one thread. */
public final class Reports {
    private final Store store;
    private final Lexicon lexicon;
    private final Merger merger;
    private final Retelling retelling;
    private final Observatory observatory;
    private final Briefs briefs;
    private @Nullable Verifying verifying;

    public Reports(
            Store store,
            Lexicon lexicon,
            Merger merger,
            Retelling retelling,
            SignalBook signals,
            Observatory observatory) {
        this.store = store;
        this.lexicon = lexicon;
        this.merger = merger;
        this.retelling = retelling;
        this.observatory = observatory;
        this.briefs = new Briefs(store, lexicon, signals, observatory, this::verifying);
    }

    /** What is known of two states in so many words, each sentence with what it rests on. */
    public Briefed brief(BriefQuery asked) {
        return briefs.write(asked);
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

    /** Made when it is first asked for: its readers take a second to load. */
    private Verifying verifying() {
        Verifying own =
                verifying == null ? new Verifying(store, lexicon, merger, retelling, observatory::months) : verifying;
        verifying = own;
        return own;
    }
}
