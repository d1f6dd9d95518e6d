@NullMarked
package org.readout.compare.statement;

import org.jspecify.annotations.NullMarked;
