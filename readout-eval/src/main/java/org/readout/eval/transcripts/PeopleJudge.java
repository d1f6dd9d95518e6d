package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.transcripts.Pairing.Pair;

/** Who took part in a contact that was found, with which offices and rank. */
final class PeopleJudge {
    private static final String UNKNOWN = "unknown";

    private final Item item;
    private final String of;
    private final List<Judgement> judgements = new ArrayList<>();

    private PeopleJudge(Item item, Account label) {
        this.item = item;
        this.of = "of " + label;
    }

    static Stream<Judgement> judge(Item item, Pair<Account> pair) {
        PeopleJudge judge = new PeopleJudge(item, pair.label());
        List<Pair<Delegation>> sides = sides(pair);
        judge.principals(pair, sides);
        sides.forEach(side -> judge.accompanying(side.label(), side.coded()));
        sides.forEach(side -> judge.both(side.label().people(), side.coded().people()));
        return judge.judgements.stream();
    }

    /** Sides of the same state; a side whose state was taken wrongly is compared with the one left over. */
    private static List<Pair<Delegation>> sides(Pair<Account> pair) {
        return Pairing.heaviest(
                        pair.label().sides(),
                        pair.coded().sides(),
                        (label, coded) -> label.country().equals(coded.country()) ? 2 * 2 : 1)
                .pairs();
    }

    private void principals(Pair<Account> pair, List<Pair<Delegation>> sides) {
        boolean exact = sides.size() == pair.coded().sides().size()
                && sides.stream()
                        .allMatch(side ->
                                exact(side.label().principals(), side.coded().principals()));
        String expected = people(pair.label());
        judgements.add(
                exact
                        ? Judgement.right(item, Measures.PRINCIPALS, expected)
                        : Judgement.wrong(item, Measures.PRINCIPALS, expected, people(pair.coded()), of));
    }

    /** Everyone named is there; what is there besides may stand for those told of by office only. */
    private static boolean exact(List<Attendee> label, List<Attendee> coded) {
        List<Attendee> named = label.stream().filter(one -> one.name() != null).toList();
        Pairing<Attendee> people = Pairing.same(named, coded, Attendee::same);
        return people.missed().isEmpty() && people.extra().size() <= label.size() - named.size();
    }

    private static String people(Account account) {
        return account.sides().stream()
                .map(side -> side.country() + " " + Words.people(side.principals()))
                .sorted()
                .reduce((a, b) -> a + " – " + b)
                .orElse("");
    }

    private void accompanying(Delegation label, Delegation coded) {
        List<Attendee> named =
                label.accompanying().stream().filter(one -> one.name() != null).toList();
        Pairing<Attendee> people = Pairing.same(named, coded.accompanying(), Attendee::same);
        people.pairs()
                .forEach(pair -> judgements.add(Judgement.right(
                        item, Measures.ACCOMPANYING, pair.label().words())));
        people.missed().forEach(one -> judgements.add(Judgement.missed(item, Measures.ACCOMPANYING, one.words(), of)));
        people.extra()
                .forEach(one -> judgements.add(Judgement.falseAlarm(item, Measures.ACCOMPANYING, one.words(), of)));
    }

    /** Offices and rank are asked of people both readers have. */
    private void both(List<Attendee> label, List<Attendee> coded) {
        for (Pair<Attendee> pair : Pairing.same(label, coded, Attendee::same).pairs()) {
            offices(pair.label(), pair.coded());
            if (pair.label().principal()) {
                rank(pair.label(), pair.coded());
            }
        }
    }

    private void offices(Attendee label, Attendee coded) {
        Pairing<Title> titles = Pairing.heaviest(label.titles(), coded.titles(), PeopleJudge::closeness);
        String whose = label.words() + " " + of;
        titles.pairs()
                .forEach(pair -> judgements.add(
                        Judgement.right(item, Measures.OFFICES, pair.label().words())));
        titles.missed()
                .forEach(title -> judgements.add(Judgement.missed(item, Measures.OFFICES, title.words(), whose)));
        titles.extra()
                .forEach(title -> judgements.add(Judgement.falseAlarm(item, Measures.OFFICES, title.words(), whose)));
    }

    /** The element at the same place before one like it elsewhere. */
    private static long closeness(Title label, Title coded) {
        return label.same(coded) ? label.span().end() == coded.span().end() ? 2 : 1 : 0;
    }

    private void rank(Attendee label, Attendee coded) {
        if (label.band() == null) {
            return;
        }
        String whose = label.words() + " " + of;
        judgements.add(Judgement.compared(item, Measures.BAND, band(label), band(coded), whose));
        if (label.band() == 1) {
            judgements.add(Judgement.compared(item, Measures.CEREMONIAL, ceremonial(label), ceremonial(coded), whose));
        }
    }

    private static String band(Attendee one) {
        return Optional.ofNullable(one.band()).map(String::valueOf).orElse(UNKNOWN);
    }

    private static String ceremonial(Attendee one) {
        return one.ceremonial() ? "ceremonial" : "governs";
    }
}
