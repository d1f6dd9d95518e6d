/** How the audit of texts is judged. */
@NullMarked
package org.readout.eval.audit;

import org.jspecify.annotations.NullMarked;
