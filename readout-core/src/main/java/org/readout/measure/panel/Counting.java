package org.readout.measure.panel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Channels;
import org.readout.lexicon.Reaction;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.When;

/**
 * Counts what is known of a dyad, item by item: meetings first, then acts, then words. What does not count takes a place but
 * makes no item. Confined to one thread.
 */
public final class Counting {
    private static final int FIRST_ROOM = 16;

    private final Dyad dyad;
    private final Channels channels;
    private final @Nullable LocalDate asOf;
    private int[] months = new int[FIRST_ROOM];
    private int[] reactions = new int[FIRST_ROOM];
    private int[] places = new int[FIRST_ROOM];
    private int size;
    private int place;

    /** @param asOf items that may have happened after this day are left out; absent for none */
    public Counting(Dyad dyad, Channels channels, @Nullable LocalDate asOf) {
        this.dyad = dyad;
        this.channels = channels;
        this.asOf = asOf;
    }

    /** A meeting, accounts of it merged. */
    public void meeting(Meeting meeting) {
        boolean counts = meeting.status().counts() && meeting.between(dyad);
        add(meeting.date(), counts ? channels.of(meeting) : Optional.empty());
    }

    /** An act of a record. */
    public void act(Event event) {
        boolean counts = event.status().counts() && event.between(dyad);
        add(event.date(), counts ? channels.of(event) : Optional.empty());
    }

    /**
     * An act between the two that occurred, of which no more is known than this.
     *
     * @param goldstein its weight; absent if the table has none
     */
    public void act(When date, @Nullable Double goldstein) {
        add(date, channels.ofDeed(goldstein));
    }

    /** Words of a record. */
    public void words(Said said) {
        words(said.day(), said.statement().stance());
    }

    /**
     * Words of which no more is known than this.
     *
     * @param day of the document; absent if not known
     */
    public void words(@Nullable LocalDate day, String stance) {
        if (day == null || !known(day)) {
            place++;
        } else {
            add(OptionalInt.of(Month.of(day)), channels.ofWords(stance));
        }
    }

    /** What was counted. */
    public Items items(Items.Words words) {
        return new Items(Arrays.copyOf(months, size), Arrays.copyOf(reactions, size), words);
    }

    /** Of each item the place it has among all that was handed in, from 0. */
    int[] places() {
        return Arrays.copyOf(places, size);
    }

    private void add(When when, Optional<Reaction> reaction) {
        LocalDate last = when.latest();
        add(last != null && known(last) ? Month.of(when) : OptionalInt.empty(), reaction);
    }

    private void add(OptionalInt month, Optional<Reaction> reaction) {
        if (month.isPresent() && reaction.isPresent()) {
            if (size == months.length) {
                months = Arrays.copyOf(months, 2 * size);
                reactions = Arrays.copyOf(reactions, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
            }
            months[size] = month.getAsInt();
            reactions[size] = Packed.of(reaction.orElseThrow());
            places[size++] = place;
        }
        place++;
    }

    private boolean known(LocalDate last) {
        return asOf == null || !last.isAfter(asOf);
    }
}
