package org.readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Presence;
import org.readout.model.Readout;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Wording;

/**
 * A document as accounts of the meetings it tells of: to each meeting what was said in it. A statement belongs to the meeting
 * told of last before it, or within it, of those in which its speaker, else the speaker's state, takes part. What is told before any of
 * these meetings was said elsewhere: in a speech before which somebody was received, say.
 */
public final class Readouts {
    private static final int NEVER = -1;

    private Readouts() {}

    /** One readout for each meeting that took place face to face or by telephone, in the order told. */
    public static List<Readout> of(Document document, Coding coding) {
        return told(coding).stream()
                .map(told -> new Readout(
                        document.id(),
                        document.outlet(),
                        null,
                        document.wordingKnown(),
                        told.meeting,
                        told.wordings,
                        told.statements))
                .toList();
    }

    /**
     * What a coding tells of one meeting.
     *
     * @param ordinal place of the meeting in the coding's list, from 0
     * @param meeting the meeting
     * @param statements what was said in it
     * @param wordings formulas in that
     */
    public record Told(int ordinal, Meeting meeting, List<Statement> statements, List<Wording> wordings) {}

    /** What was said at each meeting that took place face to face or by telephone, in the order told. */
    public static List<Told> told(Coding coding) {
        Map<Meeting, List<Statement>> said = new IdentityHashMap<>();
        List<Meeting> meetings =
                coding.meetings().stream().filter(Readouts::talked).toList();
        meetings.forEach(meeting -> said.put(meeting, new ArrayList<>()));
        for (Statement statement : coding.said()) {
            Meeting in = meeting(statement, meetings);
            if (in != null) {
                said.getOrDefault(in, new ArrayList<>()).add(statement);
            }
        }
        return IntStream.range(0, coding.meetings().size())
                .filter(i -> said.containsKey(coding.meetings().get(i)))
                .mapToObj(
                        i -> told(coding, i, said.getOrDefault(coding.meetings().get(i), List.of())))
                .toList();
    }

    private static boolean talked(Meeting meeting) {
        Contact contact = meeting.format().contact();
        return meeting.status().counts() && (contact == Contact.IN_PERSON || contact == Contact.REMOTE);
    }

    private static Told told(Coding coding, int ordinal, List<Statement> statements) {
        List<Wording> wordings = coding.wordings().stream()
                .map(wording -> within(wording, statements))
                .filter(wording -> wording != null)
                .toList();
        return new Told(ordinal, coding.meetings().get(ordinal), statements, wordings);
    }

    /** The part of a wording that stands in these statements; null if none does. */
    private static @Nullable Wording within(Wording wording, List<Statement> statements) {
        if (wording.presence() != Presence.PRESENT || wording.side() == null) {
            return null;
        }
        List<Evidence> here = wording.evidence().stream()
                .filter(place -> statements.stream()
                        .anyMatch(statement ->
                                wording.side().equals(statement.speaker().country())
                                        && statement.evidence().span().contains(place.span())))
                .toList();
        return here.isEmpty()
                ? null
                : new Wording(wording.formula(), wording.side(), wording.speaker(), Presence.PRESENT, here);
    }

    private static @Nullable Meeting meeting(Statement statement, List<Meeting> meetings) {
        Country side = statement.speaker().country();
        List<Meeting> sides = meetings.stream()
                .filter(m -> side != null && m.countries().contains(side))
                .toList();
        List<Meeting> present = sides.stream()
                .filter(m -> takesPart(m, statement.speaker().person()))
                .toList();
        List<Meeting> fitting = present.isEmpty() ? sides : present;
        Span words = statement.evidence().span();
        Meeting before = toldLast(fitting, words.start() + 1);
        return before == null ? toldLast(fitting, words.end()) : before;
    }

    private static boolean takesPart(Meeting meeting, @Nullable Person person) {
        return person != null
                && meeting.sides().stream()
                        .flatMap(side -> side.people().stream())
                        .map(Participant::person)
                        .anyMatch(person::equals);
    }

    /** The meeting with the last mention that begins before an offset; none if all are told of later ("before the speech he met …"). */
    private static @Nullable Meeting toldLast(List<Meeting> meetings, int offset) {
        Function<Meeting, Integer> before = meeting -> meeting.mentions().stream()
                .mapToInt(mention -> mention.span().start())
                .filter(start -> start < offset)
                .max()
                .orElse(NEVER);
        return meetings.stream()
                .filter(meeting -> before.apply(meeting) != NEVER)
                .max(Comparator.comparing(before))
                .orElse(null);
    }
}
