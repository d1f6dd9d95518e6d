package org.readout.code.zh.side;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** Several states listed before a verb that tells of one meeting of them all. */
record Joined(Parties parties) {
    private static final int LEAD = 4;
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    /**
     * 甲国、乙国和丙国外长举行会晤: those listed meet as one. Of more than a table seats, or where they 参加会谈, it is a conference: the list
     * is empty. Absent where the states before the verb are no such list.
     */
    Optional<List<Party>> in(Span verb) {
        return in(new Together(parties).withoutTopic(parties.before(verb.start())), verb);
    }

    /** @param before the parties before the verb */
    Optional<List<Party>> in(List<Party> named, Span verb) {
        List<Party> before = withoutHost(withoutGround(withoutTitle(named)));
        int from = before.size() - 1;
        while (from > 0
                && !ground(before.get(from - 1))
                && parties.links().listed(before.get(from - 1), before.get(from))) {
            from--;
        }
        List<Party> list = from < 0 ? List.of() : before.subList(from, before.size());
        return together(before, from, verb).or(() -> meetAsOne(list, verb));
    }

    /** 甲、乙和丙在丁主持下举行三方会谈: who makes them meet is no one of the three. */
    private List<Party> withoutHost(List<Party> named) {
        int last = named.size() - 1;
        return last >= FEWEST && new Together(parties).underAuspices(named.get(last)) ? named.subList(0, last) : named;
    }

    private Optional<List<Party>> meetAsOne(List<Party> list, Span verb) {
        if (list.size() >= FEWEST && confer(list.get(list.size() - 1), verb)) {
            return Optional.of(List.of());
        }
        if (list.size() < FEWEST
                || !actsAlone(list, verb)
                || !eachOfItsOwn(list)
                || parties.links().joined(head(list), "with")
                || parties.links().joined(parties.gapBefore(list, 1), "with")) {
            return Optional.empty();
        }
        if (parties.lexicon().words("not_actor").closes(head(list))) {
            return Optional.of(List.of());
        }
        boolean conference = list.size() > MOST || parties.links().attends(list.get(list.size() - 1), verb);
        return Optional.of(conference ? List.of() : list);
    }

    /** 邀请甲、乙和丙参加大范围会谈: what they were asked to is no table of theirs. */
    private boolean confer(Party last, Span verb) {
        String gap = parties.passage().between(last.span().end(), verb.start());
        return parties.lexicon().words("attend").within(gap.substring(gap.lastIndexOf('，') + 1));
    }

    /** 甲同乙、丙举行三方会谈: the one who acts before the list sits at the table too. */
    private Optional<List<Party>> together(List<Party> before, int from, Span verb) {
        if (from < 1 || !parties.links().joined(parties.gapBefore(before, from), "with")) {
            return Optional.empty();
        }
        List<Party> list = before.subList(from, before.size());
        List<Party> earlier = before.subList(0, from);
        List<Party> all = parties.with(earlier, list.get(0)).stream()
                .flatMap(two -> Stream.concat(Stream.of(two.first()), list.stream()))
                .toList();
        return all.size() >= FEWEST && eachOfItsOwn(all) && manySided(list, all.size(), verb)
                ? Optional.of(all)
                : Optional.empty();
    }

    /** 举行三方会谈, and of three 举行三国领导人会晤. */
    private boolean manySided(List<Party> list, int seats, Span verb) {
        int last = list.get(list.size() - 1).span().end();
        String words = parties.passage().between(last, verb.end());
        return words.indexOf('，') < 0
                && (parties.lexicon().words("many_sided").within(words)
                        || parties.lexicon().words("seats_" + seats).within(words));
    }

    /** 甲同乙、丙举行甲乙丙三方会谈: the states that only say which talks they are stand behind the verb that makes them an act. */
    private List<Party> withoutTitle(List<Party> named) {
        int last = named.size() - 1;
        while (last > 0
                && named.get(last).people().isEmpty()
                && parties.lexicon().words("hold").within(betweenPeople(named, last))) {
            last--;
        }
        return named.subList(0, last + 1);
    }

    /** What stands between a state and the people named last before it. */
    private String betweenPeople(List<Party> named, int state) {
        int from = parties.passage().span().start();
        for (Party party : named.subList(0, state)) {
            from = party.people().isEmpty() ? from : party.span().end();
        }
        String gap = parties.passage().between(from, named.get(state).span().start());
        return gap.substring(gap.lastIndexOf('，') + 1);
    }

    private static boolean eachOfItsOwn(List<Party> list) {
        return list.stream()
                        .map(Party::country)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())
                        .size()
                == list.size();
    }

    /** 甲、乙和丙外长在丁国举行会谈: where they meet and what they talk about take no part, nor does who is of no state. */
    List<Party> withoutGround(List<Party> named) {
        int last = named.size() - 1;
        while (last > 0 && (ground(named.get(last)) || named.get(last).country() == null)) {
            last--;
        }
        return named.subList(0, last + 1);
    }

    private boolean ground(Party party) {
        int start = city(party.span().start());
        return party.people().isEmpty()
                && (parties.passage().precededBy(start, parties.lexicon().words("at"))
                        || parties.passage().precededBy(start, parties.lexicon().words("not_actor")));
    }

    /** 在巴黎爱丽舍宫: where a city begins that stands right before a place. */
    private int city(int place) {
        return parties.passage().terms("venue").stream()
                .filter(city -> city.span().end() == place)
                .mapToInt(city -> city.span().start())
                .findFirst()
                .orElse(place);
    }

    /** What stands before the list in its clause. */
    private String head(List<Party> list) {
        String head = parties.passage()
                .between(parties.passage().span().start(), list.get(0).span().start());
        return head.substring(head.lastIndexOf('，') + 1);
    }

    /** The list opens its clause, but for a day or the like, and the verb stands in it. */
    private boolean actsAlone(List<Party> list, Span verb) {
        int last = list.get(list.size() - 1).span().end();
        return head(list).length() <= LEAD
                && (parties.passage().between(last, verb.start()).indexOf('，') < 0 || alsoTogether(last, verb));
    }

    /** 甲、乙和丙开完会，又一起会见了记者: the verb itself says that all of them do. */
    private boolean alsoTogether(int last, Span verb) {
        return parties.lexicon().words("all_together").opens(parties.passage().between(verb.start(), verb.end()))
                || parties.lexicon()
                        .words("all_of_them")
                        .closes(parties.passage().between(last, verb.start()));
    }
}
