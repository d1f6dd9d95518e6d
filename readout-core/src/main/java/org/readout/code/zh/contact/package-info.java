/** One contact made whole: its form, day, place, host and guest, and whether it took place. */
@NullMarked
package org.readout.code.zh.contact;

import org.jspecify.annotations.NullMarked;
