/** Who met whom: the two sides of a contact by the build of the clause around its word. */
@NullMarked
package org.readout.code.zh.side;

import org.jspecify.annotations.NullMarked;
