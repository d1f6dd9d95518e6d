/** What an analysis says moves a state: interests and pressures, each with the state whose they are. */
@NullMarked
package org.readout.code.en.drive;

import org.jspecify.annotations.NullMarked;
