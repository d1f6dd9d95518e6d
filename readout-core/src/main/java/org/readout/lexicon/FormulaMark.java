package org.readout.lexicon;

import java.util.List;
import org.readout.model.Formula;

/** What a surface found in a text means for the register of formulas; {@link FormulaSweep} makes formulas of them. */
public sealed interface FormulaMark {

    Formula formula();

    /** A surface form without a gap. */
    record Whole(Formula formula) implements FormulaMark {}

    /** A longer phrase that is not the formula. */
    record Other(Formula formula) implements FormulaMark {}

    /** A piece of a form with gaps, by its index. */
    record Piece(Gapped form, int index) implements FormulaMark {
        @Override
        public Formula formula() {
            return form.formula();
        }

        boolean first() {
            return index == 0;
        }

        boolean last() {
            return index == form.pieces().size() - 1;
        }
    }

    /**
     * A form with gaps.
     *
     * @param pieces what stands around the gaps, at least two
     */
    record Gapped(Formula formula, List<String> pieces) {
        public Gapped {
            pieces = List.copyOf(pieces);
        }
    }
}
