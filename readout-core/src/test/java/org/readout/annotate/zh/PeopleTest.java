package org.readout.annotate.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Annotated;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Office;

/**
 * Names, states, titles and rank bands, one short text a line: {@code people.tsv} beside this class. The texts were written for
 * the project.
 */
class PeopleTest {
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(new ChineseLexicon(Lexicon.bundled()));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "people.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void peopleAreRead(String text, String expected) {
        Annotated annotated = ANNOTATOR.annotate(Texts.record(Language.CHINESE, "2016-06-01", "要闻", text));
        String found = annotated.mentions().stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(mention -> words((Mention.OfPerson) mention))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static String words(Mention.OfPerson p) {
        String id = p.person().id();
        String offices = p.offices().stream().map(PeopleTest::words).collect(Collectors.joining("、"));
        return id + " " + (p.country() == null ? "-" : p.country()) + (offices.isEmpty() ? "" : " " + offices);
    }

    private static String words(Office office) {
        String band = office.rank() == null
                ? ""
                : "" + office.rank().band() + (office.rank().ceremonial() ? "c" : "");
        return office.words() + band;
    }
}
