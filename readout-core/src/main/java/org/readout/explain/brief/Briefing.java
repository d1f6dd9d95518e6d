package org.readout.explain.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Coverage;
import org.readout.model.Meeting;

/** Writes a brief from what was gathered. */
public final class Briefing {
    /** Which of several contacts a brief is about: the first. */
    public static final Comparator<Meeting> WEIGHTIEST = Happened.WEIGHTIEST;

    private Briefing() {}

    /** True of what a brief can tell as what happened: a contact of two sides that was, with people named on both. */
    public static boolean tellable(Meeting meeting) {
        return meeting.status().counts() && Happened.named(meeting);
    }

    /** @param words how many at most, headings among them */
    public static Brief of(Material material, int words) {
        // Where no source is complete a reading has no denominator: what an author concludes is then the news.
        boolean authors = material.coverage().stream().noneMatch(Coverage::denominatorKnown)
                && Authors.lines(material, true).anyMatch(line -> line.part() == Part.HEADLINE);
        List<Line> lines = Stream.of(
                        authors ? Stream.<Line>of() : Headline.lines(material),
                        Authors.lines(material, authors),
                        Happened.lines(material),
                        Messages.lines(material),
                        Signals.lines(material),
                        Argued.lines(material),
                        Around.lines(material),
                        Between.lines(material),
                        Drivers.lines(material),
                        Thirds.lines(material),
                        authors ? Stream.<Line>of() : Sureness.lines(material),
                        Conflicts.lines(material),
                        Covered.lines(material))
                .flatMap(part -> part)
                .toList();
        List<Line> all = new ArrayList<>(lines);
        Outlets.lines(material, lines).forEach(all::add);
        return Brief.of(all, words);
    }
}
