package org.readout.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Status;

/** One meeting is one meeting, however often it is told: joins the accounts of which {@link SameMeeting} says so. */
public final class Merger {
    private static final Comparator<Account> PRECISE_FIRST = Comparator.comparing((Account a) -> !named(a))
            .thenComparing(a -> a.meeting().date().width())
            .thenComparing(a -> a.meeting().date().basis())
            .thenComparing(a -> -people(a.meeting()))
            .thenComparing(a -> a.meeting().id())
            .thenComparing(a -> a.meeting().mentions().get(0));

    /** Merges accounts of several documents, of which nothing is known but what they say. */
    public List<Meeting> acrossDocuments(Collection<Meeting> meetings) {
        return ofAccounts(meetings.stream().map(Account::of).toList());
    }

    /**
     * Merges accounts of several documents. The result does not depend on the order of the accounts: those that name both sides
     * come before the others, the precise before the vague, ties broken by their names and places. Only accounts of the same
     * states are compared, or a register of some thousand meetings would take minutes.
     */
    public List<Meeting> ofAccounts(Collection<Account> accounts) {
        Map<String, List<Account>> byStates = new TreeMap<>();
        accounts.forEach(account -> byStates.computeIfAbsent(states(account.meeting()), states -> new ArrayList<>())
                .add(account));
        List<Meeting> merged = new ArrayList<>();
        byStates.values().forEach(same -> {
            same.sort(PRECISE_FIRST);
            merged.addAll(Neighbours.complete(
                    fulfilled(clusters(same)).stream().map(Cluster::meeting).toList()));
        });
        return merged;
    }

    /** Merges accounts of one document, told in this order. */
    public List<Meeting> withinDocument(List<Meeting> accounts) {
        List<Meeting> merged = new ArrayList<>();
        for (Meeting account : accounts) {
            List<Integer> same = places(merged, account, SameMeeting::withinDocument);
            if (same.isEmpty()) {
                merged.add(account);
            } else {
                merged.set(same.get(0), Accounts.join(merged.get(same.get(0)), account));
            }
        }
        return merged;
    }

    /** An account that leaves a side unnamed and fits several meetings is none of them for sure, and stays apart. */
    private static List<Cluster> clusters(List<Account> accounts) {
        List<Cluster> clusters = new ArrayList<>();
        Nearby days = new Nearby();
        for (Account account : accounts) {
            Cluster one = Cluster.of(account);
            List<Integer> fitting = days.to(one.meeting().date())
                    .filter(i -> SameMeeting.acrossDocuments(clusters.get(i), one))
                    .boxed()
                    .toList();
            List<Integer> same = surest(clusters, one, fitting);
            boolean clear = same.size() == 1 || !same.isEmpty() && sure(account);
            int place = clear ? same.get(0) : clusters.size();
            if (clear) {
                clusters.set(place, clusters.get(place).join(one));
            } else {
                clusters.add(one);
            }
            days.add(place, clusters.get(place).meeting().date());
        }
        return clusters;
    }

    /** Of several that fit the one with a person in common, if it is the only one such: others fit since they name nobody. */
    private static List<Integer> surest(List<Cluster> clusters, Cluster one, List<Integer> fitting) {
        List<Integer> met = fitting.stream()
                .filter(i -> SameMeeting.personInCommon(clusters.get(i).meeting(), one.meeting()))
                .toList();
        return fitting.size() > 1 && met.size() == 1 ? met : fitting;
    }

    private static boolean sure(Account account) {
        return named(account) || OneVisit.travel(account.meeting()) && OneVisit.named(account.meeting());
    }

    /** What was announced and then took place is one meeting: the announcement is a mention of it. */
    private static List<Cluster> fulfilled(List<Cluster> clusters) {
        List<Cluster> all = new ArrayList<>(clusters);
        Nearby days =
                Nearby.of(clusters.stream().map(one -> one.meeting().date()).toList());
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < clusters.size(); i++) {
            int place = i;
            Cluster plan = clusters.get(i);
            Meeting planned = plan.meeting();
            if (planned.status() == Status.PLANNED && planned.date().earliest() != null) {
                days.to(planned.date())
                        .filter(held ->
                                all.get(held).meeting().status().counts() && SameMeeting.fulfils(all.get(held), plan))
                        .findFirst()
                        .ifPresent(held -> {
                            all.set(held, announced(all.get(held), plan));
                            done.add(place);
                        });
            }
        }
        return IntStream.range(0, all.size())
                .filter(i -> !done.contains(i))
                .mapToObj(all::get)
                .toList();
    }

    private static Cluster announced(Cluster held, Cluster plan) {
        Meeting was = held.meeting();
        return held.with(
                was.withMentions(Accounts.union(was.mentions(), plan.meeting().mentions())));
    }

    private static <T> List<Integer> places(List<T> all, T one, BiPredicate<T, T> same) {
        return IntStream.range(0, all.size())
                .filter(i -> same.test(all.get(i), one))
                .boxed()
                .toList();
    }

    /** Codes of the states at a meeting, sorted: accounts in which they differ are never joined across documents. */
    public static String states(Meeting meeting) {
        return meeting.countries().stream().map(Country::code).sorted().collect(Collectors.joining("+"));
    }

    private static boolean named(Account account) {
        return SameMeeting.named(account.meeting());
    }

    private static int people(Meeting meeting) {
        return meeting.sides().stream().mapToInt(side -> side.people().size()).sum();
    }
}
