package org.readout.eval.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.eval.MarkedText;
import org.readout.eval.MarkedText.Label;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * The labels of a {@link MarkedText} as an annotation of acts ({@code A}), contacts ({@code M}, told again {@code M=}), claims ({@code R})
 * and statements ({@link MarkedStatements}).
 */
final class MarkedGold {
    private static final String HELD = "held";

    private MarkedGold() {}

    static Gold of(String name, MarkedText marked) {
        MarkedStatements said = new MarkedStatements(name, marked);
        return new Gold(
                said.people(),
                List.of(),
                meetings(name, marked.labels()),
                numbered(marked.labels(), "A").map(label -> act(name, label)).toList(),
                said.statements(),
                List.of(),
                numbered(marked.labels(), "R").map(label -> claim(name, label)).toList());
    }

    private record Numbered(int number, Label label) {}

    private static Stream<Numbered> numbered(List<Label> labels, String kind) {
        List<Label> those =
                labels.stream().filter(label -> label.word(0).equals(kind)).toList();
        return IntStream.range(0, those.size()).mapToObj(at -> new Numbered(at + 1, those.get(at)));
    }

    /** {@code A ACCUSE/REJECT USA>IRN negated}. */
    private static GoldEvent act(String name, Numbered one) {
        Label label = one.label();
        List<String> types = List.of(label.word(1).split("/"));
        String[] sides = label.word(2).split(">", 2);
        return new GoldEvent(
                "%s-ev-%02d".formatted(name, one.number()),
                types.get(0),
                types.stream().flatMap(GoldEvent::present).collect(Collectors.toSet()),
                StateCodes.of(sides[0]),
                StateCodes.of(sides[1]),
                label.word(3, "occurred"),
                false,
                List.of(label.span()));
    }

    /** {@code M talks CHN+VNM held 2014-10-27}; {@code M=} tells the last one of these states once more. */
    private static List<GoldMeeting> meetings(String name, List<Label> labels) {
        List<GoldMeeting> meetings = new ArrayList<>();
        for (Label label : labels) {
            if (label.word(0).equals("M")) {
                meetings.add(meeting("%s-me-%02d".formatted(name, meetings.size() + 1), label));
            } else if (label.word(0).equals("M=")) {
                again(meetings, label);
            }
        }
        return meetings;
    }

    private static GoldMeeting meeting(String id, Label label) {
        String word = label.word(3, HELD);
        return new GoldMeeting(
                id,
                label.word(1),
                Polarity.of(word),
                Set.of(),
                StateCodes.of(label.word(2)),
                Set.of(),
                GoldDate.told(label.word(4, "-"), ""),
                false,
                List.of(label.span()));
    }

    private static void again(List<GoldMeeting> meetings, Label label) {
        Set<Country> states = StateCodes.of(label.word(2));
        for (int at = meetings.size() - 1; at >= 0; at--) {
            GoldMeeting told = meetings.get(at);
            if (told.states().equals(states)) {
                List<Span> both = Stream.concat(told.told().stream(), Stream.of(label.span()))
                        .toList();
                meetings.set(at, told.told(both));
                return;
            }
        }
    }

    private static GoldRelation claim(String name, Numbered one) {
        return new GoldRelation(
                "%s-re-%02d".formatted(name, one.number()),
                Arrays.stream(one.label().word(1).split("-")).map(Country::new).collect(Collectors.toSet()),
                one.label().word(2),
                List.of(one.label().span()));
    }
}
