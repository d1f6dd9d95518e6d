package org.readout.annotate.en;

import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Person;
import org.readout.model.Span;

/**
 * A person's name standing in a text.
 *
 * @param country the state represented; absent if not known
 */
record Named(Span span, Person person, @Nullable Country country) {

    Named in(@Nullable Country other) {
        return country == null ? new Named(span, person, other) : this;
    }
}
