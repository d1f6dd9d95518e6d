@NullMarked
package org.readout.export.cite;

import org.jspecify.annotations.NullMarked;
