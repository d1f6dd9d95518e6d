/** Commands run in process on small records written for them: what goes to which stream, and the exit code. */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
