/** The contacts of a document: who met whom where, told again or doubted, and what of them is settled at its end. */
@NullMarked
package org.readout.code.en.told;

import org.jspecify.annotations.NullMarked;
