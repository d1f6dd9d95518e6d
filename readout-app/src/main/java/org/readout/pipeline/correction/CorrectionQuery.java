package org.readout.pipeline.correction;

import org.readout.model.Correction;

/**
 * What a reader says is wrong.
 *
 * @param document identifier of the document or the beginning of one
 * @param item the item
 * @param field {@code item} if it is none, else what of it is wrong
 * @param value what is right; empty where the item is none
 * @param act who says so, when and why
 */
public record CorrectionQuery(String document, Correction.Item item, String field, String value, Correction.Act act) {}
