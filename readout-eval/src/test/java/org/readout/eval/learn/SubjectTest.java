package org.readout.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.eval.MarkedText;
import org.readout.eval.Packaged;
import org.readout.eval.ReportText;

class SubjectTest {
    private static final String ENGLISH = "/org/readout/eval/english/";

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyLabelIsLearnedFromManyExamples(Subject subject) {
        List<Example> examples = subject.examples().toList();

        assertThat(subject.labels()).allSatisfy(label -> assertThat(examples)
                .filteredOn(example -> example.good().contains(label))
                .hasSizeGreaterThan(50));
        assertThat(examples).allSatisfy(example -> assertThat(subject.labels()).containsAll(example.good()));
    }

    /** What tests may not be learned from: no even line of a report, no even passage. */
    @ParameterizedTest
    @EnumSource(Subject.class)
    void nothingIsLearnedFromATestHalf(Subject subject) {
        Set<String> learned = subject.examples().map(Example::text).collect(Collectors.toSet());

        assertThat(tests()).hasSizeGreaterThan(700).doesNotContainAnyElementsOf(learned);
    }

    /** The test lines as a net would read them, and the labelled words of test passages. */
    private static Set<String> tests() {
        Stream<String> lines = Stream.of("sayings", "claims", "acts", "acts-further", "contacts", "contacts-further")
                .flatMap(file -> content("reports/" + file + ".tsv").lines())
                .map(line -> line.split("\t"))
                .filter(parts -> parts[0].matches("[a-z]+\\d+") && !MarkedText.tunes(parts[0]))
                .map(parts -> new Material.Line(parts[3], ReportText.of(parts[2])))
                .flatMap(line -> Stream.of(line.told(), line.plain()));
        Stream<String> passages = Stream.of("r", "s", "t")
                .flatMap(hand ->
                        Arrays.stream(content("sayings/" + hand + ".txt").split("(?m)^=== ")))
                .filter(part -> !part.isBlank() && !MarkedText.tunes(part.substring(0, 2)))
                .map(part -> MarkedText.read("passage", part.substring(2).strip()))
                .flatMap(text -> text.labels().stream().map(label -> text.text()
                        .substring(label.span().start(), label.span().end())));
        return Stream.concat(lines, passages).collect(Collectors.toSet());
    }

    private static String content(String file) {
        return Packaged.text(SubjectTest.class, ENGLISH + file);
    }
}
