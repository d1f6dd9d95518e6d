/**
 * Who holds the word across sentences, for whom, and what is said: speakers, what papers and sources say, how far it
 * reaches.
 */
@NullMarked
package org.readout.code.en.speech;

import org.jspecify.annotations.NullMarked;
