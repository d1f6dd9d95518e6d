package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Summary;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Document;
import org.readout.model.Language;

/**
 * Golden files: {@code NAME.txt} holds the day of publication, the title and the text; {@code NAME.expected} the coding, an
 * item a line. The texts were written for the project.
 */
class ChineseGoldenTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"envoy", "telegram", "protest", "reported", "planned", "separately"})
    void codesAsExpected(String name) throws IOException {
        assertThat(code(read(name + ".txt"))).isEqualTo(read(name + ".expected"));
    }

    private static String code(String golden) {
        String[] lines = golden.split("\n", 3);
        Document document = Texts.record(Language.CHINESE, lines[0], lines[1], lines[2].strip());
        return Summary.of(new ChineseCoder(LEXICON).code(new ChineseAnnotator(LEXICON).annotate(document)));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = ChineseGoldenTest.class.getResourceAsStream(file)) {
            assertThat(in).as("golden file %s", file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
