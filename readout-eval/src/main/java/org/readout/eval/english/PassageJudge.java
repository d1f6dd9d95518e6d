package org.readout.eval.english;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Participant;

/** Contacts coded from a passage against those it tells of. */
final class PassageJudge {
    static final Measure PLACE = new Measure("place", "place, where one is told", false);

    private static final int SAME_STATUS = 30;
    private static final int PERSON = 10;
    private static final int STATE = 3;

    private final Contacts contacts;

    PassageJudge(Contacts contacts) {
        this.contacts = contacts;
    }

    Stream<Judgement> judge(Passage passage, List<Meeting> meetings) {
        Item item = new Item("passage " + passage.id(), passage.part(), Language.ENGLISH);
        Pairing<PassageContact, Meeting> pairing = Pairing.of(passage.contacts(), meetings, this::likeness);
        Stream<Judgement> told = passage.contacts().stream().flatMap(gold -> pairing.of(gold)
                .map(meeting -> found(item, gold, meeting))
                .orElseGet(() -> Stream.of(Judgement.missed(item, measure(gold), gold.words(), "not coded"))));
        Stream<Judgement> alarms = pairing.rest().stream()
                .filter(meeting -> meeting.status().counts() && meeting.format().contact() != Contact.PRESENCE)
                .map(meeting -> Judgement.falseAlarm(item, Measures.HELD, words(meeting), "no such contact is told"));
        return Stream.concat(told, alarms);
    }

    private int likeness(PassageContact gold, Meeting meeting) {
        Set<Country> common = new HashSet<>(gold.sides().keySet());
        common.retainAll(meeting.countries());
        boolean form = contacts.accepts(gold.form(), gold.polarity(), meeting.format());
        if (common.isEmpty() || !form) {
            return 0;
        }
        List<String> people = people(meeting);
        int named = (int) gold.people().stream()
                .filter(name -> people.stream().anyMatch(one -> is(name, one)))
                .count();
        return 1 + STATE * common.size() + PERSON * named + (gold.polarity().says(meeting.status()) ? SAME_STATUS : 0);
    }

    private static Measure measure(PassageContact gold) {
        return gold.polarity().held()
                ? Measures.HELD
                : gold.polarity() == Polarity.ATTENDANCE ? Measures.ATTENDANCE : Measures.FLAGGED;
    }

    private static Stream<Judgement> found(Item item, PassageContact gold, Meeting meeting) {
        String what = words(meeting);
        boolean status = gold.polarity().says(meeting.status());
        if (!status) {
            boolean counted = meeting.status().counts();
            Judgement wrong = gold.polarity().held()
                    ? Judgement.missed(item, measure(gold), gold.words(), "coded as " + what)
                    : Judgement.wrong(item, measure(gold), gold.words(), what, counted ? "counted" : "status");
            return Stream.of(wrong);
        }
        return Stream.of(
                        Judgement.right(item, measure(gold), gold.words()),
                        Judgement.compared(
                                item,
                                Measures.SIDES,
                                StateList.of(gold.sides().keySet()),
                                StateList.of(meeting.countries()),
                                what),
                        right(item, Measures.PRINCIPALS, gold, samePeople(gold, meeting), what),
                        right(item, Measures.DATE, gold, gold.on(meeting.date()), what),
                        gold.place().equals("-")
                                ? null
                                : right(item, PLACE, gold, place(meeting).contains(gold.place()), what))
                .filter(Objects::nonNull);
    }

    private static Judgement right(Item item, Measure measure, PassageContact gold, boolean right, String what) {
        return right
                ? Judgement.right(item, measure, gold.words())
                : Judgement.wrong(item, measure, gold.words(), what, "");
    }

    private static boolean samePeople(PassageContact gold, Meeting meeting) {
        List<String> found = people(meeting);
        List<String> wanted = gold.people();
        return wanted.stream().allMatch(name -> found.stream().anyMatch(one -> is(name, one)))
                && found.stream().allMatch(one -> wanted.stream().anyMatch(name -> is(name, one)));
    }

    /** A word of the name, as any of its spellings has it. */
    private static boolean is(String word, String name) {
        return List.of(name.replace("al-", "").split("[ -]")).contains(word);
    }

    private static List<String> people(Meeting meeting) {
        return MeetingLikeness.principals(meeting).map(PassageJudge::name).toList();
    }

    /** As the register and as the passage spell it. */
    private static String name(Participant one) {
        return one.person().name(Language.ENGLISH) + " " + one.evidence().quote();
    }

    private static String place(Meeting meeting) {
        return meeting.place() == null
                ? ""
                : Stream.of(
                                meeting.place().city(),
                                meeting.place().venue(),
                                meeting.place().evidence().quote())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static String words(Meeting meeting) {
        return meeting.status().name().toLowerCase(Locale.ROOT) + " " + meeting.id() + " " + place(meeting);
    }
}
