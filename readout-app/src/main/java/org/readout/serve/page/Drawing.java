package org.readout.serve.page;

import org.readout.serve.chart.PresenceChart;

/** A chart of presence as a picture of its own. */
public record Drawing(PresenceChart chart, String title) {}
