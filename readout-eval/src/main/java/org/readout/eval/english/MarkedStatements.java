package org.readout.eval.english;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.eval.MarkedText;
import org.readout.eval.MarkedText.Label;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * Who says what, by the labels {@code S} of a {@link MarkedText}: {@code S Kim_Hong-gyun+KOR urge/propose restated}. The speaker is a person with
 * the state he acts for, states ({@code CHN&RUS}), or {@code -} for nobody of a state; before {@code =} stands what the clause has in
 * his place ({@code he=Kim_Hong-gyun+KOR}). What a statement is about is not named apart: it is the label's own words.
 */
record MarkedStatements(String name, MarkedText marked) {
    List<GoldStatement> statements() {
        List<Label> those = labels().toList();
        return IntStream.range(0, those.size())
                .mapToObj(at -> statement("%s-st-%02d".formatted(name, at + 1), those.get(at)))
                .toList();
    }

    /** Each person once, told of at every place where he speaks. */
    List<GoldPerson> people() {
        Map<String, List<Label>> said = labels().filter(label -> person(speaker(label)))
                .collect(
                        Collectors.groupingBy(label -> named(speaker(label)), LinkedHashMap::new, Collectors.toList()));
        return said.entrySet().stream()
                .map(one -> person(one.getKey(), one.getValue()))
                .toList();
    }

    private Stream<Label> labels() {
        return marked.labels().stream().filter(label -> label.word(0).equals("S"));
    }

    private GoldStatement statement(String id, Label label) {
        String speaker = speaker(label);
        boolean person = person(speaker);
        String words = words(label.span());
        return new GoldStatement(
                id,
                person ? Set.of(named(speaker)) : Set.of(),
                person ? Set.of() : states(speaker),
                speaker,
                words,
                label.word(2),
                "",
                label.word(3, "").equals("restated"),
                false,
                speaker.contains("&"),
                List.of(label.span()));
    }

    private GoldPerson person(String named, List<Label> said) {
        String state = speaker(said.get(0)).substring(named.length() + 1);
        String plain = named.replace('_', ' ');
        return new GoldPerson(
                named,
                plain,
                true,
                state.equals(Speakers.NOBODY) ? null : new Country(state),
                Set.of(plain),
                List.of(),
                said.stream().map(Label::span).toList());
    }

    /** Without what stands in the clause for him. */
    private static String speaker(Label label) {
        String word = label.word(1);
        return word.substring(word.indexOf('=') + 1);
    }

    private static boolean person(String speaker) {
        return speaker.contains("+");
    }

    private static String named(String speaker) {
        return speaker.substring(0, speaker.lastIndexOf('+'));
    }

    private static Set<Country> states(String speaker) {
        return speaker.equals(Speakers.NOBODY)
                ? Set.of()
                : Arrays.stream(speaker.split("&")).map(Country::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private String words(Span span) {
        return marked.text().substring(span.start(), span.end());
    }
}
