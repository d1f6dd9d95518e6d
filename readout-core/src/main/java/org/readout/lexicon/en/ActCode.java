package org.readout.lexicon.en;

import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Codes;
import org.readout.lexicon.Row;

/**
 * What kind of act a line tells of.
 *
 * @param cameo code in {@code cameo.tsv}
 * @param type PLOVER type
 * @param mode PLOVER mode; absent if it has none
 */
public record ActCode(String cameo, String type, @Nullable String mode) {
    /**
     * What the columns {@code cameo}, {@code type} and {@code mode} of a line say; where the latter two are empty, what the code is
     * converted to.
     */
    static ActCode of(Row row, Codes codes) {
        return of(row, codes, row.optional("mode"));
    }

    static ActCode of(Row row, Codes codes, @Nullable String mode) {
        String cameo = row.text("cameo");
        if (!codes.has(cameo)) {
            throw row.error("CAMEO code '" + cameo + "' is not in cameo.tsv");
        }
        String own = row.optional("type");
        String type = own == null ? codes.type(cameo).orElse(null) : own;
        if (type == null) {
            throw row.error("CAMEO code '" + cameo + "' has no PLOVER type; name one in column 'type'");
        }
        return new ActCode(cameo, type, mode == null ? codes.mode(cameo).orElse(null) : mode);
    }
}
