/**
 * English: from the mentions of a text to what it tells. Each sentence becomes a row of chunks (people, states, terms, other
 * words); parties to a contact are read off it, then the grammars of meetings, statements, claims and acts.
 */
@NullMarked
package org.readout.code.en;

import org.jspecify.annotations.NullMarked;
