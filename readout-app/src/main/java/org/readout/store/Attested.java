package org.readout.store;

import java.time.LocalDate;
import org.readout.model.Attestation;

/**
 * An attestation with the day it holds at.
 *
 * @param day day of the document
 * @param attestation who is called by which office there
 */
public record Attested(LocalDate day, Attestation attestation) {}
