package org.readout.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.model.Status;

/**
 * One meeting is one meeting, however often it is told. Accounts merge if the states are the same, status and form of contact
 * agree, the dates may be the same day, and on each side named by both at least one principal is the same person.
 */
public final class Merger {
    private static final Set<String> ONE_KIND = Set.of("meeting", "talks", "summit", "contact");

    /**
     * Merges accounts of several documents. The result does not depend on the order of the accounts: they are taken from the
     * most to the least precise, ties broken by their names and places. Only accounts of the same states are compared, or a
     * register of some thousand meetings would take minutes.
     */
    public List<Meeting> acrossDocuments(Collection<Meeting> accounts) {
        Map<String, List<Meeting>> byStates = new TreeMap<>();
        accounts.forEach(account -> byStates.computeIfAbsent(states(account), states -> new ArrayList<>())
                .add(account));
        List<Meeting> merged = new ArrayList<>();
        byStates.values().forEach(same -> {
            same.sort(PRECISE_FIRST);
            merged.addAll(fulfilled(merge(same, true)));
        });
        return merged;
    }

    /** What was announced and then took place is one meeting: the announcement is a mention of it. */
    private static List<Meeting> fulfilled(List<Meeting> meetings) {
        List<Meeting> all = new ArrayList<>(meetings);
        for (Meeting plan : meetings) {
            if (plan.status() == Status.PLANNED && plan.date().known()) {
                held(all, plan).ifPresent(i -> {
                    all.set(i, all.get(i).withMentions(Accounts.union(all.get(i).mentions(), plan.mentions())));
                    all.remove(plan);
                });
            }
        }
        return all;
    }

    private static Optional<Integer> held(List<Meeting> all, Meeting plan) {
        return IntStream.range(0, all.size())
                .boxed()
                .filter(i -> all.get(i).status().counts() && sameIfHeld(all.get(i), plan))
                .findFirst();
    }

    private static boolean sameIfHeld(Meeting held, Meeting plan) {
        return held.format().equals(plan.format())
                && (held.date().compatible(plan.date()) || OneVisit.of(held, plan))
                && samePeople(held, plan);
    }

    private static String states(Meeting meeting) {
        return meeting.countries().stream().map(Country::code).sorted().collect(Collectors.joining("+"));
    }

    /** Merges accounts of one document, told in this order; forms must agree more closely than across documents. */
    public List<Meeting> withinDocument(List<Meeting> accounts) {
        return merge(accounts, false);
    }

    private static final Comparator<Meeting> PRECISE_FIRST = Comparator.comparingLong(
                    (Meeting m) -> m.date().width())
            .thenComparing(m -> m.date().basis())
            .thenComparing(m -> -people(m))
            .thenComparing(Meeting::id)
            .thenComparing(m -> m.mentions().get(0));

    private static List<Meeting> merge(List<Meeting> accounts, boolean across) {
        List<Meeting> merged = new ArrayList<>();
        for (Meeting account : accounts) {
            int same = -1;
            for (int i = 0; i < merged.size() && same < 0; i++) {
                same = same(merged.get(i), account, across) ? i : -1;
            }
            if (same < 0) {
                merged.add(account);
            } else {
                merged.set(same, Accounts.join(merged.get(same), account));
            }
        }
        return merged;
    }

    private static boolean same(Meeting a, Meeting b, boolean across) {
        return a.status() == b.status()
                && a.countries().equals(b.countries())
                && forms(a, b, across)
                && (a.date().compatible(b.date()) || !across && titleOf(a, b) || OneVisit.of(a, b))
                && samePeople(a, b);
    }

    /** The title of a bulletin's item is broadcast later than what it tells of; it dates nothing by itself. */
    private static boolean titleOf(Meeting a, Meeting b) {
        return a.date().evidence().isEmpty() || b.date().evidence().isEmpty();
    }

    private static boolean forms(Meeting a, Meeting b, boolean across) {
        boolean equal = a.format().equals(b.format());
        boolean oneKind = ONE_KIND.contains(a.format().id())
                && ONE_KIND.contains(b.format().id());
        boolean undated = a.date().evidence().isEmpty() || b.date().evidence().isEmpty();
        return equal || oneKind && (across || undated);
    }

    private static Side side(Meeting meeting, Side like) {
        return meeting.sides().stream()
                .filter(side -> side.country().equals(like.country()))
                .findFirst()
                .orElseThrow();
    }

    /** Of a visit the visitor must be the same: who invites, greets and sees off may be different hosts. */
    private static boolean samePeople(Meeting a, Meeting b) {
        return a.sides().stream()
                .filter(side -> !OneVisit.travel(a) || !OneVisit.hosts(side) || !OneVisit.hosts(side(b, side)))
                .allMatch(side -> principalsAgree(side, side(b, side)));
    }

    private static boolean principalsAgree(Side a, Side b) {
        Set<String> names = ids(a);
        return names.isEmpty() || ids(b).isEmpty() || ids(b).stream().anyMatch(names::contains);
    }

    private static Set<String> ids(Side side) {
        return side.principals().stream()
                .map(Participant::person)
                .map(person -> person.id())
                .collect(Collectors.toSet());
    }

    private static int people(Meeting meeting) {
        return meeting.sides().stream().mapToInt(side -> side.people().size()).sum();
    }
}
