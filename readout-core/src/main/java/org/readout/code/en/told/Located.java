package org.readout.code.en.told;

import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Place;

/**
 * Where a contact took place.
 *
 * @param country the state the place is in; absent if the tables do not tell
 */
record Located(Place place, @Nullable Country country) {}
