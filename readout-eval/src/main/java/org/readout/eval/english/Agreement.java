package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.eval.Judgement;
import org.readout.model.Coding;

/**
 * How well two annotators agree, and the reader with each, on the documents that both annotated.
 *
 * @param documents their names
 * @param annotators the second labels judged by the first
 * @param readerByFirst the reader judged by the first
 * @param readerBySecond the reader judged by the second
 */
record Agreement(
        List<String> documents, List<Score> annotators, List<Score> readerByFirst, List<Score> readerBySecond) {
    Agreement {
        documents = List.copyOf(documents);
        annotators = List.copyOf(annotators);
        readerByFirst = List.copyOf(readerByFirst);
        readerBySecond = List.copyOf(readerBySecond);
    }

    static Agreement of(Halves halves) {
        GoldFiles second = GoldFiles.second();
        Set<String> twice = second.of("people").stream()
                .map(line -> line.path("doc").asText(""))
                .collect(Collectors.toSet());
        List<Sheet> sheets = halves.documents().stream()
                .map(Halves.Judged::sheet)
                .filter(sheet -> twice.contains(sheet.name()))
                .toList();
        LabelCoding coding = new LabelCoding();
        return new Agreement(
                sheets.stream().map(Sheet::name).toList(),
                scores(
                        sheets,
                        sheet -> judged(
                                sheet,
                                sheet.gold(),
                                coding.of(sheet.document().text(), Gold.of(second, sheet.name())))),
                scores(sheets, sheet -> sheet),
                scores(sheets, sheet -> judged(sheet, Gold.of(second, sheet.name()), sheet.coding())));
    }

    private static Sheet judged(Sheet sheet, Gold gold, Coding coding) {
        return new Sheet(sheet.name(), sheet.part(), sheet.kind(), sheet.document(), gold, coding);
    }

    /** Of all that both annotated. */
    private static List<Score> scores(List<Sheet> sheets, Function<Sheet, Sheet> placed) {
        Judges judges = new Judges();
        List<Judgement> judgements = sheets.stream()
                .flatMap(sheet -> judges.judge(placed.apply(sheet)).stream())
                .filter(judgement -> !judgement.measure().equals(Measures.COUNTRIES))
                .toList();
        return Score.all(judgements).stream()
                .filter(score -> !score.measure().equals(Measures.COUNTRIES))
                .toList();
    }
}
