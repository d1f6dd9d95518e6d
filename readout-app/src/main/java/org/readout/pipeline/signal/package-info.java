/** What is unusual about meetings against the record before them, and what has become known since a day. */
@NullMarked
package org.readout.pipeline.signal;

import org.jspecify.annotations.NullMarked;
