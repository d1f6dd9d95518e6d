/**
 * Words of contact and how they are used: as the verb of a clause, as a noun, of a visit still ahead, of talks told
 * before.
 */
@NullMarked
package org.readout.code.zh.verb;

import org.jspecify.annotations.NullMarked;
