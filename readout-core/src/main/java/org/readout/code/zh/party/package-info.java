/**
 * Who stands in a sentence: people of states, states, cities that stand for them, and how several are linked (和, 、, 等).
 */
@NullMarked
package org.readout.code.zh.party;

import org.jspecify.annotations.NullMarked;
