package org.readout.eval.actors;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.readout.eval.Item;
import org.readout.model.Language;
import org.readout.pipeline.BadRequest;

/**
 * A phrase with the actor its annotators saw in it.
 *
 * @param name how the file calls it, with its line
 * @param phrase the words
 * @param day when they are read
 * @param country code of the state; empty if there is none
 * @param sector empty if there is none
 */
record GoldPhrase(String name, String phrase, LocalDate day, String country, String sector) {
    static final String HEADER = "test\tactor_text\tquery_date\tcountry\tcode_1\twiki_title\tflag";

    /** What the file means by "Today", and by no date. */
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

    private static final String LEFT_OUT = "xfail";
    private static final int COLUMNS = 7;
    private static final int FLAG = 6;
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.ENGLISH);

    static boolean counted(List<String> cells) {
        return cells.size() == COLUMNS && !cells.get(FLAG).equals(LEFT_OUT);
    }

    static GoldPhrase of(int line, List<String> cells) {
        return new GoldPhrase(
                "line " + line + " " + cells.get(0), cells.get(1), day(line, cells.get(2)), cells.get(3), cells.get(4));
    }

    private static LocalDate day(int line, String words) {
        if (words.isBlank() || words.equalsIgnoreCase("today")) {
            return TODAY;
        }
        try {
            return Character.isDigit(words.charAt(words.length() - 1)) && words.indexOf('-') > 0
                    ? LocalDate.parse(words)
                    : LocalDate.parse(words, WORDS);
        } catch (DateTimeParseException e) {
            throw new BadRequest("line " + line + " of the phrases has a date that is none: " + words);
        }
    }

    Item item() {
        return new Item(name, "", Language.ENGLISH);
    }
}
