package org.readout.eval.transcripts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Dyad;

/**
 * A week of the news, in which an annotator told apart the contacts of China with one other state.
 *
 * @param id how a report calls it: {@code W00} …
 * @param dyad the two states
 * @param days the days of broadcast
 * @param contacts the objects of the label file
 */
record LabelledWeek(String id, Dyad dyad, Set<LocalDate> days, List<LabelObject> contacts) {
    static final Country CHINA = new Country("CHN");

    static List<LabelledWeek> read(LabelFile file) {
        return file.objects().stream().map(LabelledWeek::of).toList();
    }

    private static LabelledWeek of(LabelObject week) {
        Set<LocalDate> days = new HashSet<>();
        week.texts("days").forEach(day -> days.add(LocalDate.parse(day)));
        Dyad dyad = new Dyad(CHINA, week.parsed("country", Country::new));
        return new LabelledWeek(week.parsed("week", LabelledWeek::numbered), dyad, days, week.objects("contacts"));
    }

    private static String numbered(String id) {
        if (!id.matches("W\\d+")) {
            throw new IllegalArgumentException("'" + id + "' is not W and a number");
        }
        return id;
    }

    /** Even numbers are for tuning, odd ones for the test. */
    String half() {
        return Integer.parseInt(id.substring(1)) % 2 == 0 ? Labelled.TUNING : Labelled.TEST;
    }

    Country other() {
        return dyad.a().equals(CHINA) ? dyad.b() : dyad.a();
    }
}
