package org.readout.measure.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Statement;

/**
 * A statement with the day its document was published; the words themselves bear no date.
 *
 * @param day absent if the document's day is not known
 */
public record Said(@Nullable LocalDate day, Statement statement) {}
