package org.readout.audit;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Meeting;
import org.readout.model.Precision;

/** A text that tells, as past, what came after the day it says it was published. */
final class Published implements Check {
    private static final Pattern PART = Pattern.compile(Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|", "\\b[Ii]n (early|mid|late)[- ](", "),? (\\d{4})\\b")));

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int EARLY = 10;
    private static final int MID = 20;

    private final Pattern ahead;

    Published(Words words) {
        this.ahead = Pattern.compile("\\b" + words.any("ahead") + "\\b");
    }

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        LocalDate day = day(document, coding);
        return day == null ? Stream.empty() : Stream.concat(later(coding, day), looksBack(document, day));
    }

    private static @Nullable LocalDate day(Document document, Coding coding) {
        FrontMatter front = coding.frontMatter();
        if (document.published() != null || front == null) {
            return document.published();
        }
        return front.published().precision() == Precision.DAY
                ? front.published().earliest()
                : null;
    }

    private static Stream<Fault> later(Coding coding, LocalDate day) {
        return coding.meetings().stream()
                .filter(meeting -> meeting.status().counts())
                .filter(meeting -> after(meeting, day))
                .map(meeting -> Fault.contradiction(
                        "published_before_it_happened",
                        "told as past with the date " + meeting.date().value() + ", published on " + day,
                        List.of(meeting.mentions().get(0))));
    }

    private static boolean after(Meeting meeting, LocalDate day) {
        LocalDate earliest = meeting.date().earliest();
        return earliest != null && earliest.isAfter(day);
    }

    /** "In early June 2016 … reported", published on the second: a part of a month looked back on before it was over. */
    private Stream<Fault> looksBack(Document document, LocalDate day) {
        String text = document.text().content();
        Matcher part = PART.matcher(text);
        return part.results()
                .filter(found -> within(found.group(1), found.group(2) + " " + found.group(3), day))
                .filter(found -> !ahead.matcher(Surroundings.sentence(text, found.start(), found.end()))
                        .find())
                .map(found -> Fault.contradiction(
                        "publication_vs_content",
                        "looks back on days that were not over when it was published, on " + day,
                        List.of(Evidence.said(document.text(), found.start(), found.end()))));
    }

    private static boolean within(String part, String month, LocalDate day) {
        try {
            YearMonth of = YearMonth.parse(month, MONTH);
            LocalDate first = of.atDay(part.equals("early") ? 1 : part.equals("mid") ? EARLY + 1 : MID + 1);
            LocalDate last =
                    part.equals("early") ? of.atDay(EARLY) : part.equals("mid") ? of.atDay(MID) : of.atEndOfMonth();
            return !day.isBefore(first) && day.isBefore(last);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
