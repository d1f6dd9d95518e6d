package org.readout.eval.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.eval.MarkedText;
import org.readout.eval.MarkedText.Label;
import org.readout.model.Span;

/** What nets learn: the labels they tell apart, and from what. */
enum Subject {
    /** In what spirit something is said, from the speaker to the end of what is said. */
    STANCE(List.of("neutral", "commit", "support", "praise", "wish", "urge", "warn", "threaten", "oppose")) {
        @Override
        Stream<Example> examples() {
            Map<String, String> coded = Material.stances();
            Stream<Example> lines = Material.sayings().map(line -> stance(coded, line.label(), line.told()));
            Stream<Example> passages = Material.passages().flatMap(text -> text.labels().stream()
                    .filter(label -> label.word(0).equals("S"))
                    .map(label -> stance(coded, label.word(2), words(text, label.span()))));
            return Stream.concat(lines, passages);
        }
    },
    /** Whether a sentence says how relations of two states stand or move, and which way. */
    CLAIM(List.of("none", "warming", "cooling", "stable", "mixed")) {
        @Override
        Stream<Example> examples() {
            Stream<Example> lines = Material.claims()
                    .map(line -> new Example(
                            line.plain(),
                            Set.of(
                                    line.label().equals("-")
                                            ? NONE
                                            : line.label().split(" ")[1]),
                            1));
            Stream<Example> texts = Stream.of(Material.passages(), Material.deeds(), Material.verdicts())
                    .flatMap(part -> part)
                    .flatMap(text -> sentences(text.text()).flatMap(sentence -> claim(text, sentence).stream()));
            Stream<Example> plain = Stream.concat(
                            Material.contacts(), Material.acts().map(Material.Line::plain))
                    .map(report -> new Example(report, Set.of(NONE), 1));
            return Stream.of(lines, texts, plain).flatMap(part -> part);
        }
    };

    private static final String NONE = "none";
    private static final float RARE = 3;
    private static final Pattern END = Pattern.compile("(?<=[.?!”\"])\\s+(?=[A-Z\"“])|\\n+");

    private final List<String> labels;

    Subject(List<String> labels) {
        this.labels = labels;
    }

    List<String> labels() {
        return labels;
    }

    abstract Stream<Example> examples();

    /** A label the net tells apart means itself. */
    private static Example stance(Map<String, String> coded, String label, String words) {
        Set<String> good = Arrays.stream(label.split("/"))
                .map(one -> STANCE.labels.contains(one) ? one : coded.getOrDefault(one, one))
                .collect(Collectors.toSet());
        return new Example(words, good, 1);
    }

    /** Claims are rare in texts, and told by few: they count for more there. None where a hand named another direction. */
    private static Optional<Example> claim(MarkedText text, Span sentence) {
        Set<String> told = text.labels().stream()
                .filter(label -> label.word(0).equals("R"))
                .filter(label -> sentence.contains(
                        new Span(label.span().start(), label.span().start() + 1)))
                .map((Label label) -> label.word(2))
                .collect(Collectors.toSet());
        if (told.isEmpty()) {
            return Optional.of(new Example(words(text, sentence), Set.of(NONE), 1));
        }
        return CLAIM.labels.containsAll(told)
                ? Optional.of(new Example(words(text, sentence), told, RARE))
                : Optional.empty();
    }

    private static String words(MarkedText text, Span span) {
        return text.text().substring(span.start(), span.end());
    }

    private static Stream<Span> sentences(String text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            spans.addAll(filled(text, from, end.start()));
            from = end.end();
        }
        spans.addAll(filled(text, from, text.length()));
        return spans.stream();
    }

    private static List<Span> filled(String text, int from, int to) {
        return text.substring(from, Math.max(from, to)).isBlank() ? List.of() : List.of(new Span(from, to));
    }
}
