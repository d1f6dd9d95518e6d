package org.readout.measure.signal;

import java.time.LocalDate;
import org.readout.model.Evidence;

/**
 * That a document calls a person by an office of a rank.
 *
 * @param person identifier
 * @param day day of the document
 * @param band rank band of the office
 * @param evidence the words
 */
public record HeldOffice(String person, LocalDate day, int band, Evidence evidence) {}
