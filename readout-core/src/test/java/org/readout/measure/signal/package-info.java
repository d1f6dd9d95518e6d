/** What is unusual about a meeting: small invented records whose answer is known. */
@NullMarked
package org.readout.measure.signal;

import org.jspecify.annotations.NullMarked;
