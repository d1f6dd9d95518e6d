package org.readout.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;
import org.readout.model.Language;

/**
 * A document with the outline of its coding.
 *
 * @param dated the day "as of" goes by: that of publication, else the one its front matter states; absent if neither is known
 * @param published the day of publication; absent if not known
 */
public record Outlined(
        DocId document, @Nullable LocalDate dated, @Nullable LocalDate published, Language language, Outline outline) {}
