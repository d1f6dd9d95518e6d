/**
 * Who speaks, from where to where, and to whom: openings of speech, those who hold the word, what they are called
 * meanwhile.
 */
@NullMarked
package org.readout.code.zh.say;

import org.jspecify.annotations.NullMarked;
