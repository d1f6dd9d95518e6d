package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.Merger;
import org.readout.code.Publication;
import org.readout.code.Telling;
import org.readout.code.Tellings;
import org.readout.code.Timeline;
import org.readout.code.en.day.LeadDay;
import org.readout.lexicon.en.Spelling;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Annotated;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Sentence;
import org.readout.model.Statement;
import org.readout.model.Status;

/**
 * The meetings a document tells of, once all of it has been read: days that other sentences give are put in, and what is only recalled
 * or hoped for takes no place.
 */
public record SettledMeetings(
        Annotated annotated, Publication publication, List<Statement> statements, WordKinds words) {
    /** Where somebody was among others. */
    private static final Set<String> BESIDE = Set.of("attendance", "appearance", "conference");

    /** @param offsets days told by the day of another contact */
    public List<Meeting> of(List<Telling> tellings, List<Timeline.Offset> offsets) {
        List<Telling> told = Prospects.of(Doubts.of(Visits.hosted(tellings)), publication.day());
        return oneVisit(Stays.dated(led(Stays.dated(new Tellings(told, offsets).meetings()))).stream()
                .map(this::recalled)
                .map(this::complete)
                .toList());
    }

    /** "Shortly before his death he met A": on no day that is told, and not on that of publication. */
    private boolean sometime(Meeting meeting) {
        return !meeting.date().known()
                && meeting.status().counts()
                && meeting.mentions().stream().anyMatch(this::byAnother);
    }

    private Meeting complete(Meeting meeting) {
        return sometime(meeting)
                ? new Publication(publication.day(), publication.offices(), 0).complete(meeting)
                : publication.complete(meeting);
    }

    private boolean byAnother(Evidence mention) {
        String sentence = annotated.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(mention.span()))
                .findFirst()
                .map(span ->
                        Spelling.lower(annotated.document().text().content().substring(span.start(), span.end())))
                .orElse("");
        return words.of("sometime").stream().anyMatch(sentence::contains);
    }

    /** "The delegation arrived on Monday … it also toured the port": one visit, now that both are dated. */
    private static List<Meeting> oneVisit(List<Meeting> meetings) {
        List<Meeting> visits = new ArrayList<>(new Merger()
                .withinDocument(meetings.stream().filter(SettledMeetings::visit).toList()));
        return meetings.stream()
                .flatMap(meeting -> visit(meeting) ? first(visits, meeting).stream() : Stream.of(meeting))
                .toList();
    }

    private static boolean visit(Meeting meeting) {
        return meeting.format().contact() == Contact.TRAVEL && meeting.status().counts();
    }

    /** The visit a telling of it has become part of, once. */
    private static Optional<Meeting> first(List<Meeting> visits, Meeting told) {
        Optional<Meeting> one = visits.stream()
                .filter(visit -> visit.mentions().containsAll(told.mentions()))
                .findFirst();
        one.ifPresent(visits::remove);
        return one;
    }

    private List<Meeting> led(List<Meeting> meetings) {
        LeadDay lead = LeadDay.of(annotated, publication.day());
        String plain = Spelling.plain(annotated.document().text().content());
        return meetings.stream()
                .map(meeting -> sometime(meeting) ? meeting : lead.dated(meeting, plain))
                .toList();
    }

    /**
     * That somebody was at an occasion of which no day or month is told is no record of it. What stands only in a speaker's words
     * and is not dated there is recalled or hoped for, not told.
     */
    private Meeting recalled(Meeting meeting) {
        boolean somewhen = BESIDE.contains(meeting.format().id())
                && meeting.status().counts()
                && !meeting.date().known();
        if (somewhen) {
            return meeting.withStatus(Status.DISPUTED);
        }
        boolean spoken = meeting.date().evidence().isEmpty()
                && meeting.status().counts()
                && meeting.sides().stream().anyMatch(side -> side.people().isEmpty())
                && meeting.mentions().stream().allMatch(this::spoken);
        return spoken ? meeting.withStatus(Status.GENERIC) : meeting;
    }

    private boolean spoken(Evidence mention) {
        return statements.stream()
                .filter(said -> said.speaker().person() != null)
                .anyMatch(said -> said.evidence().span().contains(mention.span()) && !before(mention, said));
    }

    /** "The minister, visiting Hanoi, told reporters": what stands before the verb is not said. */
    private static boolean before(Evidence mention, Statement said) {
        int verb = said.evidence().quote().indexOf(said.verb());
        int start = said.evidence().span().start();
        boolean quoted = said.evidence().quote().startsWith("\"")
                || said.evidence().quote().startsWith("“");
        return verb > 0 && !quoted && mention.span().end() <= start + verb;
    }
}
