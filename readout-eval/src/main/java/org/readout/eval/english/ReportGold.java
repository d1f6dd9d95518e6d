package org.readout.eval.english;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.eval.ReportText;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * The labels of a report of one sentence, told by what is bracketed or by all its words: contacts, {@code talks held 2019-03-05 LAO+VNM},
 * acts, {@code ACCUSE JPN>CHN occurred}, claims, {@code JPN-KOR warming}, or the stance of what is said; several parted by a semicolon,
 * {@code -} for none.
 */
final class ReportGold {

    private ReportGold() {}

    static Gold of(ReportPart.Kind kind, String id, String labels, ReportText report) {
        List<String[]> parts = parts(labels);
        return new Gold(
                List.of(),
                List.of(),
                kind == ReportPart.Kind.CONTACTS ? each(id, parts, report.told(), ReportGold::contact) : List.of(),
                kind == ReportPart.Kind.ACTS ? each(id, parts, report.told(), ReportGold::act) : List.of(),
                kind == ReportPart.Kind.SAYINGS ? each(id, parts, report.told(), ReportGold::saying) : List.of(),
                List.of(),
                kind == ReportPart.Kind.CLAIMS ? each(id, parts, report.told(), ReportGold::claim) : List.of());
    }

    /** Reads the words of one label. */
    private interface Read<T> {
        T of(String id, String[] label, Span told);
    }

    private static <T> List<T> each(String id, List<String[]> parts, Span told, Read<T> read) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> read.of("%s-%d".formatted(id, at + 1), parts.get(at), told))
                .toList();
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

    private static GoldRelation claim(String id, String[] label, Span told) {
        return new GoldRelation(
                id,
                Arrays.stream(label[0].split("-")).map(Country::new).collect(Collectors.toSet()),
                label[1],
                List.of(told));
    }

    private static GoldStatement saying(String id, String[] label, Span told) {
        return new GoldStatement(id, Set.of(), Set.of(), "", "", label[0], "", false, false, false, List.of(told));
    }
}
