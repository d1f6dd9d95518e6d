package org.readout.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;

/**
 * What a kept document is called.
 *
 * @param published day of publication; absent if not stated
 * @param title empty if it has none
 * @param outlet who published it; empty if not stated
 * @param wordingKnown false if only a title was kept
 */
public record Titled(
        DocId document, @Nullable LocalDate published, String title, String outlet, boolean wordingKnown) {}
