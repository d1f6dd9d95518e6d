package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Country;
import org.readout.model.Format;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Folds rows of two states into the one meeting they are of: labels hold a meeting of n states as a row of each two.
 *
 * <p>Rows of one item are folded if form, status, date and the sentences they rest on are the same and every two of their three
 * states or more have a row: all of them sat at one table. Where one state has a row with each of the others, and these have none
 * among themselves (甲分别会见乙、丙), the rows stay apart. The rule looks at nothing else, and at no output of the program.
 */
final class OneTable {
    private static final int FEWEST = 3;

    private OneTable() {}

    private record Occasion(Format format, Status status, String day, List<Span> told) {
        static Occasion of(Account row) {
            return new Occasion(row.format(), row.status(), row.day(), row.told());
        }
    }

    /** In the order of the first row of each. */
    static List<Account> fold(List<Account> rows) {
        Map<Occasion, List<Account>> occasions =
                rows.stream().collect(Collectors.groupingBy(Occasion::of, LinkedHashMap::new, Collectors.toList()));
        return occasions.values().stream()
                .flatMap(same -> folded(same).stream())
                .toList();
    }

    private static List<Account> folded(List<Account> rows) {
        Set<Country> states =
                rows.stream().flatMap(row -> row.countries().stream()).collect(Collectors.toSet());
        long pairs = rows.stream().map(Account::countries).distinct().count();
        boolean all =
                states.size() >= FEWEST && rows.size() == pairs && pairs == states.size() * (states.size() - 1L) / 2;
        return all ? List.of(rows.get(0).withSides(sides(rows))) : rows;
    }

    /** Each state once, as the row that names most of its people has it. */
    private static List<Delegation> sides(List<Account> rows) {
        Map<Country, Delegation> sides = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.sides().stream())
                .forEach(side -> sides.merge(side.country(), side, OneTable::fuller));
        return List.copyOf(sides.values());
    }

    private static Delegation fuller(Delegation one, Delegation other) {
        return other.people().size() > one.people().size() ? other : one;
    }

    /** The rows of each two states of these meetings. */
    static List<Account> pairs(Collection<Account> meetings) {
        return meetings.stream().flatMap(meeting -> pairs(meeting).stream()).toList();
    }

    private static List<Account> pairs(Account meeting) {
        List<Delegation> sides = meeting.sides();
        List<Account> pairs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                pairs.add(meeting.withSides(List.of(sides.get(i), sides.get(j))));
            }
        }
        return pairs;
    }
}
