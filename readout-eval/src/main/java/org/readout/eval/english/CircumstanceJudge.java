package org.readout.eval.english;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.model.Language;
import org.readout.model.Meeting;

/** Sides, people, date and conflicts of a meeting held that was found. */
final class CircumstanceJudge {
    private CircumstanceJudge() {}

    static Stream<Judgement> judge(Sheet sheet, MeetingLikeness likeness, Pairing.Pair<GoldMeeting, Meeting> pair) {
        GoldMeeting gold = pair.gold();
        Meeting meeting = pair.coded();
        Item item = sheet.item(gold.id());
        String what = MeetingWords.of(meeting);
        String basis = meeting.date().basis().name().toLowerCase(Locale.ROOT);
        return Stream.of(
                Judgement.compared(
                        item, Measures.SIDES, StateList.of(gold.states()), StateList.of(meeting.countries()), what),
                people(item, likeness, gold, meeting),
                gold.date().same(meeting.date())
                        ? Judgement.right(item, Measures.DATE, gold.date().words())
                        : Judgement.wrong(
                                item,
                                Measures.DATE,
                                gold.date().words(),
                                Objects.requireNonNullElse(meeting.date().value(), "undated"),
                                what),
                Judgement.compared(item, Measures.BASIS, gold.date().basis(), basis, what),
                Judgement.compared(
                        item,
                        Measures.CONFLICTS,
                        shown(gold.conflicting()),
                        shown(!meeting.conflicts().isEmpty()),
                        what));
    }

    private static Judgement people(Item item, MeetingLikeness likeness, GoldMeeting gold, Meeting meeting) {
        String expected = likeness.named(gold).map(GoldPerson::name).sorted().collect(Collectors.joining(", "));
        String found = MeetingLikeness.principals(meeting)
                .map(one -> one.person().name(Language.ENGLISH))
                .sorted()
                .collect(Collectors.joining(", "));
        return likeness.samePeople(gold, meeting)
                ? Judgement.right(item, Measures.PRINCIPALS, expected)
                : Judgement.wrong(item, Measures.PRINCIPALS, expected, found, MeetingWords.of(meeting));
    }

    private static String shown(boolean conflict) {
        return conflict ? "conflict" : "none";
    }
}
