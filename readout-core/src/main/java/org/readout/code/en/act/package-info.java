/**
 * Acts of English sentences: from clauses to who did what to whom. {@link org.readout.code.en.act.ActReader} finds verbs and
 * nouns of the tables of acts, lets what stands above them (agree, refuse, demand, threaten, stop, will, must) make of them
 * what it says, and takes source and target from the roles of the clause.
 */
@NullMarked
package org.readout.code.en.act;

import org.jspecify.annotations.NullMarked;
