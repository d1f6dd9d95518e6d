package org.readout.store;

import java.time.LocalDate;
import org.readout.model.DocId;

/**
 * That a document calls a person by some office.
 *
 * @param person the person's identifier
 * @param day day of the document
 */
public record AttestedOn(String person, LocalDate day, DocId document) {}
