package org.readout.export.shape;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Event;

/**
 * A sentence coded by itself: one line of {@code readout code --sentences}.
 *
 * @param id as given
 * @param events the acts, what its meetings amount to among them
 * @param whyNothing why nothing of these was found; null if something was
 */
public record SentenceShape(
        String id,
        List<EventShape> events,
        List<StatementShape> statements,
        List<MeetingShape> meetings,
        List<ClaimShape> claims,
        @Nullable String whyNothing) {

    /** @param acts the coding's events with the acts its meetings amount to */
    public static SentenceShape of(String id, List<Event> acts, Coding coding) {
        return new SentenceShape(
                id,
                acts.stream().map(EventShape::of).toList(),
                coding.statements().stream().map(StatementShape::of).toList(),
                coding.meetings().stream().map(MeetingShape::of).toList(),
                coding.claims().stream().map(ClaimShape::of).toList(),
                found(acts, coding) ? null : reason(coding));
    }

    private static boolean found(List<Event> acts, Coding coding) {
        return Stream.of(acts, coding.statements(), coding.meetings(), coding.claims())
                .anyMatch(list -> !list.isEmpty());
    }

    private static String reason(Coding coding) {
        return coding.whyNothing().isEmpty()
                ? "no_known_form"
                : coding.whyNothing().get(0).reason();
    }
}
