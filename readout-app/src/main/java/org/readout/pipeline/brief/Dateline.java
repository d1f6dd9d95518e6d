package org.readout.pipeline.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Document;

/** The day a free text gives as a line of its own at its head. Of a language whose readers look for none, days told depend on it. */
final class Dateline {
    private static final int HEAD = 8;
    private static final Pattern DAY =
            Pattern.compile("\\D{0,6}(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?\\s*");

    private Dateline() {}

    /** The document with the day at its head, if it has none and there is one. */
    static Document dated(Document document) {
        return document.published() != null
                ? document
                : day(document.text().content())
                        .map(day -> new Document(
                                document.text(),
                                document.title(),
                                day,
                                document.language(),
                                document.outlet(),
                                document.wordingKnown(),
                                document.provenance()))
                        .orElse(document);
    }

    private static Optional<LocalDate> day(String text) {
        List<String> head = text.lines().limit(HEAD).toList();
        return head.stream()
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .flatMap(line -> day(line).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher line) {
        try {
            return Optional.of(LocalDate.of(number(line, 1), number(line, 2), number(line, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher line, int group) {
        return Integer.parseInt(line.group(group));
    }
}
