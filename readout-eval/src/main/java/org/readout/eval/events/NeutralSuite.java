package org.readout.eval.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;

/** {@code readout eval neutral}: sentences that tell of no act must yield none, while those that do must yield theirs. */
public final class NeutralSuite implements Suite {
    static final Measure NEUTRAL = new Measure("neutral", "neutral sentence left alone", false);
    static final Measure QUAD = new Measure("quad", "right quad class, of sentences that tell of an act", true);
    private static final String NO_ACT = "0";

    private final EventFiles files;

    /** @param shared the folder that holds {@code gold/events} */
    public NeutralSuite(Path shared) {
        this.files = EventFiles.in(shared);
    }

    @Override
    public String name() {
        return "neutral";
    }

    @Override
    public String about() {
        return "962 sentences of news (not bundled; see --shared), 330 of which tell of no act";
    }

    @Override
    public Optional<String> missing() {
        return files.missing(EventFiles.QUADS).or(() -> files.missing(EventFiles.ROOTS));
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        List<GoldSentence> sentences = files.quads();
        CodedSentences coded = new CodedSentences(
                lexicon, sentences.stream().map(GoldSentence::text).toList());
        Kinds kinds = Kinds.bundled();
        List<Judgement> judgements = sentences.stream()
                .flatMap(sentence -> {
                    Set<String> found = coded.of(sentence.text()).stream()
                            .map(kinds::quad)
                            .collect(Collectors.toCollection(TreeSet::new));
                    return judged(sentence, found).stream();
                })
                .toList();
        return EventPage.evaluation(name(), judgements, List.of(NEUTRAL, QUAD), PageText.NEUTRAL);
    }

    private static List<Judgement> judged(GoldSentence gold, Set<String> found) {
        String all = String.join(" ", found);
        if (gold.kind().equals(NO_ACT)) {
            return List.of(Judgement.compared(gold.item(), NEUTRAL, "", all, "tells of no act"));
        }
        boolean right = found.contains(gold.kind());
        return right
                ? List.of(Judgement.right(gold.item(), QUAD, gold.kind()))
                : List.of(
                        found.isEmpty()
                                ? Judgement.missed(gold.item(), QUAD, gold.kind(), "not coded")
                                : Judgement.wrong(gold.item(), QUAD, gold.kind(), all, "another class"));
    }
}
