package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.lexicon.Lexicon;

/** Measures the program, and the annotators against each other, once the texts are at hand. */
final class Measuring {
    static final String AGREEMENT = "agreement";
    static final String LAST = "last";
    static final String THIRD_TEST = "third-test";
    static final String THIRD_TUNING = "third-tuning";
    static final String FOURTH_TEST = "fourth-test";
    static final String FOURTH_TUNING = "fourth-tuning";
    /** The test halves of all draws together. */
    static final String POOLED = "pooled-test";
    /** Items with a word of contact, labelled again by other annotators. */
    static final String AGAIN_TEST = "again-test";

    static final String AGAIN_TUNING = "again-tuning";
    /** Whose labels hold no acts. */
    private static final Set<String> THIRD = Set.of(THIRD_TEST, THIRD_TUNING);
    /** Whose labels, or some of them, hold contacts alone. */
    private static final Set<String> CONTACTS = Set.of(FOURTH_TEST, FOURTH_TUNING, POOLED, AGAIN_TEST, AGAIN_TUNING);

    private static final List<String> HALVES = List.of(Labelled.TEST, Labelled.TUNING);

    private final Labels labels;
    private final Draw draw;
    private final Sheets sheets;
    private final WeekLabels weekLabels;
    private final WeekCoding weekCoding;
    private final Targets targets = Targets.bundled();
    private final Map<String, Sample> samples = new LinkedHashMap<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Judgement> mistakes = new ArrayList<>();

    Measuring(Labels labels, Draw draw, Texts texts, Lexicon lexicon) {
        this.labels = labels;
        this.draw = draw;
        this.sheets = new Sheets(texts, lexicon);
        this.weekLabels = new WeekLabels(texts, lexicon);
        this.weekCoding = new WeekCoding(texts, lexicon);
    }

    Results results() {
        List<Judged> judged = judged(labels.items());
        List<Judged> third = judged(labels.third());
        HALVES.forEach(half -> sample(half, half(judged, half)));
        mistakes(half(judged, Labelled.TUNING));
        sample(LAST, last(judged));
        sample(THIRD_TEST, half(third, Labelled.TEST));
        sample(THIRD_TUNING, half(third, Labelled.TUNING));
        mistakes(half(third, Labelled.TUNING));
        List<Judged> fourth = contacts(judged(labels.fourth()));
        sample(FOURTH_TEST, half(fourth, Labelled.TEST));
        sample(FOURTH_TUNING, half(fourth, Labelled.TUNING));
        mistakes(half(fourth, Labelled.TUNING));
        sample(
                POOLED,
                Stream.of(judged, third, fourth)
                        .flatMap(draw -> half(draw, Labelled.TEST).stream())
                        .toList());
        List<Comparison> both = compared(labels.both());
        sample(AGREEMENT, both.stream().map(Comparison::judged).toList());
        List<Judged> again = contacts(
                compared(labels.bothAgain()).stream().map(Comparison::judged).toList());
        sample(AGAIN_TEST, half(again, Labelled.TEST));
        sample(AGAIN_TUNING, half(again, Labelled.TUNING));
        merging();
        return new Results(
                scores,
                samples,
                Stream.of(Stratum.values()).collect(Collectors.toMap(Function.identity(), draw::size)),
                weeks(),
                Kappa.of(both.stream().map(Comparison::pair).toList(), sheet -> !sheet.contacts()
                        .isEmpty()),
                mistakes);
    }

    private List<Judged> judged(List<Labelled> items) {
        return labels.settled(items).stream()
                .map(item -> new Comparison(item, sheets.labelled(item), sheets.coded(item)).judged())
                .toList();
    }

    /** Without what the labels of these items do not hold. */
    private static List<Judged> contacts(List<Judged> judged) {
        return judged.stream()
                .map(one -> Judged.of(
                        one.stratum(),
                        one.part(),
                        one.judgements().stream()
                                .filter(judgement -> Measures.ofContacts().contains(judgement.measure()))
                                .toList()))
                .toList();
    }

    /** Those of the test half that were labelled last. */
    private List<Judged> last(List<Judged> judged) {
        return IntStream.range(0, judged.size())
                .filter(i -> labels.items().get(i).last()
                        && labels.items().get(i).half().equals(Labelled.TEST))
                .mapToObj(judged::get)
                .toList();
    }

    private static List<Judged> half(List<Judged> judged, String half) {
        return judged.stream().filter(one -> one.part().equals(half)).toList();
    }

    private void sample(String part, List<Judged> judged) {
        Sample sample = new Sample(judged, draw::size);
        samples.put(part, sample);
        // Annotators are not held to the targets of the program; later draws are reported beside the halves they were
        // set for.
        Targets wanted = Set.of(Labelled.TEST, Labelled.TUNING, LAST).contains(part) ? targets : Targets.NONE;
        measures(part, judged).forEach(measure -> scores.add(Score.of(part, sample, measure, wanted)));
    }

    private static Stream<Measure> measures(String part, List<Judged> judged) {
        if (CONTACTS.contains(part)) {
            return Measures.ofContacts().stream();
        }
        boolean acts = !THIRD.contains(part);
        return Stream.concat(Measures.all().stream(), formats(judged))
                .filter(measure -> acts || !measure.equals(Measures.ACTS));
    }

    /** Found by form, for the forms that occur. */
    private static Stream<Measure> formats(List<Judged> judged) {
        return judged.stream()
                .flatMap(one -> one.judgements().stream())
                .map(Judgement::measure)
                .filter(measure -> !Measures.all().contains(measure))
                .distinct()
                .sorted(Comparator.comparing(Measure::id));
    }

    /** One annotator's labels, with another's in the place of the program's. */
    private List<Comparison> compared(List<Pairing.Pair<Labelled>> pairs) {
        return pairs.stream()
                .map(pair -> new Comparison(pair.label(), sheets.labelled(pair.label()), sheets.labelled(pair.coded())))
                .toList();
    }

    private void merging() {
        for (String half : HALVES) {
            List<Clusters> weeks = new ArrayList<>();
            for (LabelledWeek week : labels.weeks()) {
                if (week.half().equals(half)) {
                    Clusters clusters = Clusters.of(weekLabels.of(week), weekCoding.of(week));
                    weeks.add(clusters);
                    mistakes.addAll(half.equals(Labelled.TUNING) ? MergeMistakes.of(week, clusters) : List.of());
                }
            }
            scores.addAll(new MergeScores(half, weeks, targets).all());
        }
    }

    private Map<String, Integer> weeks() {
        return labels.weeks().stream()
                .collect(Collectors.groupingBy(LabelledWeek::half, Collectors.summingInt(w -> 1)));
    }

    private void mistakes(List<Judged> tuning) {
        tuning.stream()
                .flatMap(one -> one.judgements().stream())
                .filter(Judgement::mistake)
                .forEach(mistakes::add);
    }
}
