package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Status;

/** Which meetings were found, and what was counted that did not take place. */
final class MeetingJudge {
    private final Contacts contacts;

    MeetingJudge(Contacts contacts) {
        this.contacts = contacts;
    }

    Stream<Judgement> judge(Sheet sheet) {
        MeetingLikeness likeness = new MeetingLikeness(contacts, sheet.gold().people());
        Pairing<GoldMeeting, Meeting> pairing =
                Pairing.of(sheet.gold().meetings(), sheet.coding().meetings(), likeness::of);
        List<Meeting> wrong = wronglyCounted(pairing);
        List<Judgement> judgements = new ArrayList<>();
        for (GoldMeeting gold : sheet.gold().meetings()) {
            if (gold.held()) {
                judgements.add(held(sheet, gold, pairing));
            } else {
                judgements.add(notCounted(sheet.item(gold.id()), gold, wrong));
                judgements.add(flagged(sheet, gold, pairing));
            }
        }
        pairing.pairs().stream()
                .filter(MeetingJudge::right)
                .flatMap(pair -> CircumstanceJudge.judge(sheet, likeness, pair))
                .forEach(judgements::add);
        wrong.forEach(meeting -> judgements.add(alarm(sheet, meeting, pairing)));
        return judgements.stream();
    }

    /** What is coded as held and is not one that was. */
    private static List<Meeting> wronglyCounted(Pairing<GoldMeeting, Meeting> pairing) {
        return Stream.concat(
                        pairing.rest().stream(),
                        pairing.pairs().stream()
                                .filter(pair -> !right(pair) && !attended(pair))
                                .map(Pairing.Pair::coded))
                .filter(MeetingJudge::counted)
                .toList();
    }

    /** That somebody travelled to an occasion is no meeting. */
    private static boolean attended(Pairing.Pair<GoldMeeting, Meeting> pair) {
        return pair.gold().polarity() == Polarity.ATTENDANCE && !pair.coded().counts();
    }

    private static boolean right(Pairing.Pair<GoldMeeting, Meeting> pair) {
        return pair.gold().held() && pair.coded().status().counts();
    }

    /** A visit counts too: as one. That somebody was there does not. */
    private static boolean counted(Meeting meeting) {
        return meeting.status().counts() && meeting.format().contact() != Contact.PRESENCE;
    }

    private static Judgement held(Sheet sheet, GoldMeeting gold, Pairing<GoldMeeting, Meeting> pairing) {
        Item item = sheet.item(gold.id());
        return pairing.of(gold)
                .map(meeting -> meeting.status().counts()
                        ? Judgement.right(item, Measures.HELD, MeetingWords.of(gold))
                        : Judgement.missed(
                                item, Measures.HELD, MeetingWords.of(gold), "coded as " + word(meeting.status())))
                .orElseGet(() -> Judgement.missed(
                        item, Measures.HELD, MeetingWords.of(gold), "not coded; " + Silent.at(sheet, gold.told())));
    }

    private static Judgement notCounted(Item item, GoldMeeting gold, List<Meeting> wrong) {
        String expected = gold.polarity().words();
        return wrong.stream()
                .filter(meeting -> meeting.mentions().stream().anyMatch(mention -> Overlap.any(gold.told(), mention)))
                .findFirst()
                .map(meeting ->
                        Judgement.wrong(item, Measures.NOT_COUNTED, expected, "counted", MeetingWords.of(meeting)))
                .orElseGet(() -> Judgement.right(item, Measures.NOT_COUNTED, expected));
    }

    private static Judgement flagged(Sheet sheet, GoldMeeting gold, Pairing<GoldMeeting, Meeting> pairing) {
        Item item = sheet.item(gold.id());
        boolean attendance = gold.polarity() == Polarity.ATTENDANCE;
        Measure measure = attendance ? Measures.ATTENDANCE : Measures.FLAGGED;
        String expected = gold.polarity().words();
        return pairing.of(gold)
                .map(meeting -> gold.polarities().anyMatch(polarity -> polarity.says(meeting.status()))
                                && !(attendance && meeting.counts())
                        ? Judgement.right(item, measure, expected)
                        : Judgement.wrong(item, measure, expected, word(meeting.status()), MeetingWords.of(meeting)))
                .orElseGet(() -> Judgement.missed(
                        item,
                        measure,
                        expected,
                        "not coded: " + MeetingWords.of(gold) + " " + Silent.at(sheet, gold.told())));
    }

    private static Judgement alarm(Sheet sheet, Meeting meeting, Pairing<GoldMeeting, Meeting> pairing) {
        boolean again = sheet.gold().meetings().stream()
                .filter(gold -> gold.held() && pairing.of(gold).isPresent())
                .anyMatch(gold -> meeting.mentions().stream().anyMatch(mention -> Overlap.any(gold.told(), mention)));
        return Judgement.falseAlarm(
                sheet.item(""),
                Measures.HELD,
                MeetingWords.of(meeting),
                again ? "where another is told" : "no meeting held is told there");
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
