/** Tables of the Chinese language: titles, organisations, verbs, cues, small closed classes of words. */
@NullMarked
package org.readout.lexicon.zh;

import org.jspecify.annotations.NullMarked;
