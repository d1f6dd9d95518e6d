/**
 * Which states an English text refers to, by what words, and whether they act there: {@link
 * org.readout.code.en.state.ReferenceReader} is the door. It reads one document, sentence by sentence, since "both sides" and
 * "the country" stand for what was named before.
 */
@NullMarked
package org.readout.code.en.state;

import org.jspecify.annotations.NullMarked;
