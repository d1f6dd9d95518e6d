/** On which day what is told took place: days of the clause, of the paragraph, reckoned from contacts told before. */
@NullMarked
package org.readout.code.en.day;

import org.jspecify.annotations.NullMarked;
