/**
 * Who says what, read off {@link org.readout.model.syntax.Clause clauses}: verbs of speech with what they need ({@code
 * en/sayings.tsv}), whose words a clause belongs to, and the stance words hold. Names are asked for through {@link
 * org.readout.code.en.say.Names}.
 */
@NullMarked
package org.readout.code.en.say;

import org.jspecify.annotations.NullMarked;
