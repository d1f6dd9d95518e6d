@NullMarked
package org.readout.annotate.en.syntax;

import org.jspecify.annotations.NullMarked;
