/**
 * Acts other than contacts: who does what to whom by the word, the build of the clause and what stands for a state.
 */
@NullMarked
package org.readout.code.zh.act;

import org.jspecify.annotations.NullMarked;
