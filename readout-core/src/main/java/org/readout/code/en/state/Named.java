package org.readout.code.en.state;

import org.readout.model.Country;

/**
 * A state brought up in a sentence: by its name, by one of its people or bodies.
 *
 * @param at where
 * @param acts false if only as a place
 * @param person true if by one of its people
 */
record Named(int at, Country country, boolean acts, boolean person) {}
