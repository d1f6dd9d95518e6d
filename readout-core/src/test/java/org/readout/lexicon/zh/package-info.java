/** Tests of the Chinese tables. */
@NullMarked
package org.readout.lexicon.zh;

import org.jspecify.annotations.NullMarked;
