package org.readout.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;
import org.readout.model.Evidence;

/**
 * A place where the searched words stand.
 *
 * @param document the document
 * @param title its title; empty if it has none
 * @param published its day; absent if not known
 * @param outlet who published it; empty if not stated
 * @param match the words as they stand there; its text gives the context
 */
public record Hit(DocId document, String title, @Nullable LocalDate published, String outlet, Evidence match) {}
