package org.readout.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.Formulas;

/**
 * The issues formulas belong to. Immutable and safe to share.
 *
 * @param formulas the register of set phrases
 */
public record Issues(Formulas formulas) {

    /** Issues of formulas given by identifier, each once, in the order first named. */
    public List<String> of(List<String> ids) {
        return ids.stream()
                .map(formulas::byId)
                .flatMap(Optional::stream)
                .flatMap(formula -> Stream.ofNullable(formula.issue()))
                .distinct()
                .toList();
    }
}
