package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Evidence;
import org.readout.model.Mention;

/** For any text: spans lie in it, quotes are its slices, nothing is thrown. */
class EnglishPropertiesTest {
    private static final String[] PIECES = {
        "Xi Jinping",
        "Kim Jong Un",
        "President ",
        "met with",
        " and ",
        ", ",
        ". ",
        "\n",
        "\n\n",
        "the day before ",
        "two days after ",
        "Vietnam",
        "Laos",
        "’s",
        "s ",
        " (WPK) ",
        "—",
        "May 3",
        "May",
        "2019",
        "\u00a0",
        "not ",
        "will ",
        "said ",
        "relations",
        "warming",
        "𝒳😀",
        "\ud83d",
        "שלום",
        "İ",
        "the ",
        "a delegation led by ",
        "he ",
        "who is ",
        "member of the Politburo",
        "According to ",
        "by ",
        "published by\n",
        "on June 2, 2016",
        "-"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everySpanLiesInTheTextAndEveryQuoteIsItsSlice(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }

        Annotated annotated = Texts.annotated(text.toString(), "2019-03-09");
        Coding coding = Texts.coded(annotated);

        assertThat(annotated.mentions())
                .extracting(Mention::span)
                .isSorted()
                .allMatch(span -> span.end() <= text.length());
        assertThat(quotes(coding)).allMatch(evidence -> evidence.quote()
                .equals(text.substring(evidence.span().start(), evidence.span().end())));
        assertThat(coding).isEqualTo(Texts.coded(text.toString(), "2019-03-09"));
    }

    private static Stream<Evidence> quotes(Coding coding) {
        return Stream.of(
                        coding.meetings().stream().flatMap(meeting -> meeting.mentions().stream()),
                        coding.statements().stream().map(said -> said.evidence()),
                        coding.claims().stream().map(claim -> claim.evidence()),
                        coding.events().stream().map(event -> event.evidence()))
                .flatMap(evidence -> evidence);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextDoesNoHarm(String text) {
        assertThatCode(() -> Texts.coded(text, "2019-03-09")).doesNotThrowAnyException();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "\n\n\n",
                "x".repeat(1_000_000),
                "word ".repeat(200_000),
                "(".repeat(50_000) + ")".repeat(50_000),
                "Xi Jinping met Kim Jong Un. ".repeat(2_000),
                "Xi Jinping met Kim Jong Un and ".repeat(2_000),
                "the the the of the of the " + "President of the ".repeat(5_000),
                "\ud800\udfff\udc00\ud800");
    }
}
