package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Difference;
import org.readout.compare.Fate;
import org.readout.compare.address.Address;
import org.readout.compare.address.AddressChange;
import org.readout.compare.statement.Changed;
import org.readout.compare.statement.Pair;
import org.readout.model.Evidence;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Compared;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;

/**
 * Two readouts side by side.
 *
 * @param changesOnly leaves out what was kept
 */
public record ComparePage(Frame frame, Compared compared, boolean changesOnly) {
    static ComparePage of(Opening opening, Library library, Asked asked) {
        String first = asked.needed("first");
        String second = asked.needed("second");
        if (first.equals(second)) {
            throw new BadRequest("a document is not compared with itself; give another");
        }
        return new ComparePage(
                opening.frame("Two readouts", library, asked),
                library.holdings().compared(DocumentPage.stored(library, first), DocumentPage.stored(library, second)),
                asked.flag("changes"));
    }

    public List<Pair> pairs() {
        return changesOnly
                ? compared.statements().changes()
                : compared.statements().pairs();
    }

    public List<Difference> formulas() {
        return compared.formulas().differences().stream()
                .filter(one -> !changesOnly || one.fate() != Fate.KEPT)
                .toList();
    }

    public List<AddressChange> addresses() {
        return compared.addresses().stream()
                .filter(one -> !changesOnly || one.fate() != Fate.KEPT)
                .toList();
    }

    /** Word by word, where the two say the same in other words of one language. */
    public @Nullable Changed changed(Pair pair) {
        return pair.fate() == Fate.REWORDED && compared.oneLanguage() && pair.before() != null && pair.after() != null
                ? Changed.between(
                        pair.before().evidence().quote(),
                        pair.after().evidence().quote(),
                        compared.language())
                : null;
    }

    public List<Evidence> words(@Nullable Address address) {
        return address == null
                ? List.of()
                : Stream.concat(address.titles().stream(), address.honorifics().stream())
                        .toList();
    }

    public String export(String as) {
        return Links.api(
                "/compare",
                Map.of(
                        "first",
                        compared.before().id().sha256(),
                        "second",
                        compared.after().id().sha256(),
                        "changes_only",
                        changesOnly ? "1" : "",
                        "as",
                        as));
    }
}
