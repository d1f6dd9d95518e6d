package org.readout.code.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.DatedEvent;
import org.readout.model.Occurrence;
import org.readout.model.Occurrence.Account;
import org.readout.model.When;

/**
 * Joins accounts of what happened once: same class, same states, same status, same day. What one list enters flight by flight
 * and another as one launch is one occurrence of that day.
 *
 * <p>An account that leaves two days open (its date is that of another clock, without a time) is of the first of them that
 * another account names, else of the second. Lists that disagree by one day are joined, with the date as a conflict, where no
 * third account leaves a choice: no outlet tells of both days, and none of the days has another such neighbour.
 *
 * <p>The result does not depend on the order of the accounts.
 */
public final class Occurrences {
    private static final Comparator<Account> ORDER = Comparator.comparing(Account::outlet)
            .thenComparing(account -> account.event().event().evidence())
            .thenComparing(account -> account.event().kind());

    private Occurrences() {}

    /** By day and class; those of no known day last. */
    public static List<Occurrence> of(Collection<Account> accounts) {
        Map<String, List<Account>> alike = new TreeMap<>();
        accounts.stream().sorted(ORDER).forEach(account -> alike.computeIfAbsent(
                        key(account.event()), key -> new ArrayList<>())
                .add(account));
        List<Occurrence> all = new ArrayList<>();
        alike.values().forEach(group -> joined(group).forEach(one -> all.add(Joined.of(one))));
        all.sort(Comparator.comparing((Occurrence one) -> day(one.date()))
                .thenComparing(Occurrence::kind)
                .thenComparing(one -> one.event().evidence()));
        return all;
    }

    private static String key(DatedEvent event) {
        Set<String> actors = event.event().actors().stream()
                .map(actor -> actor.role() + " " + actor.country())
                .collect(Collectors.toCollection(TreeSet::new));
        return event.kind() + " " + event.event().status() + " " + actors;
    }

    private static LocalDate day(When date) {
        return date.earliest() == null ? LocalDate.MAX : date.earliest();
    }

    private static Collection<List<Account>> joined(List<Account> alike) {
        TreeMap<LocalDate, List<Account>> days = new TreeMap<>();
        List<List<Account>> others = new ArrayList<>();
        List<Account> open = new ArrayList<>();
        for (Account account : alike) {
            When date = account.event().event().date();
            if (date.width() == 0) {
                add(days, day(date), account);
            } else if (date.width() == 1) {
                open.add(account);
            } else {
                others.add(List.of(account));
            }
        }
        Set<LocalDate> named = Set.copyOf(days.keySet());
        open.forEach(account -> add(days, chosen(account.event().event().date(), named), account));
        others.addAll(neighbours(days));
        return others;
    }

    private static void add(Map<LocalDate, List<Account>> days, LocalDate day, Account account) {
        days.computeIfAbsent(day, d -> new ArrayList<>()).add(account);
    }

    private static LocalDate chosen(When open, Set<LocalDate> named) {
        LocalDate first = day(open);
        return !named.contains(first) && named.contains(first.plusDays(1)) ? first.plusDays(1) : first;
    }

    private static Collection<List<Account>> neighbours(TreeMap<LocalDate, List<Account>> days) {
        List<List<Account>> joined = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        days.forEach((day, accounts) -> {
            if (!taken.contains(day)) {
                List<Account> together = new ArrayList<>(accounts);
                LocalDate next = day.plusDays(1);
                if (apart(days, day) && !apart(days, day.minusDays(1)) && !apart(days, next)) {
                    together.addAll(days.get(next));
                    taken.add(next);
                }
                together.sort(ORDER);
                joined.add(together);
            }
        });
        return joined;
    }

    /** Whether lists may have entered one event on this day and on the next: each of the two is told by others. */
    private static boolean apart(Map<LocalDate, List<Account>> days, LocalDate day) {
        Set<String> here = outlets(days.get(day));
        Set<String> next = outlets(days.get(day.plusDays(1)));
        Set<String> both = new TreeSet<>(here);
        both.retainAll(next);
        return !here.isEmpty() && !next.isEmpty() && both.isEmpty();
    }

    private static Set<String> outlets(@Nullable List<Account> accounts) {
        return accounts == null
                ? Set.of()
                : accounts.stream().map(Account::outlet).collect(Collectors.toCollection(TreeSet::new));
    }
}
