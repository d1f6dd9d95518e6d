package org.readout.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;

/**
 * What is known of a kept document beside its text.
 *
 * @param outlet who published it; empty if not stated
 * @param source the first it was added from, by name
 * @param published day of publication; absent if not stated
 * @param wordingKnown false if only a title was kept
 * @param length of its stored text, UTF-16 units
 * @param among true if any source it was added from is one of those asked about
 */
public record Header(
        DocId document,
        String outlet,
        String source,
        @Nullable LocalDate published,
        boolean wordingKnown,
        int length,
        boolean among) {}
