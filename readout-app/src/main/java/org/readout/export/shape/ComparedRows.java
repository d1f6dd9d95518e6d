package org.readout.export.shape;

import java.util.stream.Stream;
import org.readout.compare.Fate;
import org.readout.pipeline.library.Compared;

/** A comparison of two readouts as rows. */
public final class ComparedRows {
    private ComparedRows() {}

    /** Every difference, kind by kind; what was kept is left out if changes alone are asked for. */
    public static Stream<?> of(Compared compared, boolean changesOnly) {
        Stream<?> formulas = compared.formulas().differences().stream()
                .filter(one -> !changesOnly || one.fate() != Fate.KEPT)
                .map(ComparedShape.OfFormula::of);
        Stream<?> statements = (changesOnly
                        ? compared.statements().changes()
                        : compared.statements().pairs())
                .stream().map(ComparedShape.OfStatement::of);
        Stream<?> sides = Stream.concat(
                compared.inFirst().stream().map(make -> ComparedShape.OfSide.of("first", make)),
                compared.inSecond().stream().map(make -> ComparedShape.OfSide.of("second", make)));
        Stream<?> oneSided = compared.accounts() == null
                ? Stream.of()
                : compared.accounts().oneSided().stream().map(ComparedShape.OfAccounts::of);
        Stream<?> ladders = compared.ladders().stream().map(ComparedShape.OfLadder::of);
        Stream<?> addresses = compared.addresses().stream()
                .filter(one -> !changesOnly || one.fate() != Fate.KEPT)
                .map(ComparedShape.OfAddress::of);
        return Stream.of(formulas, statements, sides, ladders, addresses, oneSided)
                .flatMap(rows -> rows);
    }
}
