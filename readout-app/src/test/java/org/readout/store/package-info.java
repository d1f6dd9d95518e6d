/** What the store promises, shown on short records written for the purpose. */
@NullMarked
package org.readout.store;

import org.jspecify.annotations.NullMarked;
