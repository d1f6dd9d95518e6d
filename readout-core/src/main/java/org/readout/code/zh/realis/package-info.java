/** Whether what is told took place: words of plans, refusals, denials and conditions, and how far they reach. */
@NullMarked
package org.readout.code.zh.realis;

import org.jspecify.annotations.NullMarked;
