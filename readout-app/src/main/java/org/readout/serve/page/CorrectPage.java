package org.readout.serve.page;

import java.util.List;
import java.util.Objects;
import org.readout.model.Correction;
import org.readout.pipeline.correction.CodedItem;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;
import org.readout.serve.NotHere;
import org.readout.store.Stored;

/**
 * The form in which a reader says what is coded wrongly.
 *
 * @param coded the item as it is coded now
 * @param forms the forms of contact there are
 * @param token what the form carries
 */
public record CorrectPage(
        Frame frame, Stored stored, Coded coded, Correction.Item item, List<String> forms, String token) {
    static CorrectPage of(Opening opening, Library library, Asked asked) {
        Stored stored = DocumentPage.stored(library, asked.needed("doc"));
        Coded coded = Coded.of(stored.coding(), opening.names(asked)).stream()
                .filter(one -> one.item() != null && named(one.item(), asked))
                .findFirst()
                .orElseThrow(() -> new NotHere("the document has no such item any more; go back to it and reload it"));
        return new CorrectPage(
                opening.frame("Correct", library, asked),
                stored,
                coded,
                Objects.requireNonNull(coded.item()),
                opening.lexicon().formats().ids(),
                opening.token());
    }

    private static boolean named(Correction.Item item, Asked asked) {
        return item.kind().equals(asked.needed("kind"))
                && String.valueOf(item.span().start()).equals(asked.needed("start"))
                && String.valueOf(item.span().end()).equals(asked.needed("end"))
                && item.detail().equals(asked.text("detail").orElse(""));
    }

    public List<String> fields() {
        return CodedItem.fields(item.kind());
    }

    public String quote() {
        return stored.document().text().slice(coded.first());
    }
}
