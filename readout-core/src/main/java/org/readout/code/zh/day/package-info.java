/** On which day what is told took place, by the words beside it and by what the document told before. */
@NullMarked
package org.readout.code.zh.day;

import org.jspecify.annotations.NullMarked;
