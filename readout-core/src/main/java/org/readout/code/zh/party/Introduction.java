package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The party that a word such as 同 or 向 introduces before a verb, with the party of another state before it. */
public record Introduction(Parties parties) {
    /**
     * The last party before the verb that stands behind a gap of a kind, with a party of another state before the gap. Between
     * gap and party a clause may describe the party (同对中国进行访问的金正恩).
     */
    public List<Parties.Two> last(List<Party> before, Predicate<String> gap) {
        return last(before, 0, gap);
    }

    /** @param from an index behind which the gap stands */
    public List<Parties.Two> last(List<Party> before, int from, Predicate<String> gap) {
        for (int i = before.size() - 1; i > from; i--) {
            boolean opens = gap.test(parties.gapBefore(before, i)) && !listedBehind(before, i, gap);
            List<Parties.Two> two = opens ? introduced(before, i) : List.of();
            if (!two.isEmpty()) {
                return two;
            }
        }
        return List.of();
    }

    /** 甲同乙、丙和丁通电话: what stands before 丁 only lists, for 乙 stands behind such a gap itself. */
    private boolean listedBehind(List<Party> before, int i, Predicate<String> gap) {
        int k = i;
        while (k > 1 && !before.get(k).people().isEmpty() && parties.links().listed(before.get(k - 1), before.get(k))) {
            k--;
            if (gap.test(parties.gapBefore(before, k))) {
                return true;
            }
        }
        return false;
    }

    /** The last people behind the gap before an index, with those listed before them, else the party that stands there. */
    private List<Parties.Two> introduced(List<Party> before, int i) {
        List<Parties.Two> row = mixed(before, i);
        if (!row.isEmpty()) {
            return row;
        }
        List<Party> people = before.subList(i, before.size()).stream()
                .filter(party -> !party.people().isEmpty())
                .toList();
        List<Parties.Two> all = new ArrayList<>();
        for (int k = people.size() - 1; k >= 0; k--) {
            Optional<Parties.Two> two = parties.with(before.subList(0, i), people.get(k));
            two.ifPresent(found -> all.add(0, found));
            if (k == 0 || !parties.links().listed(people.get(k - 1), people.get(k))) {
                break;
            }
        }
        return all.isEmpty() ? states(before, i) : all;
    }

    /** 同甲国、乙国外长以及丙国国务卿某某: each of those in a list of whom some are named and others are not. */
    private List<Parties.Two> mixed(List<Party> before, int introduced) {
        int first = introduced;
        while (first > 1 && parties.links().listed(before.get(first - 1), before.get(first))) {
            first--;
        }
        List<Party> acting = before.subList(0, first);
        List<Party> row = before.subList(first, before.size());
        boolean named = row.stream().anyMatch(party -> !party.people().isEmpty());
        boolean unnamed = row.stream().anyMatch(party -> party.people().isEmpty());
        return named && unnamed && listed(row)
                ? row.stream()
                        .flatMap(party -> parties.with(acting, party).stream())
                        .toList()
                : List.of();
    }

    private boolean listed(List<Party> row) {
        return IntStream.range(1, row.size())
                .allMatch(k -> parties.links().listed(row.get(k - 1), row.get(k))
                        && Parties.differ(row.get(k - 1), row.get(k)));
    }

    private int endOfList(List<Party> before, int introduced) {
        int last = introduced;
        while (last + 1 < before.size()
                && before.get(last + 1).people().isEmpty()
                && parties.links().listed(before.get(last), before.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** 甲同乙国、丙国和丁国互致贺电: the states listed up to an index, each with the party before the list. */
    private List<Parties.Two> states(List<Party> before, int introduced) {
        int last = endOfList(before, introduced);
        int first = last;
        while (first > 0
                && before.get(first - 1).people().isEmpty()
                && parties.links().listed(before.get(first - 1), before.get(first))) {
            first--;
        }
        boolean list = first > 0 && first < last && parties.links().joined(parties.gapBefore(before, first), "with");
        if (!list) {
            return pair(before, last).or(() -> parties.withOther(before, last)).stream()
                    .toList();
        }
        List<Party> parting = before.subList(0, first);
        return before.subList(first, last + 1).stream()
                .flatMap(state -> parties.with(parting, state).stream())
                .toList();
    }

    /** 出席中印领导人会晤: the two states named in one word, the first by its own person named before. */
    private Optional<Parties.Two> pair(List<Party> before, int last) {
        Party second = before.get(last);
        Party first = before.get(last - 1);
        if (!parties.gapBefore(before, last).isEmpty() || !first.people().isEmpty() || !Parties.differ(first, second)) {
            return Optional.empty();
        }
        List<Party> same = before.subList(0, last).stream()
                .filter(party -> Objects.equals(party.country(), first.country()))
                .toList();
        return parties.with(same, second).or(() -> Optional.of(new Parties.Two(first, second)));
    }
}
