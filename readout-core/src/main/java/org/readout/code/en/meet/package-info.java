/**
 * Contacts between two sides, read off clauses: who met, received, visited, called or wrote to whom, and whether it took place.
 *
 * <p>{@link org.readout.code.en.meet.EncounterReader} is the door. It knows words and clauses; who is meant by a phrase it asks a
 * {@link org.readout.code.en.meet.Cast}, which knows the document.
 */
@NullMarked
package org.readout.code.en.meet;

import org.jspecify.annotations.NullMarked;
