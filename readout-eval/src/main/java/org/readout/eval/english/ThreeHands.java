package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.MarkedText;
import org.readout.eval.Measure;
import org.readout.model.Coding;

/**
 * How well three hands agree on the same texts, and the reader with each of them, by the same judges: what can be asked of a reader.
 *
 * @param others labels of two further hands
 * @param judge judges what a sheet has coded by what it has annotated
 */
record ThreeHands(OtherLabels others, Function<Sheet, Stream<Judgement>> judge) {
    static final List<String> HEADER = List.of(
            "what is counted",
            "expected",
            "second hand by the first",
            "third by the first",
            "third by the second",
            "reader by the first",
            "by the second",
            "by the third");

    private static final List<String> HANDS = List.of("second", "third");

    /** A text with the first labels of it, and with what the reader makes of it. */
    record Read(MarkedText text, Sheet sheet) {}

    /** Of the texts all three have labelled. */
    List<List<String>> rows(Stream<Read> texts, List<Measure> measures) {
        List<Read> all = texts.filter(
                        read -> HANDS.stream().allMatch(hand -> others.by(hand, read.sheet.name(), read.text)
                                .isPresent()))
                .toList();
        List<List<Score>> columns = List.of(
                scores(all, measures, read -> placed(read, first(read), coding(read, "second"))),
                scores(all, measures, read -> placed(read, first(read), coding(read, "third"))),
                scores(all, measures, read -> placed(read, gold(read, "second"), coding(read, "third"))),
                scores(all, measures, Read::sheet),
                scores(all, measures, read -> placed(read, gold(read, "second"), read.sheet.coding())),
                scores(all, measures, read -> placed(read, gold(read, "third"), read.sheet.coding())));
        return IntStream.range(0, measures.size())
                .mapToObj(at -> row(columns, at))
                .toList();
    }

    private static List<String> row(List<List<Score>> columns, int at) {
        Score first = columns.get(0).get(at);
        List<String> row = new ArrayList<>(
                List.of(first.measure().label(), String.valueOf(first.tally().expected())));
        columns.forEach(column -> row.add(Markdown.number(column.get(at).value())));
        return row;
    }

    private List<Score> scores(List<Read> texts, List<Measure> measures, Function<Read, Sheet> placed) {
        List<Judgement> judgements = texts.stream().map(placed).flatMap(judge).toList();
        return measures.stream().map(measure -> Score.of(judgements, measure)).toList();
    }

    private static Sheet placed(Read read, Gold gold, Coding coding) {
        Sheet sheet = read.sheet;
        return new Sheet(sheet.name(), sheet.part(), sheet.kind(), sheet.document(), gold, coding);
    }

    private static Gold first(Read read) {
        return read.sheet.gold();
    }

    private Gold gold(Read read, String hand) {
        String name = read.sheet.name();
        return MarkedGold.of(name, others.by(hand, name, read.text).orElseThrow());
    }

    private Coding coding(Read read, String hand) {
        return new LabelCoding().of(read.sheet.document().text(), gold(read, hand));
    }
}
