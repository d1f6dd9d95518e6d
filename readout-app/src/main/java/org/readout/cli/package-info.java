/**
 * Thin commands: arguments in, one call of the pipeline, lines or JSON out.
 */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
