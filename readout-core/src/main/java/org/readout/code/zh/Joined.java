package org.readout.code.zh;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Party> before = withoutGround(named);
        int from = before.size() - 1;
        while (from > 0 && parties.links().listed(before.get(from - 1), before.get(from))) {
            from--;
        }
        List<Party> list = from < 0 ? List.of() : before.subList(from, before.size());
        return together(before, from, verb).or(() -> meetAsOne(list, verb));
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

    /** 甲同乙、丙举行三方会谈: the one before the list sits at the table too. */
    private Optional<List<Party>> together(List<Party> before, int from, Span verb) {
        if (from < 1 || !parties.links().joined(parties.gapBefore(before, from), "with") || !manySided(before, verb)) {
            return Optional.empty();
        }
        List<Party> all = Stream.concat(Stream.of(before.get(from - 1)), before.subList(from, before.size()).stream())
                .toList();
        return all.size() >= FEWEST && eachOfItsOwn(all) ? Optional.of(all) : Optional.empty();
    }

    private boolean manySided(List<Party> before, Span verb) {
        int last = before.get(before.size() - 1).span().end();
        String words = parties.passage().between(last, verb.end());
        return words.indexOf('，') < 0 && parties.lexicon().words("many_sided").within(words);
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
        int start = party.span().start();
        return party.people().isEmpty()
                && (parties.passage().precededBy(start, parties.lexicon().words("at"))
                        || parties.passage().precededBy(start, parties.lexicon().words("not_actor")));
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
                && parties.passage().between(last, verb.start()).indexOf('，') < 0;
    }
}
