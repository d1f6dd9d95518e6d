package org.readout.eval.transcripts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.eval.Evaluation;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;
import org.readout.eval.Stories;
import org.readout.eval.Suite;
import org.readout.eval.TwoHalves;
import org.readout.lexicon.Formats;
import org.readout.lexicon.Lexicon;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval stories}. What went wrong in the test half is counted and never listed. */
public final class StorySuite implements Suite {
    private static final List<Measure> MEASURES = List.of(
            Measures.FOUND,
            Measures.FOUND_NO_VISITS,
            Measures.OCCURRED,
            Measures.PAIRS,
            Measures.found(Form.IN_PERSON),
            Measures.found(Form.TRAVEL),
            Measures.found(Form.WRITTEN),
            Measures.STATUS,
            Measures.STATES,
            Measures.PRINCIPALS,
            Measures.DATE);

    private static final TwoHalves HALVES = new TwoHalves("stories", Labelled.TEST, Labelled.TUNING, MEASURES);

    private static final String INTRODUCTION =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval stories --shared ../shared --page docs/eval/stories.md

            Contacts between states in English stories of the Korean Central News Agency (2012), as the agency wrote them. They were drawn
            by a fixed rule (the README beside the labels has it); most have a word of contact in their title or text, so that the figures
            are of such stories and not of all. Who labelled them had no output of the reader at hand. The texts are not bundled: labels
            hold addresses, hashes, offsets and names.
            """;

    private static final String COUNTING =
            """
            As in [zh-readouts.md](zh-readouts.md), but each story counts alike. Gifts and floral baskets handed over are labelled and not
            counted, as the program takes them for acts; credentials, ceremonies and banquets are counted as face to face.
            """;

    private final Stories stories;

    /** @param shared the folder that holds {@code corpora/kcna} */
    public StorySuite(Path shared) {
        this.stories = Stories.in(shared);
    }

    @Override
    public String name() {
        return HALVES.suite();
    }

    @Override
    public String about() {
        return "English stories of a news agency (not bundled; see --shared) against hand labels: contacts";
    }

    @Override
    public Optional<String> missing() {
        return stories.there()
                ? Optional.empty()
                : Optional.of("eval stories needs " + stories.file()
                        + ", which is not bundled, as the texts are not ours; name the folder that holds corpora/kcna"
                        + " with --shared");
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        StoryLabels labels = StoryLabels.bundled();
        Map<String, Document> documents = labels.documents(stories);
        Coder coder = Coder.of(lexicon);
        List<Judgement> judgements = labels.objects().stream()
                .flatMap(label ->
                        coder.judge(label, Objects.requireNonNull(documents.get(label.text("sha256")))).stream())
                .filter(judgement -> MEASURES.contains(judgement.measure()))
                .toList();
        return HALVES.evaluation(
                judgements,
                new Markdown().heading(1, "Stories of a news agency, English").paragraph(INTRODUCTION),
                COUNTING);
    }

    private record Coder(Reader reader, Names names, Formats formats, CodedSheet coded) {
        static Coder of(Lexicon lexicon) {
            Names names = new Names(lexicon.people(), Language.ENGLISH);
            return new Coder(Reader.of(lexicon), names, lexicon.formats(), new CodedSheet(names, ActTypes.bundled()));
        }

        List<Judgement> judge(LabelObject label, Document story) {
            return SheetJudge.judge(
                    new Item(label.text("id") + " " + label.text("story"), label.text("half"), Language.ENGLISH),
                    StoryLabels.sheet(label, names, formats),
                    coded.of(reader.read(story), Sentences.of(story.text().content())));
        }
    }
}
