package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Event;

/**
 * A sentence coded by itself: one line of {@code readout code --sentences}.
 *
 * @param id as given
 * @param whyNothing why neither an event nor a statement was found; null if one was
 */
public record SentenceShape(
        String id, List<EventShape> events, List<StatementShape> statements, @Nullable String whyNothing) {

    /** @param acts the coding's events with the acts its meetings amount to */
    public static SentenceShape of(String id, List<Event> acts, Coding coding) {
        List<EventShape> events = acts.stream().map(EventShape::of).toList();
        List<StatementShape> statements =
                coding.statements().stream().map(StatementShape::of).toList();
        return new SentenceShape(
                id, events, statements, events.isEmpty() && statements.isEmpty() ? reason(coding) : null);
    }

    private static String reason(Coding coding) {
        return coding.whyNothing().isEmpty()
                ? "no_known_form"
                : coding.whyNothing().get(0).reason();
    }
}
