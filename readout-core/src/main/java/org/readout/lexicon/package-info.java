/**
 * Versioned, commented TSV into immutable tables. Data (names, verbs, titles, formulas, codes) live in the files under
 * {@code src/main/resources/org/readout/lexicon}, never in code; each table's reader specifies its file's columns, and
 * every error names file and line.
 */
@NullMarked
package org.readout.lexicon;

import org.jspecify.annotations.NullMarked;
