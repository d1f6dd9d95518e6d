/**
 * What an English text claims of relations between two states: {@link org.readout.code.en.claim.ClaimReader} is the door. A
 * {@link org.readout.code.en.claim.Topic} is a noun phrase that speaks of relations; {@link org.readout.code.en.claim.Turn}
 * says which way a clause has it go.
 */
@NullMarked
package org.readout.code.en.claim;

import org.jspecify.annotations.NullMarked;
