package org.readout.code.zh.document;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Side;

/**
 * States that are no more, by the character they share with one of today: 苏 is the Soviet Union in 1945年苏美英三国会晤, Sudan now.
 */
public record FormerStates(ChineseLexicon lexicon) {
    private static final String PARTS = ":";
    private static final int LINE = 4;

    /**
     * A line of the table.
     *
     * @param sign the character
     * @param today whom it means now, by how that state is written in full
     * @param then whom it meant
     * @param last the last year in which it did
     */
    private record Former(String sign, String today, Country now, Country then, int last) {
        /** 苏:苏丹:SDN:RUS:1991. */
        static Former of(String line) {
            String[] parts = line.split(PARTS);
            return new Former(
                    parts[0], parts[1], new Country(parts[2]), new Country(parts[3]), Integer.parseInt(parts[LINE]));
        }

        boolean means(Meeting meeting) {
            boolean past = meeting.date().latest() != null
                    && Year.from(meeting.date().latest()).getValue() <= last;
            return past
                    && !meeting.countries().contains(then)
                    && meeting.mentions().stream().anyMatch(told -> told.quote().contains(sign))
                    && meeting.mentions().stream()
                            .noneMatch(told -> told.quote().contains(today));
        }

        public Meeting named(Meeting meeting) {
            List<Side> sides = meeting.sides().stream()
                    .map(side -> side.country().equals(now) ? new Side(then, side.people()) : side)
                    .toList();
            return means(meeting) ? meeting.withSides(sides) : meeting;
        }
    }

    /** Contacts by the state people stood for at the time: 苏联 before 1992. */
    public Stream<Meeting> named(Stream<Meeting> meetings) {
        List<Former> all =
                lexicon.words("former_state").all().stream().map(Former::of).toList();
        return meetings.map(meeting -> named(meeting, all));
    }

    private static Meeting named(Meeting meeting, List<Former> all) {
        Meeting named = meeting;
        for (Former former : all) {
            named = former.named(named);
        }
        return named;
    }
}
