package org.readout.pipeline;

import org.readout.model.Country;

/** A state and how many documents of the record name it. */
public record StateCount(Country state, int documents) {}
