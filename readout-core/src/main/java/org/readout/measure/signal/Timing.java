package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Occurrence;
import org.readout.model.Outcome;
import org.readout.model.Signal;

/**
 * How near a meeting lies to an event of the two states: a test, an exercise, sanctions. Value w in days between the two.
 *
 * <p>Events of a class fall on n of the 365 days before (the day of the event itself is one of them), λ = n / 365 a day. That
 * one falls within w days of a day no matter which has the probability 1 − exp(−λ (2w + 1)); that one of m classes does, by
 * Šidák (1967), 1 − (1 − p)^m. A class is counted in one layer: in imported lists if these hold any of its events in that year,
 * else in what texts tell.
 */
public final class Timing implements SignalKind {
    public static final String KIND = "timing";

    private static final int YEAR = 365;
    /** Nobody would call it timing beyond a week. */
    private static final int NEAR = 7;
    /** From this probability on the caveat says that the signal is weak. */
    private static final double WEAK = 0.05;

    private static final String NO_CAUSE =
            "That two things happen at one time does not tell that one is an answer to the other. ";
    private static final String HINDSIGHT =
            "What the lists hold was chosen later, by editors who knew what came of it. ";

    private static final String NO_RATE =
            "the year before is not covered, so that it is not known how often such events fall";

    private final List<Dated> events;
    private final Map<String, String> names;

    /** An event that happened, with the days it may have happened on. */
    private record Dated(Occurrence event, LocalDate first, LocalDate last) {
        boolean listed() {
            return event.event().evidence().layer() == Layer.OUTSIDE;
        }

        /** Of two days that are left open, the farther: coincidence is not to be helped. */
        long gap(LocalDate day) {
            return Math.max(
                    Math.abs(ChronoUnit.DAYS.between(first, day)), Math.abs(ChronoUnit.DAYS.between(last, day)));
        }
    }

    /**
     * @param events what happened, accounts of one joined, layer by layer
     * @param names of classes, for a person
     */
    public Timing(Collection<Occurrence> events, Map<String, String> names) {
        this.names = Map.copyOf(names);
        List<Dated> dated = new ArrayList<>();
        for (Occurrence event : events) {
            LocalDate first = event.date().earliest();
            LocalDate last = event.date().latest();
            if (first != null
                    && last != null
                    && event.date().width() <= 1
                    && event.event().status().counts()) {
                dated.add(new Dated(event, first, last));
            }
        }
        dated.sort(Comparator.comparing(Dated::first)
                .thenComparing(one -> one.event.event().evidence()));
        this.events = List.copyOf(dated);
    }

    /** True if it can be told of a meeting whether it came near an event: it opens a visit, and some event is known of the year before. */
    public boolean tries(Encounter one, StateRecord record) {
        return opens(one, record) && !classes(one, record).isEmpty();
    }

