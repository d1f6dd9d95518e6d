/** Concludes what Chinese texts tell: meetings, acts, statements, wordings. */
@NullMarked
package org.readout.code.zh;

import org.jspecify.annotations.NullMarked;
