package org.readout.eval.transcripts;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.transcripts.Pairing.Pair;

/** Who says what: runs of speech found, by whom, and how far they go. */
final class SpeechJudge {
    private SpeechJudge() {}

    static Stream<Judgement> judge(Item item, Sheet label, Sheet coded) {
        Pairing<Run> runs =
                Pairing.heaviest(label.speech(), counted(label.speech(), coded.speech()), SpeechJudge::closeness);
        return Stream.of(
                        SheetJudge.facts(item, Measures.SPEECH, runs, ""),
                        runs.pairs().stream().flatMap(pair -> found(item, pair)),
                        sentences(item, label.speech(), coded.speech()))
                .flatMap(part -> part);
    }

    /**
     * Labels hold what states say, through whomever. A coded run that is said to be no state's, apart from all labelled
     * sentences, is neither right nor wrong; one that is given to a state is counted, and so is one that touches a label.
     */
    private static List<Run> counted(List<Run> labels, List<Run> coded) {
        return coded.stream()
                .filter(run ->
                        !run.voice().states().isEmpty() || labels.stream().anyMatch(label -> label.shared(run) > 0))
                .toList();
    }

    /** Sentences in common decide; the same speaker does where two runs share one sentence. */
    private static long closeness(Run label, Run coded) {
        int shared = label.shared(coded);
        return shared == 0 ? 0 : 2L * shared + (label.voice().same(coded.voice()) ? 1 : 0);
    }

    private static Stream<Judgement> found(Item item, Pair<Run> pair) {
        Run label = pair.label();
        Run coded = pair.coded();
        boolean speaker = label.voice().same(coded.voice());
        String expected = label.voice().toString();
        return Stream.of(
                speaker
                        ? Judgement.right(item, Measures.SPEAKER, expected)
                        : Judgement.wrong(
                                item, Measures.SPEAKER, expected, coded.voice().toString(), "in " + label.sentences()),
                Judgement.compared(
                        item,
                        Measures.EXTENT,
                        label.sentences().toString(),
                        coded.sentences().toString(),
                        "of " + expected));
    }

    private static Stream<Judgement> sentences(Item item, List<Run> label, List<Run> coded) {
        return label.stream()
                .flatMap(run -> run.sentences().stream().map(number -> sentence(item, run.voice(), number, coded)));
    }

    private static Judgement sentence(Item item, Voice voice, int number, List<Run> coded) {
        List<Voice> heard = coded.stream()
                .filter(run -> run.sentences().contains(number))
                .map(Run::voice)
                .toList();
        SortedSet<String> words =
                new TreeSet<>(heard.stream().map(Voice::toString).toList());
        return heard.stream().anyMatch(voice::same)
                ? Judgement.right(item, Measures.SENTENCE, voice.toString())
                : Judgement.wrong(
                        item, Measures.SENTENCE, voice.toString(), String.join(", ", words), "sentence " + number);
    }
}
