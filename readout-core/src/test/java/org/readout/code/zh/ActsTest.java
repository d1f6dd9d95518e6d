package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.Language;
import org.readout.model.Role;

/** Every form of act, one short text a line, with the acts expected of it: {@code acts.tsv} and {@code verbal-acts.tsv} beside this class. */
class ActsTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(LEXICON);
    private static final ChineseCoder CODER = new ChineseCoder(LEXICON);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"acts.tsv", "verbal-acts.tsv"},
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void actsAreRead(String text, String expected) {
        String[] titled = text.split("\\|", 2);
        String title = titled.length == 2 ? titled[0] : "要闻";
        String body = titled[titled.length - 1].replace("\\n", "\n");
        String found =
                CODER
                        .code(ANNOTATOR.annotate(Texts.record(Language.CHINESE, "2019-11-05", title, body)))
                        .events()
                        .stream()
                        .map(ActsTest::words)
                        .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static String words(Event e) {
        String status = e.status().counts() ? "" : e.status().name().toLowerCase(Locale.ROOT) + " ";
        boolean joint = e.actors().get(0).role() == Role.BOTH;
        return status + e.code().cameo() + " " + e.date().value() + " "
                + e.actors().stream()
                        .map(Actor::country)
                        .map(String::valueOf)
                        .collect(Collectors.joining(joint ? "+" : ">"));
    }
}
