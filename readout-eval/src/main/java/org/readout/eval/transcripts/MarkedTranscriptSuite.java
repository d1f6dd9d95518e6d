package org.readout.eval.transcripts;

import java.util.List;
import org.readout.eval.Evaluation;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.MarkedText;
import org.readout.eval.Measure;
import org.readout.eval.PlainTexts;
import org.readout.eval.Suite;
import org.readout.eval.TwoHalves;
import org.readout.lexicon.Formats;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Folding;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval zh-marked}: Chinese texts by several hands, whose labels stand in them. */
public final class MarkedTranscriptSuite implements Suite {
    private static final String FOLDER = "marked/";
    private static final List<Measure> MEASURES = List.of(
            Measures.FOUND,
            Measures.FOUND_NO_VISITS,
            Measures.OCCURRED,
            Measures.PAIRS,
            Measures.STATUS,
            Measures.STATES,
            Measures.PRINCIPALS,
            Measures.DATE,
            Measures.SPEECH,
            Measures.SPEAKER,
            Measures.EXTENT,
            Measures.ACTS);

    private static final TwoHalves HALVES = new TwoHalves("zh-marked", Labelled.TEST, Labelled.TUNING, MEASURES);

    private static final String INTRODUCTION =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval zh-marked --page docs/eval/zh-marked.md

            Chinese texts by five hands, each with its own outlets, decades and genres: evening news, ministries and their briefings,
            news of other states' diplomacy, analyses and retrospects (some in traditional characters), conferences and features. Who
            wrote them had not seen the reader, its tables, or any other text of this project: only the conventions. The labels stand
            in the texts (`MarkedText`) and were written with them; the reader ran afterwards. What the texts tell is fiction. Odd
            numbers tune; the mistakes of even numbers are counted and never listed. One annotator each, who is the author.
            """;

    private static final String COUNTING =
            """
            As in [zh-readouts.md](zh-readouts.md), but each text counts alike, as none is drawn from a collection. A contact is labelled
            wherever it is told, in passing, too; one that did not take place is found if it is coded as one that did not. Forms are coarser
            than the program's, so that they are not compared; a summons (召见) is labelled as a protest alone.
            """;

    @Override
    public String name() {
        return HALVES.suite();
    }

    @Override
    public String about() {
        return "Chinese texts of our own by several hands, labelled as they were written: contacts, speech, acts";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Coder coder = new Coder(
                Reader.of(lexicon),
                new Names(lexicon.people()),
                lexicon.formats(),
                new ChineseLexicon(lexicon).folding(),
                new ActTypes(LabelFile.bundled(FOLDER + "acts.tsv")));
        List<Judgement> judgements = LabelFile.bundled(FOLDER + "texts.txt")
                .content()
                .lines()
                .flatMap(name -> coder.judge(name).stream())
                .filter(judgement -> MEASURES.contains(judgement.measure()))
                .toList();
        return HALVES.evaluation(
                judgements,
                new Markdown().heading(1, "Texts by several hands, Chinese").paragraph(INTRODUCTION),
                COUNTING);
    }

    private record Coder(Reader reader, Names names, Formats formats, Folding folding, ActTypes types) {
        List<Judgement> judge(String name) {
            MarkedText marked = MarkedText.read(
                    name, LabelFile.bundled(FOLDER + name + ".txt").content());
            Document document = PlainTexts.document(marked.text(), marked.published());
            return SheetJudge.judge(
                    new Item(name, MarkedText.tunes(name) ? Labelled.TUNING : Labelled.TEST, Language.CHINESE),
                    new MarkedSheet(marked, names, formats, folding).sheet(),
                    contacts(new CodedSheet(names, types).of(reader.read(document), Sentences.of(marked.text()))));
        }

        /** A summons is labelled as a protest alone. */
        private static Sheet contacts(Sheet coded) {
            return new Sheet(
                    coded.contacts().stream()
                            .filter(contact -> !contact.format().id().equals("summons"))
                            .toList(),
                    coded.speech(),
                    coded.acts());
        }
    }
}
