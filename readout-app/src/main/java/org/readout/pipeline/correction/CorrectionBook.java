package org.readout.pipeline.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coding;
import org.readout.model.Correction;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.DocumentName;
import org.readout.pipeline.intake.Reader;
import org.readout.store.Store;
import org.readout.store.Stored;

/** Corrections of one store: made, undone, and applied whenever a document is coded. Confined to one thread. */
public final class CorrectionBook {
    private final Store store;
    private final Lexicon lexicon;
    private final Corrected corrected;

    public CorrectionBook(Store store, Lexicon lexicon) {
        this.store = store;
        this.lexicon = lexicon;
        this.corrected = new Corrected(lexicon.formats());
    }

    /** Every correction, undone ones too, in the order they were made. */
    public List<Correction> all() {
        return store.corrections().all();
    }

    /** A coder that applies what readers have found wrong. */
    public Function<Document, Coding> over(Function<Document, Coding> coder) {
        Map<DocId, List<Correction>> byDocument = all().stream().collect(Collectors.groupingBy(Correction::document));
        return document -> corrected.of(coder.apply(document), byDocument.getOrDefault(document.id(), List.of()));
    }

    /**
     * Keeps what a reader found wrong, and codes the document anew with it.
     *
     * @throws BadRequest if there is no such item, or it cannot be corrected so
     */
    public Correction make(CorrectionQuery asked) {
        Stored stored = stored(asked.document());
        List<Correction> before = of(stored.document().id());
        Coding now = corrected.of(read(stored.document()), before);
        Correction correction = new Correction(
                0,
                stored.document().id(),
                asked.item(),
                asked.field(),
                new CorrectionCheck(lexicon.formats()).was(now, asked),
                asked.value(),
                asked.act(),
                null);
        return store.corrections().make(correction, stored.document(), corrected.of(now, List.of(correction)));
    }

    /**
     * Undoes a correction; it stays on record.
     *
     * @throws BadRequest if there is no correction of this number that holds
     */
    public void undo(long number, Correction.Act act) {
        Correction undone = all().stream()
                .filter(one -> one.number() == number && one.holds())
                .findFirst()
                .orElseThrow(() -> new BadRequest("there is no correction " + number + " that holds"));
        Document document = stored(undone.document().sha256()).document();
        List<Correction> rest =
                of(document.id()).stream().filter(one -> one.number() != number).toList();
        if (!store.corrections().undo(number, act, document, corrected.of(read(document), rest))) {
            throw new BadRequest("correction " + number + " was undone meanwhile");
        }
    }

    /**
     * Takes over a correction made elsewhere, with who made it, when and why; likewise its undoing.
     *
     * @return false if it is here already
     * @throws BadRequest if its document is not here, or is coded otherwise here, so that it corrects nothing
     */
    public boolean take(Correction other) {
        Optional<Correction> here =
                all().stream().filter(one -> same(one, other)).findFirst();
        if (here.isPresent() && (other.holds() || !here.get().holds())) {
            return false;
        }
        Correction made = here.orElseGet(() -> make(new CorrectionQuery(
                other.document().sha256(), other.item(), other.field(), other.value(), other.made())));
        Correction.Act undone = other.undone();
        if (undone != null) {
            undo(made.number(), undone);
        }
        return true;
    }

    private static boolean same(Correction one, Correction other) {
        return one.document().equals(other.document())
                && one.item().equals(other.item())
                && one.field().equals(other.field())
                && one.value().equals(other.value())
                && one.made().equals(other.made());
    }

    private List<Correction> of(DocId document) {
        return all().stream().filter(one -> one.document().equals(document)).toList();
    }

    /** As the rules give it, without any correction. */
    private Coding read(Document document) {
        return Reader.of(lexicon).read(document);
    }

    private Stored stored(String id) {
        Optional<Stored> stored = DocumentName.byPrefix(store, id);
        return stored.orElseThrow(() -> new BadRequest("no document '" + id + "' in this record"));
    }
}
