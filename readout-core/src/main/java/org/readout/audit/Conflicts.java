package org.readout.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Conflict;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Status;

/** Places that tell of one meeting and disagree, and meetings referred to that it tells nothing of. */
final class Conflicts implements Check {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        List<Meeting> all = coding.meetings();
        return all.stream().flatMap(meeting -> Stream.concat(disagreements(meeting), impossible(meeting, all)));
    }

    private static Stream<Fault> disagreements(Meeting meeting) {
        Map<String, List<Conflict>> byMatter = meeting.conflicts().stream()
                .collect(Collectors.groupingBy(Conflict::about, LinkedHashMap::new, Collectors.toList()));
        return byMatter.entrySet().stream().map(matter -> {
            List<Conflict> all = matter.getValue();
            String others = all.stream().map(Conflict::other).distinct().collect(Collectors.joining(", "));
            List<Evidence> places =
                    all.stream().flatMap(one -> one.evidence().stream()).toList();
            return Fault.contradiction(
                    matter.getKey() + "_conflict",
                    "the " + matter.getKey() + " of one meeting: " + all.get(0).taken() + " by other places, here "
                            + others,
                    places);
        });
    }

    /** "The 2015 meeting", where the text tells of meetings of the two, and of none in that year. */
    private static Stream<Fault> impossible(Meeting meeting, List<Meeting> all) {
        Evidence mention = meeting.mentions().get(0);
        Matcher year = YEAR.matcher(mention.quote());
        if (meeting.status() != Status.DISPUTED || !year.find()) {
            return Stream.empty();
        }
        List<Integer> told = all.stream()
                .filter(other -> other.counts() && other.countries().equals(meeting.countries()))
                .flatMap(other -> Stream.ofNullable(other.date().earliest()))
                .map(LocalDate::getYear)
                .distinct()
                .sorted()
                .toList();
        return told.isEmpty() || told.contains(Integer.valueOf(year.group()))
                ? Stream.empty()
                : Stream.of(Fault.contradiction(
                        "impossible_referent",
                        "refers to a meeting of " + year.group() + "; of the two the text tells of meetings in "
                                + told.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        meeting.mentions()));
    }
}
