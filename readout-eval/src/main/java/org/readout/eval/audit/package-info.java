/** Whether the audit of a text finds what is wrong with it, and nothing else. */
@NullMarked
package org.readout.eval.audit;

import org.jspecify.annotations.NullMarked;
