package org.readout.code.outside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Conflict;
import org.readout.model.DatedEvent;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Occurrence;
import org.readout.model.Occurrence.Account;
import org.readout.model.Outcome;
import org.readout.model.When;

/** One occurrence of its accounts: which date is taken, how it ended, and what they disagree on. */
final class Joined {
    /** The narrowest date; of equals the one most outlets give, then the one that is written as it stands, then the earlier. */
    private final Comparator<When> best;

    private final List<Account> accounts;

    private Joined(List<Account> accounts) {
        this.accounts = accounts;
        this.best = Comparator.comparing(When::width)
                .thenComparing(date -> -outlets(date))
                .thenComparing(When::basis)
                .thenComparing(date -> String.valueOf(date.value()))
                .thenComparing(date -> date.evidence().toString());
    }

    /** @param accounts at least one, sorted */
    static Occurrence of(List<Account> accounts) {
        return new Joined(accounts).occurrence();
    }

    private Occurrence occurrence() {
        DatedEvent first = accounts.get(0).event();
        When date = dates().min(best).orElseThrow();
        Event told = first.event();
        Event event = new Event(told.code(), told.actors(), date, told.status(), told.reportedBy(), told.evidence());
        List<Conflict> conflicts = new ArrayList<>(dateConflicts(date));
        conflicts.addAll(outcomeConflicts());
        return new Occurrence(first.kind(), event, outcome(accounts), accounts, conflicts);
    }

    private Stream<When> dates() {
        return accounts.stream().map(account -> account.event().event().date());
    }

    private long outlets(When date) {
        return accounts.stream()
                .filter(account -> account.event().event().date().compatible(date))
                .map(Account::outlet)
                .distinct()
                .count();
    }

    private List<Conflict> dateConflicts(When taken) {
        Map<String, List<Evidence>> others = new TreeMap<>();
        dates().filter(date -> !date.compatible(taken))
                .forEach(date -> others.computeIfAbsent(String.valueOf(date.value()), value -> new ArrayList<>())
                        .addAll(date.evidence()));
        return others.entrySet().stream()
                .map(other -> new Conflict("date", String.valueOf(taken.value()), other.getKey(), other.getValue()))
                .toList();
    }

    /** Lists disagree if what one says of all its tries is what another says of none. */
    private List<Conflict> outcomeConflicts() {
        Map<String, List<Account>> byOutlet = accounts.stream()
                .filter(account -> account.event().outcome() != Outcome.UNKNOWN)
                .collect(Collectors.groupingBy(Account::outlet, TreeMap::new, Collectors.toList()));
        List<Conflict> conflicts = new ArrayList<>();
        Outcome taken = Outcome.UNKNOWN;
        for (List<Account> own : byOutlet.values()) {
            Outcome outcome = outcome(own);
            if (taken == Outcome.UNKNOWN) {
                taken = outcome;
            } else if (outcome != taken && outcome != Outcome.MIXED && taken != Outcome.MIXED) {
                conflicts.add(new Conflict("outcome", word(taken), word(outcome), where(own)));
            }
        }
        return conflicts;
    }

    private static List<Evidence> where(List<Account> accounts) {
        return accounts.stream()
                .flatMap(account -> Stream.ofNullable(account.event().outcomeSaid()))
                .toList();
    }

    private static Outcome outcome(List<Account> accounts) {
        Set<Outcome> known = EnumSet.noneOf(Outcome.class);
        accounts.forEach(account -> known.add(account.event().outcome()));
        known.remove(Outcome.UNKNOWN);
        return known.isEmpty()
                ? Outcome.UNKNOWN
                : known.size() == 1 ? known.iterator().next() : Outcome.MIXED;
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
