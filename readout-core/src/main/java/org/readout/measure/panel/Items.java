package org.readout.measure.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Channels;
import org.readout.lexicon.Reaction;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.When;

/**
 * Picks from a dyad's record what counts: contacts and acts that occurred and words, each if it is seen in a channel and can
 * be placed in a month. Anything planned, denied or otherwise not told as having happened is left out.
 */
public final class Items {
    private final Channels channels;
    private final @Nullable LocalDate asOf;
    private final List<Item> found = new ArrayList<>();

    private Items(Channels channels, @Nullable LocalDate asOf) {
        this.channels = channels;
        this.asOf = asOf;
    }

    /**
     * In the record's order: meetings, acts, words.
     *
     * @param asOf items that may have happened after this day are left out; absent for none
     */
    public static List<Item> of(DyadRecord record, Channels channels, @Nullable LocalDate asOf) {
        Items items = new Items(channels, asOf);
        record.meetings().forEach(meeting -> items.add(meeting, record));
        record.events().forEach(event -> items.add(event, record));
        record.statements().forEach(items::add);
        return items.found;
    }

    private void add(Meeting meeting, DyadRecord record) {
        if (meeting.status().counts() && meeting.between(record.dyad())) {
            Optional<Reaction> reaction = channels.of(meeting);
            add(meeting.date(), reaction, meeting.mentions().get(0), () -> Caption.of(meeting));
        }
    }

    private void add(Event event, DyadRecord record) {
        if (event.status().counts() && event.between(record.dyad())) {
            add(event.date(), channels.of(event), event.evidence(), () -> Caption.of(event));
        }
    }

    private void add(Said said) {
        LocalDate day = said.day();
        if (day != null && known(day)) {
            channels.of(said.statement())
                    .ifPresent(reaction -> found.add(
                            new Item(Month.of(day), reaction, said.statement().evidence(), () -> Caption.of(said))));
        }
    }

    private void add(When when, Optional<Reaction> reaction, Evidence evidence, Supplier<String> caption) {
        OptionalInt month = Month.of(when);
        LocalDate last = when.latest();
        if (reaction.isPresent() && month.isPresent() && last != null && known(last)) {
            found.add(new Item(month.getAsInt(), reaction.orElseThrow(), evidence, caption));
        }
    }

    private boolean known(LocalDate last) {
        return asOf == null || !last.isAfter(asOf);
    }
}
