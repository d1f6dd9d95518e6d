package org.readout.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What made a coding.
 *
 * @param coder version of the coder
 * @param lexicon version of the lexicon
 */
public record CodedBy(String coder, String lexicon) {
    /** Those of all codings, each once. */
    static Set<CodedBy> all(Handle handle) {
        return handle.createQuery("SELECT DISTINCT coder, lexicon FROM coding")
                .map((row, context) -> new CodedBy(row.getString("coder"), row.getString("lexicon")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
