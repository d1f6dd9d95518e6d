/**
 * Transcripts of the evening news against hand labels of drawn items.
 *
 * <p>What an annotator and what the program has of an item take the same form, a {@link
 * org.readout.eval.transcripts.Sheet}; judges compare two sheets, so that the program is measured against the labels and one
 * annotator against another by the same rules. The texts are not bundled: labels hold offsets into them.
 */
@NullMarked
package org.readout.eval.transcripts;

import org.jspecify.annotations.NullMarked;
