/** What the readers of the package's records may rely on, with short cases. */
@NullMarked
package org.readout.explain.verdict;

import org.jspecify.annotations.NullMarked;
