package org.readout.eval.english;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.model.Span;

/**
 * The labels of a report of one sentence, all of it told by all its words: contacts, {@code talks held 2019-03-05 LAO+VNM}, or acts,
 * {@code ACCUSE JPN>CHN occurred}; several parted by a semicolon, {@code -} for none.
 */
final class ReportGold {

    private ReportGold() {}

    static Gold contacts(String id, String labels, Span report) {
        List<String[]> parts = parts(labels);
        return new Gold(
                List.of(),
                List.of(),
                IntStream.range(0, parts.size())
                        .mapToObj(at -> contact("%s-%d".formatted(id, at + 1), parts.get(at), report))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Gold acts(String id, String labels, Span report) {
        List<String[]> parts = parts(labels);
        return new Gold(
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, parts.size())
                        .mapToObj(at -> act("%s-%d".formatted(id, at + 1), parts.get(at), report))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String[]> parts(String labels) {
        return labels.equals("-")
                ? List.of()
                : Arrays.stream(labels.split(" ; "))
                        .map(label -> label.split(" "))
                        .toList();
    }

    private static GoldMeeting contact(String id, String[] label, Span report) {
        return new GoldMeeting(
                id,
                label[0],
                Polarity.of(label[1].equals("denied") ? "phantom" : label[1]),
                Set.of(),
                StateCodes.of(label[3]),
                Set.of(),
                GoldDate.told(label[2], "explicit"),
                false,
                List.of(report));
    }

    private static GoldEvent act(String id, String[] label, Span report) {
        String[] sides = label[1].split(">", 2);
        return new GoldEvent(
                id,
                label[0],
                GoldEvent.present(label[0]).collect(Collectors.toSet()),
                StateCodes.of(sides[0]),
                StateCodes.of(sides[1]),
                label[2],
                false,
                List.of(report));
    }
}
