package org.readout.pipeline.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coverage;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.DocumentName;
import org.readout.pipeline.intake.Reader;
import org.readout.pipeline.meeting.TwoAccounts;
import org.readout.store.Counts;
import org.readout.store.Filter;
import org.readout.store.Hit;
import org.readout.store.Store;
import org.readout.store.Stored;
import org.readout.store.Titled;
import org.readout.store.TitledFilter;

/** What a record holds: its documents, what they cover, which states they tell of. Confined to one thread. */
public final class Holdings {
    private final Store store;
    private final Lexicon lexicon;
    private final Merger merger;
    private final Retelling retelling;

    Holdings(Store store, Lexicon lexicon, Merger merger, Retelling retelling) {
        this.store = store;
        this.lexicon = lexicon;
        this.merger = merger;
        this.retelling = retelling;
    }

    /** Hands over every document that is kept, in order of identifiers. */
    public void each(Consumer<Stored> consumer) {
        store.each(Filter.ALL, consumer);
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

    /** Documents by their titles, the latest first. */
    public List<Titled> titled(TitledFilter filter) {
        return store.titled(filter);
    }

    public List<Hit> search(String query, int most) {
        return store.search(query, most);
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

    public List<Coverage> coverage() {
        return store.coverage();
    }

    /** What the imported lists and series cover. */
    public List<Coverage> importedCoverage() {
        return store.importedCoverage(null);
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

    /** The states the record tells of, those that most is told of first. */
    public List<StateCount> states() {
        return store.states().entrySet().stream()
                .map(state -> new StateCount(state.getKey(), state.getValue()))
                .sorted(StateCount.MOST)
                .toList();
    }
}
