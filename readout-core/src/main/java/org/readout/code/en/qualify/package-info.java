/**
 * By what words an English author weakens, strengthens, bounds or attributes what is told: {@link
 * org.readout.code.en.qualify.QualifierReader} is the door.
 */
@NullMarked
package org.readout.code.en.qualify;

import org.jspecify.annotations.NullMarked;
