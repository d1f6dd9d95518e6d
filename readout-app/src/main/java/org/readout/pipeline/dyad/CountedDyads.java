package org.readout.pipeline.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.code.Account;
import org.readout.code.Merger;
import org.readout.lexicon.Channels;
import org.readout.measure.panel.Counting;
import org.readout.measure.panel.Items;
import org.readout.measure.panel.Month;
import org.readout.measure.panel.Texts;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.store.Outline;

/** What is counted of the dyads of one state: places in a snapshot. Confined to one thread. */
final class CountedDyads {
    private final Snapshot snapshot;
    private final Country state;
    private final boolean whole;
    private final Numbered<Country> others = new Numbered<>();
    private final Deeds imported = new Deeds(others);
    private final SortedMap<Dyad, Places> dyads = new TreeMap<>();
    private final Map<Dyad, Ints> texts = new HashMap<>();

    /** Where the snapshot has what is told of a dyad. */
    private static final class Places {
        private final List<Account> meetings = new ArrayList<>();
        private final Ints deeds = new Ints();
        private final Ints imported = new Ints();
        private final Ints sayings = new Ints();
        private final Ints days = new Ints();

        /** Accounts of meetings that count, not merged: enough to tell much from little. */
        long contacts() {
            return meetings.stream()
                    .map(Account::meeting)
                    .filter(Meeting::counts)
                    .count();
        }
    }

    /** @param whole true if every document of the snapshot is counted: then its register serves */
    CountedDyads(Snapshot snapshot, Country state, boolean whole) {
        this.snapshot = snapshot;
        this.state = state;
        this.whole = whole;
    }

    void add(Account account) {
        if (account.meeting().sides().stream().anyMatch(side -> side.country().equals(state))) {
            account.meeting().countries().stream()
                    .filter(country -> !country.equals(state))
                    .forEach(partner -> places(partner).meetings.add(account));
        }
    }

    void addDeed(Country partner, int deed) {
        places(partner).deeds.add(deed);
    }

    void addSaying(Country partner, int saying, int day) {
        places(partner).sayings.add(saying);
        places(partner).days.add(day);
    }

    /** A text that names the state and another together. */
    void addText(Country partner, int published) {
        LocalDate day = Days.day(published);
        if (day != null) {
            texts.computeIfAbsent(new Dyad(state, partner), dyad -> new Ints()).add(Month.of(day));
        }
    }

    /** An act that a list tells. */
    void add(Event event) {
        if (event.status().counts() && event.countries().contains(state)) {
            Outline.Deed deed = Outline.Deed.of(event);
            imported.add(deed);
            deed.countries().stream()
                    .filter(country -> !country.equals(state))
                    .forEach(partner -> places(partner).imported.add(imported.size() - 1));
        }
    }

    private Places places(Country partner) {
        return dyads.computeIfAbsent(new Dyad(state, partner), dyad -> new Places());
    }

    /** The dyads with the most contacts, the fullest first; those without are left out. */
    List<Dyad> fullest() {
        Comparator<Map.Entry<Dyad, Long>> most =
                Map.Entry.<Dyad, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        return dyads.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().contacts()))
                .filter(entry -> entry.getValue() > 0)
                .sorted(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The meetings of a dyad, accounts of one merged. */
    List<Meeting> meetings(Dyad dyad, Merger merger) {
        Places places = dyads.get(dyad);
        return places == null ? List.of() : merged(dyad, places, merger);
    }

    private List<Meeting> merged(Dyad dyad, Places places, Merger merger) {
        return whole ? snapshot.meetings(dyad.a(), dyad.b(), merger) : merger.ofAccounts(places.meetings);
    }

    /**
     * What counts of each dyad, accounts of one meeting merged.
     *
     * @param asOf items that may have happened after this day are left out; absent for none
     * @param words where the words behind the items of a dyad are found
     */
    SortedMap<Dyad, Items> items(
            Merger merger, Channels channels, @Nullable LocalDate asOf, Function<Dyad, Items.Words> words) {
        SortedMap<Dyad, Items> items = new TreeMap<>();
        dyads.forEach((dyad, places) -> {
            Counting counting = new Counting(dyad, channels, asOf);
            merged(dyad, places, merger).forEach(counting::meeting);
            count(places, counting);
            items.put(dyad, counting.items(words.apply(dyad)));
        });
        return items;
    }

    /** The texts that name a dyad's two states together. */
    Texts texts(Dyad dyad) {
        Ints months = texts.get(dyad);
        return months == null ? Texts.NONE : Texts.in(months.toArray());
    }

    private void count(Places places, Counting counting) {
        for (int i = 0; i < places.deeds.size(); i++) {
            snapshot.deeds().count(places.deeds.get(i), counting);
        }
        for (int i = 0; i < places.imported.size(); i++) {
            imported.count(places.imported.get(i), counting);
        }
        for (int i = 0; i < places.sayings.size(); i++) {
            snapshot.sayings().count(places.sayings.get(i), Days.day(places.days.get(i)), counting);
        }
    }
}
