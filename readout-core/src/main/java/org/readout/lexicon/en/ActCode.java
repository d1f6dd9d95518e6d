package org.readout.lexicon.en;

import org.jspecify.annotations.Nullable;

/**
 * What kind of act a line tells of.
 *
 * @param cameo code in {@code cameo.tsv}
 * @param type PLOVER type
 * @param mode PLOVER mode; absent if it has none
 */
public record ActCode(String cameo, String type, @Nullable String mode) {}
