package org.readout.measure.signal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;

/**
 * How one document tells of a meeting.
 *
 * @param document the document
 * @param outlet who published it; where that is not stated, the source it was added from
 * @param published day of publication; absent if not stated
 * @param length characters of its text, UTF-16; 0 if only a title was kept
 * @param alone true if it tells of no other meeting, so that its length is this meeting's
 * @param complete true if it is of a source that holds everything its outlet published
 */
public record Telling(
        DocId document, String outlet, @Nullable LocalDate published, int length, boolean alone, boolean complete) {}
