package org.readout.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Meeting;
import org.readout.model.Status;

/**
 * Meetings, and meetings that did not take place, told without a source in an analysis that names sources for others. Only signed
 * texts: a readout or a wire is a source itself.
 */
final class Sources implements Check {
    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        FrontMatter front = coding.frontMatter();
        boolean signed = front != null && !front.authors().isEmpty();
        boolean sourced = coding.meetings().stream().anyMatch(meeting -> meeting.reportedBy() != null);
        if (!signed || !sourced) {
            return Stream.empty();
        }
        List<Evidence> places = coding.meetings().stream()
                .filter(meeting -> meeting.reportedBy() == null && checkable(meeting))
                .map(meeting -> meeting.mentions().get(0))
                .toList();
        return Optional.of(places).filter(all -> !all.isEmpty()).stream()
                .map(all -> Fault.contradiction(
                        "unsourced_claim", "no source is given, as it is for other meetings of this text", all));
    }

    /** Between people named, on a date: what a reader would want to look up. */
    private static boolean checkable(Meeting meeting) {
        return (meeting.counts() || meeting.status() == Status.NEGATED)
                && meeting.date().known()
                && meeting.sides().stream().allMatch(side -> !side.principals().isEmpty());
    }
}
