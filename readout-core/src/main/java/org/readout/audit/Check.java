package org.readout.audit;

import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Document;

/** Looks for faults of one kind or a few that belong together. Pure and safe for use by several threads. */
interface Check {
    Stream<Fault> of(Document document, Coding coding);
}
