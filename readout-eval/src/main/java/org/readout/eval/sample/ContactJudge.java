package org.readout.eval.sample;

import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.lexicon.Formats;
import org.readout.model.Contact;
import org.readout.model.Meeting;

/** Which contacts were found, and which are false alarms. */
final class ContactJudge {
    private static final String OTHER = "other";

    private final Formats formats;

    ContactJudge(Formats formats) {
        this.formats = formats;
    }

    Stream<Judgement> judge(CodedLine line, Pairing pairing) {
        Item item = line.item();
        Stream<Judgement> found = pairing.pairs().stream()
                .map(pair ->
                        Judgement.right(item, Measures.CONTACTS, pair.entry().toString()));
        Stream<Judgement> missed = pairing.missed().stream()
                .map(entry -> Judgement.missed(
                        item,
                        Measures.CONTACTS,
                        entry.toString(),
                        why(entry, line.coding().meetings())));
        Stream<Judgement> alarms = pairing.rest().stream()
                .filter(meeting -> meeting.countries().size() > 1 && !supported(meeting, line.entries()))
                .map(meeting ->
                        Judgement.falseAlarm(item, Measures.CONTACTS, meeting.id(), "no row of this readout has it"));
        return Stream.of(found, missed, alarms).flatMap(part -> part);
    }

    /** The register keeps ceremonies and oral messages as {@code other}: to code them as contacts is no mistake. */
    private static boolean supported(Meeting meeting, List<Entry> entries) {
        return entries.stream()
                .anyMatch(entry -> entry.format().equals(OTHER)
                        && entry.countries().equals(meeting.countries())
                        && meeting.date().compatible(entry.date()));
    }

    private String why(Entry entry, List<Meeting> meetings) {
        if (entry.countries().size() < 2) {
            return "one side is a body without a state";
        }
        List<Meeting> same = meetings.stream()
                .filter(meeting -> meeting.countries().equals(entry.countries()))
                .toList();
        if (same.isEmpty()) {
            return "no contact of these states is coded";
        }
        Contact contact = formats.format(entry.format()).contact();
        return same.stream()
                .filter(meeting -> meeting.format().contact() == contact)
                .findFirst()
                .map(meeting -> meeting.date().compatible(entry.date())
                        ? "told apart from another contact of the same kind, coded once"
                        : "coded with the date " + MeetingWords.date(meeting.date()))
                .orElse("coded only as " + same.get(0).format().id());
    }
}
