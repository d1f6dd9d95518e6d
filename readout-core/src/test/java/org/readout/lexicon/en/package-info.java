@NullMarked
package org.readout.lexicon.en;

import org.jspecify.annotations.NullMarked;
