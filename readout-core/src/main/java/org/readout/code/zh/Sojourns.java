package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * 正在甲国访问的乙国外长说: a visit that only describes who speaks. It is told elsewhere where the document tells anything the two states did; where it does
 * not, this is the account of it.
 */
record Sojourns(ChineseLexicon lexicon, Contacts contacts) {
    private static final String GOING_ON = "正在";
    private static final String OF = "的";
    private static final String WILL = "将";
    private static final int LONGEST_STAY = 24;

    /**
     * The visits that no contact told covers.
     *
     * @param retold true of a verb in the words of a speaker
     */
    List<Meeting> read(List<Passage> passages, List<Meeting> told, BiPredicate<Passage, Span> retold) {
        List<Meeting> found = new ArrayList<>();
        for (Passage passage : passages) {
            ContactVerb.in(passage, lexicon).stream()
                    .filter(act -> act.pattern().equals("travels") && !retold.test(passage, act.at()))
                    .flatMap(act -> visit(act).stream())
                    .filter(visit -> visit.status() == Status.OCCURRED)
                    .filter(visit -> Stream.concat(told.stream(), found.stream())
                            .noneMatch(other -> other.countries().containsAll(visit.countries())))
                    .forEach(found::add);
        }
        return found;
    }

    private Optional<Meeting> visit(ContactVerb act) {
        Passage passage = act.passage();
        String head = passage.between(
                Math.max(passage.span().start(), act.at().start() - LONGEST_STAY),
                act.at().start());
        int at = head.lastIndexOf(GOING_ON);
        if (at < 0
                || head.indexOf('，', at) >= 0
                || !passage.after(act.at().end(), OF.length()).equals(OF)) {
            return Optional.empty();
        }
        Parties parties = new Parties(passage, lexicon);
        int from = act.at().start() - head.length() + at + GOING_ON.length();
        return visitor(parties, act.at().end() + OF.length())
                .flatMap(visitor -> inWord(act)
                        .or(() -> ground(parties, from, act.at().start()))
                        .filter(state -> Parties.differ(visitor, state))
                        .flatMap(state -> contacts.meeting(act, Told.NOTHING, new Parties.Two(visitor, state))))
                .map(visit -> ahead(act, visit) ? visit.withDate(When.UNKNOWN) : visit);
    }

    /** 正在甲国访问的乙将于6日发表演讲: the day is that of what else he is to do. */
    private static boolean ahead(ContactVerb act, Meeting visit) {
        return visit.date().evidence().stream()
                .filter(date -> date.span().start() > act.at().end())
                .anyMatch(date -> act.passage()
                        .between(act.at().end(), date.span().start())
                        .contains(WILL));
    }

    /** Who holds an office, not one who did before, and stands right behind 的. */
    private Optional<Party> visitor(Parties parties, int from) {
        return parties.all().stream()
                .filter(party -> party.span().start() == from
                        && party.people().stream()
                                .flatMap(person -> person.offices().stream())
                                .anyMatch(office -> !lexicon.words("former").opens(office.title())))
                .findFirst();
    }

    /** 对某国进行国事访问: the state stands in the word. */
    private Optional<Party> inWord(ContactVerb act) {
        return lexicon.destination(
                        act.passage().between(act.at().start(), act.at().end()))
                .map(state -> new Party(List.of(), state, act.at()));
    }

    /** The one state between 正在 and the verb. */
    private static Optional<Party> ground(Parties parties, int from, int end) {
        List<Party> states = parties.all().stream()
                .filter(party -> party.people().isEmpty()
                        && party.span().start() >= from
                        && party.span().end() <= end)
                .toList();
        Optional<Country> only =
                states.size() == 1 ? Optional.ofNullable(states.get(0).country()) : Optional.empty();
        return only.map(country -> states.get(0));
    }
}
