package org.readout.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Meeting;

/** Several earlier meetings promised for comparison where the text tells of one. */
final class Comparisons implements Check {
    private final Pattern several;
    private final Pattern compared;

    Comparisons(Words words) {
        this.several = Pattern.compile("\\b" + words.any("earlier") + " " + words.any("several") + "\\b");
        this.compared = Pattern.compile("\\b" + words.any("compared") + "\\b");
    }

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        String text = document.text().content();
        List<Meeting> held = coding.meetings().stream()
                .filter(meeting -> meeting.counts() && meeting.date().earliest() != null)
                .toList();
        List<Fault> faults = new ArrayList<>();
        Matcher ones = several.matcher(text);
        while (ones.find()) {
            if (compared.matcher(Surroundings.sentence(text, ones.start(), ones.end()))
                    .find()) {
                List<Meeting> earlier = earlier(held);
                if (earlier.size() == 1) {
                    Evidence place = Evidence.said(document.text(), ones.start(), ones.end());
                    faults.add(Fault.contradiction(
                            "number_mismatch",
                            "several earlier ones are to be compared; the text tells of one",
                            List.of(place, earlier.get(0).mentions().get(0))));
                }
            }
        }
        return faults.stream();
    }

    /** Meetings of the states and the level of the latest that lie in earlier months. */
    private static List<Meeting> earlier(List<Meeting> held) {
        Meeting latest = held.stream()
                .filter(Meeting::leaderLevel)
                .max(Comparator.comparing(Comparisons::day))
                .orElse(null);
        return latest == null
                ? List.of()
                : held.stream()
                        .filter(one -> one.countries().equals(latest.countries()) && one.leaderLevel())
                        .filter(one -> day(one).isBefore(day(latest).minusMonths(1)))
                        .toList();
    }

    private static LocalDate day(Meeting meeting) {
        LocalDate day = meeting.date().earliest();
        return day == null ? LocalDate.MIN : day;
    }
}
