package org.readout.annotate.en.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Syntax;

/** Words of all kinds in any order: no exception, every index and span in place, the same twice, time in proportion. */
class AnySentenceTest {
    private static final SyntaxReader READER =
            new SyntaxReader(Grammar.read(Lexicon.bundled().source()));
    private static final List<String> WORDS = List.of(
            "Xi",
            "Kim",
            "the",
            "a",
            "talks",
            "minister",
            "met",
            "said",
            "that",
            "which",
            "who",
            "whose",
            "to",
            "visit",
            "visiting",
            "visited",
            "expelled",
            "by",
            "with",
            "of",
            "and",
            "or",
            ",",
            ",",
            ".",
            "\"",
            "”",
            ":",
            ";",
            "(",
            ")",
            "-",
            "–",
            "'s",
            "'",
            "n't",
            "not",
            "never",
            "will",
            "would",
            "is",
            "was",
            "had",
            "have",
            "been",
            "if",
            "after",
            "while",
            "Monday",
            "last",
            "week",
            "June",
            "5",
            "2016",
            "ready",
            "South",
            "Korean",
            "U.S.",
            "there",
            "what",
            "both",
            "neither",
            "no",
            "let",
            "told",
            "him",
            "his",
            "agreed",
            "$",
            "%",
            "\uD83D\uDE00",
            "é",
            "\u0301",
            "习近平",
            "\u0000",
            "\uD800",
            "...",
            "--",
            "as",
            "well",
            "according",
            "ally",
            "also",
            "present");
    private static final int LONG = 5_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 60, 200})
    void nothingBreaks(int words) {
        Random random = new Random(words);
        for (int round = 0; round < 300; round++) {
            String sentence = Spelling.plain(IntStream.range(0, words)
                    .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(random.nextInt(10) == 0 ? "" : " ")));
            String text = "Before. " + sentence + " After.";
            Span span = new Span("Before. ".length(), "Before. ".length() + sentence.length());
            Syntax syntax = READER.read(text, span);
            check(text, span, syntax);
            assertThat(READER.read(text, span).relations()).isEqualTo(syntax.relations());
        }
    }

    private static void check(String text, Span sentence, Syntax syntax) {
        int end = sentence.start();
        for (var token : syntax.tokens()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.contains(token.span())).isTrue();
            assertThat(text.substring(token.span().start(), token.span().end())).isEqualTo(token.text());
            end = token.span().end();
        }
        for (Relation relation : syntax.relations()) {
            assertThat(relation.head()).isBetween(0, syntax.tokens().size() - 1);
            assertThat(relation.dependent()).isBetween(0, syntax.tokens().size() - 1);
        }
        for (Clause clause : syntax.clauses()) {
            assertThat(sentence.contains(clause.verb().span())).isTrue();
            assertThat(clause.agent().stream().map(Phrase::span)).allMatch(sentence::contains);
            clause.patient();
            clause.reporter();
            clause.reported();
            clause.modality();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xi met Kim and ",
                "said that ",
                "of the ",
                "the man who ",
                ", Xi ",
                "Russian, ",
                "expelled ",
                "to visit ",
                "'s ",
                "not ",
                "Kim "
            })
    void timeIsInProportionToLength(String words) {
        String sentence = words.repeat(LONG);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> READER.read(sentence, new Span(0, sentence.length())).clauses().stream()
                        .map(Clause::agent)
                        .count());
    }
}
