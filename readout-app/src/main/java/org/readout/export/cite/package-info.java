/** What to cite, in the notations of reference managers. */
@NullMarked
package org.readout.export.cite;

import org.jspecify.annotations.NullMarked;
