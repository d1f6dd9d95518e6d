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
import org.readout.model.Coding;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * Every form of contact, one short text a line, with the contacts expected of it: {@code contacts.tsv}, {@code courtesies.tsv},
 * {@code embassies.tsv}, {@code one-table.tsv}, {@code in-passing.tsv}, {@code in-speech.tsv}, {@code visits.tsv},
 * {@code plain-words.tsv}, {@code plain-press.tsv} and {@code other-outlets.tsv} beside this class, and
 * {@code dates.tsv} for their days. The texts were written for the project.
 */
class ContactsTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(LEXICON);
    private static final ChineseCoder CODER = new ChineseCoder(LEXICON);

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(
            resources = {
                "contacts.tsv",
                "courtesies.tsv",
                "embassies.tsv",
                "dates.tsv",
                "one-table.tsv",
                "in-passing.tsv",
                "in-speech.tsv",
                "told-behind.tsv",
                "visits.tsv",
                "plain-words.tsv",
                "plain-press.tsv",
                "other-outlets.tsv"
            },
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void contactsAreRead(String published, String text, String expected) {
        String[] titled = text.split("\\|", 2);
        String title = titled.length == 2 ? titled[0] : "要闻";
        Coding coding = CODER.code(ANNOTATOR.annotate(
                Texts.record(Language.CHINESE, published, title, titled[titled.length - 1].replace("\\n", "\n"))));
        String found = coding.meetings().stream().map(ContactsTest::words).collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static String words(Meeting m) {
        String status = m.status().counts() ? "" : m.status().name().toLowerCase(Locale.ROOT) + " ";
        return status + m.format().id() + " " + m.date().value() + " "
                + m.sides().stream().map(ContactsTest::words).collect(Collectors.joining("+"));
    }

    private static String words(Side side) {
        return side.country()
                + side.people().stream().map(ContactsTest::words).collect(Collectors.joining(",", "[", "]"));
    }

    /** A principal by name, one who accompanies in brackets. */
    private static String words(Participant p) {
        String name = p.person().name(Language.CHINESE);
        return p.principal() ? name : "(" + name + ")";
    }
}
