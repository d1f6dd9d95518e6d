package org.readout.eval.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.measure.signal.Encounter;
import org.readout.measure.signal.KnownMeeting;
import org.readout.measure.signal.StateRecord;
import org.readout.measure.signal.Telling;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.When;

/**
 * A state's record with the visits of each partner dealt out anew over the days on which that partner's visits began. What
 * belongs to a visit (its meetings and their accounts) moves together; when visits began, and how often, stays as it was.
 * In such a record no visit comes when it does for a reason: what is called unusual of it is so by chance. Signals that only
 * ask for the days of visits are tried by moving these.
 */
final class Dealt {
    /** Meetings of one partner no further apart belong to one visit. */
    private static final int VISIT_DAYS = 6;

    private final StateRecord record;
    private final List<List<Visit>> byPartner;
    private final List<KnownMeeting> fixed;

    /** The meetings of one visit, in order of days, and the day of the first. */
    private record Visit(LocalDate begun, List<KnownMeeting> meetings) {}

    Dealt(StateRecord record) {
        this.record = record;
        Map<Country, TreeMap<LocalDate, List<KnownMeeting>>> days = new TreeMap<>();
        List<KnownMeeting> others = new ArrayList<>();
        for (KnownMeeting known : record.all()) {
            Encounter first = record.first(known);
            if (first == null) {
                others.add(known);
            } else {
                days.computeIfAbsent(first.partner(), partner -> new TreeMap<>())
                        .computeIfAbsent(first.day(), day -> new ArrayList<>())
                        .add(known);
            }
        }
        this.byPartner = days.values().stream().map(Dealt::visits).toList();
        this.fixed = List.copyOf(others);
    }

    private static List<Visit> visits(TreeMap<LocalDate, List<KnownMeeting>> days) {
        List<Visit> visits = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Map.Entry<LocalDate, List<KnownMeeting>> day : days.entrySet()) {
            if (visits.isEmpty() || ChronoUnit.DAYS.between(last, day.getKey()) > VISIT_DAYS) {
                visits.add(new Visit(day.getKey(), new ArrayList<>()));
            }
            visits.get(visits.size() - 1).meetings().addAll(day.getValue());
            last = day.getKey();
        }
        return visits;
    }

    /** One dealing; the same for the same state of the generator. */
    StateRecord anew(Random random) {
        List<KnownMeeting> meetings = new ArrayList<>(fixed);
        for (List<Visit> visits : byPartner) {
            List<LocalDate> days =
                    new ArrayList<>(visits.stream().map(Visit::begun).toList());
            Collections.shuffle(days, random);
            for (int i = 0; i < days.size(); i++) {
                long later = ChronoUnit.DAYS.between(visits.get(i).begun(), days.get(i));
                visits.get(i).meetings().forEach(one -> meetings.add(moved(one, later)));
            }
        }
        return record.withMeetings(meetings);
    }

    /**
     * The record with all visits of each partner moved by one number of days, over the end of what is known to its beginning: how
     * they follow on one another stays as it was, and what else happened when they came does not.
     */
    StateRecord shifted(Random random) {
        List<KnownMeeting> meetings = new ArrayList<>(fixed);
        LocalDate first = byPartner.stream()
                .map(visits -> visits.get(0).begun())
                .min(LocalDate::compareTo)
                .orElse(record.known());
        int span = Math.toIntExact(ChronoUnit.DAYS.between(first, record.known()) + 1);
        for (List<Visit> visits : byPartner) {
            int offset = random.nextInt(span);
            for (Visit visit : visits) {
                long place = ChronoUnit.DAYS.between(first, visit.begun());
                long later = (place + offset) % span - place;
                visit.meetings().forEach(one -> meetings.add(moved(one, later)));
            }
        }
        return record.withMeetings(meetings);
    }

    private static KnownMeeting moved(KnownMeeting known, long days) {
        Meeting meeting = known.meeting();
        When date = meeting.date();
        When moved = new When(
                moved(date.earliest(), days),
                moved(date.latest(), days),
                date.precision(),
                date.basis(),
                date.evidence());
        return new KnownMeeting(
                meeting.withDate(moved),
                known.tellings().stream().map(one -> moved(one, days)).toList());
    }

    private static Telling moved(Telling one, long days) {
        return new Telling(
                one.document(), one.outlet(), moved(one.published(), days), one.length(), one.alone(), one.complete());
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, long days) {
        return day == null ? null : day.plusDays(days);
    }
}
