package org.readout.serve.page;

import org.readout.serve.Failing;

/** What went wrong, for a person. */
public record ErrorPage(Frame frame, Failing failing) {}
