/** How a brief is put together where words are few. */
@NullMarked
package org.readout.explain.brief;

import org.jspecify.annotations.NullMarked;
