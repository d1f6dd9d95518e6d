/** A sentence as the readers of English see it: words, mentions, structure. */
@NullMarked
package org.readout.code.en.sentence;

import org.jspecify.annotations.NullMarked;
