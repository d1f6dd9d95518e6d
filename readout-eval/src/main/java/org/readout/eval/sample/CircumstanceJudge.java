package org.readout.eval.sample;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.sample.Pairing.Pair;
import org.readout.model.Meeting;
import org.readout.model.Place;

/** Date, format, status and place of a contact that was found. */
final class CircumstanceJudge {
    private CircumstanceJudge() {}

    static Stream<Judgement> judge(Item item, Pair pair) {
        Entry entry = pair.entry();
        Meeting meeting = pair.meeting();
        return Stream.of(
                        Stream.of(Judgement.compared(
                                item,
                                Measures.DATE,
                                MeetingWords.date(entry.date()),
                                MeetingWords.date(meeting.date()),
                                what(entry))),
                        Stream.of(Judgement.compared(
                                item,
                                Measures.FORMAT,
                                entry.format(),
                                meeting.format().id(),
                                what(entry))),
                        Stream.of(Judgement.compared(
                                item, Measures.STATUS, word(entry.status()), word(meeting.status()), what(entry))),
                        place(item, entry, meeting))
                .flatMap(part -> part);
    }

    private static Stream<Judgement> place(Item item, Entry entry, Meeting meeting) {
        String expected = entry.place();
        if (expected.isEmpty()) {
            return Stream.empty();
        }
        Place place = meeting.place();
        if (place == null) {
            return Stream.of(Judgement.missed(item, Measures.PLACE, expected, what(entry)));
        }
        boolean right = Stream.of(place.city(), place.venue())
                .filter(Objects::nonNull)
                .anyMatch(name -> within(name, expected) || within(expected, name));
        String found = MeetingWords.place(meeting);
        return Stream.of(
                right
                        ? Judgement.right(item, Measures.PLACE, expected)
                        : Judgement.wrong(item, Measures.PLACE, expected, found, what(entry)));
    }

    private static boolean within(String part, String whole) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String what(Entry entry) {
        return "of " + entry.format();
    }
}
