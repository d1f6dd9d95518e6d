/** Learns what the program ships as nets, from texts written and labelled for this project and from the tuning halves of those that measure; never from a test half. */
@NullMarked
package org.readout.eval.learn;

import org.jspecify.annotations.NullMarked;
