/**
 * What is known of two states in a few sentences, each with the words it rests on. Composed from what was coded and measured, by
 * templates; pure. The words are English.
 */
@NullMarked
package org.readout.explain.brief;

import org.jspecify.annotations.NullMarked;
