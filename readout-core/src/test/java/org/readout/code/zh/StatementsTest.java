package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Annotated;
import org.readout.model.Language;
import org.readout.model.Sentence;
import org.readout.model.Statement;

/**
 * Who speaks and how far, one short text a line, with the statements expected of it: {@code statements.tsv} beside this class.
 * The texts were written for the project.
 */
class StatementsTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(LEXICON);
    private static final ChineseCoder CODER = new ChineseCoder(LEXICON);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "statements.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void statementsAreRead(String text, String expected) {
        Annotated annotated =
                ANNOTATOR.annotate(Texts.record(Language.CHINESE, "2018-05-24", "要闻", text.replace("\\n", "\n")));
        List<Statement> said = CODER.code(annotated).statements();
        String found = said.stream().map(s -> words(s, annotated.sentences())).collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static String words(Statement s, List<Sentence> sentences) {
        String within = sentences.stream()
                .filter(sentence -> sentence.span().overlaps(s.evidence().span()))
                .map(sentence -> String.valueOf(sentences.indexOf(sentence)))
                .collect(Collectors.joining(","));
        return who(s.speaker()) + " " + within + (s.addressee() == null ? "" : " to " + s.addressee()) + " "
                + s.stance() + (s.restated() ? " restated" : "");
    }

    private static String who(Actor speaker) {
        String name = speaker.person() == null
                ? speaker.evidence().quote()
                : speaker.person().name(Language.CHINESE);
        return name + (speaker.country() == null ? "" : "/" + speaker.country());
    }
}