    private static boolean opens(Encounter one, StateRecord record) {
        return one.level() != null && record.visits(one.partner()).opens(one);
    }

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        if (!opens(one, record)) {
            return Stream.empty();
        }
        Map<String, List<Dated>> classes = classes(one, record);
        return classes.values().stream().flatMap(own -> nearest(own, one.day()).stream()
                .map(event -> signal(one, event, own, classes.size(), record)));
    }

    /** The events of the year before and of the days around, class by class, each of one layer. */
    private Map<String, List<Dated>> classes(Encounter one, StateRecord record) {
        LocalDate from = one.day().minusDays(YEAR);
        LocalDate to = one.day().plusDays(NEAR);
        Map<String, List<Dated>> classes = new TreeMap<>();
        events.stream()
                .filter(event -> !event.first.isBefore(from)
                        && !event.last.isAfter(to)
                        && !event.last.isAfter(record.known())
                        && concerns(event.event.event().countries(), record.state(), one.partner()))
                .forEach(event -> classes.computeIfAbsent(event.event.kind(), kind -> new ArrayList<>())
                        .add(event));
        classes.replaceAll((kind, all) -> {
            List<Dated> listed = all.stream().filter(Dated::listed).toList();
            return listed.isEmpty() ? all : listed;
        });
        return classes;
    }

    /** What one of the two did alone or to the other; of what is done to or with third states, that in which the partner is one. */
    private static boolean concerns(Set<Country> states, Country state, Country partner) {
        return states.contains(partner) || states.equals(Set.of(state));
    }

    private static Optional<Dated> nearest(List<Dated> own, LocalDate day) {
        return own.stream()
                .filter(event -> event.gap(day) <= NEAR)
                .min(Comparator.comparingLong((Dated event) -> event.gap(day))
                        .thenComparing(Dated::first)
                        .thenComparing(event -> event.event.event().evidence()));
    }

    private Signal signal(Encounter one, Dated event, List<Dated> own, int classes, StateRecord record) {
        long gap = event.gap(one.day());
        Set<LocalDate> days = own.stream()
                .map(Dated::first)
                .filter(day -> day.isBefore(one.day()) || day.equals(event.first))
                .collect(Collectors.toSet());
        double near = 1 - Math.exp(-(double) days.size() / YEAR * (2 * gap + 1));
        double any = 1 - Math.pow(1 - near, classes);
        String name = names.getOrDefault(event.event.kind(), event.event.kind());
        List<DocId> documents = own.stream()
                .flatMap(dated -> dated.event.accounts().stream())
                .map(account -> account.event().event().evidence().docId())
                .toList();
        return new Signal(
                KIND,
                record.state(),
                one.partner(),
                one.day(),
                one.band(),
                about(event, name, one.day()),
                Direction.UNCLEAR,
                gap,
                "days",
                covered(event, one.day(), record)
                        ? BaseRate.of(any, days.size(), null, documents, words(name, days.size(), gap, near, classes))
                        : BaseRate.none(days.size(), null, documents, NO_RATE),
                evidence(one, event.event),
                caveat(event, name, days.size(), any),
                true);
    }

    /** A list covers the days from its first event on; texts cover those of a source that is complete. */
    private boolean covered(Dated event, LocalDate day, StateRecord record) {
        Optional<LocalDate> first = event.listed()
                ? events.stream().filter(Dated::listed).map(Dated::first).findFirst()
                : record.covered().first();
        return first.filter(begins -> !begins.isAfter(day.minusDays(YEAR))).isPresent();
    }

    private static String about(Dated event, String name, LocalDate day) {
        Outcome outcome = event.event.outcome();
        String states = event.event.event().countries().stream()
                .map(Country::code)
                .sorted()
                .collect(Collectors.joining("-"));
        long gap = event.gap(day);
        String when = gap == 0 ? "on the day of" : Gap.words(gap) + (event.first.isBefore(day) ? " after" : " before");
        return when + ": " + name + " (" + states
                + (outcome == Outcome.UNKNOWN ? "" : ", " + outcome.name().toLowerCase(Locale.ROOT))
                + ") on " + event.event.date().value();
    }

    private static String words(String name, int n, long gap, double near, int classes) {
        return String.format(
                Locale.ROOT,
                "%s on %s of the year before: one falls within %s of any day with probability %.3f;"
                        + " of %d class%s of events looked at, p is that of any one falling so near",
                name,
                Gap.words(n),
                Gap.words(gap),
                near,
                classes,
                classes == 1 ? "" : "es");
    }

    private static List<Evidence> evidence(Encounter one, Occurrence event) {
        return Stream.concat(Stream.of(one.mention()), event.accounts().stream().map(account -> account.event()
                        .event()
                        .evidence()))
                .toList();
    }

    private static String caveat(Dated event, String name, int n, double p) {
        String weak = p < WEAK
                ? ""
                : "Weak: in a year with " + Gap.words(n) + " of it (" + name + ") a meeting falls near one by chance. ";
        String conflicts = event.event.conflicts().stream()
                .map(conflict -> "Accounts disagree on the " + conflict.about() + ": " + conflict.taken() + " or "
                        + conflict.other() + ". ")
                .collect(Collectors.joining());
        return (weak + conflicts + (event.listed() ? HINDSIGHT : "") + NO_CAUSE).strip();
    }
}
