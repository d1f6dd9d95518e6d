package org.readout.eval.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.readout.compare.wording.Absences;
import org.readout.compare.wording.Call;
import org.readout.compare.wording.Finding;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Series;

/**
 * Records in which no formula was dropped: the days of each partner's meetings are dealt out anew, all formulas of a meeting
 * moving together. What is then called significant is a false alarm.
 *
 * @param trials permuted records
 * @param alarmed of them with at least one finding
 */
record Permutations(int trials, int alarmed) {
    private static final long SEED = 20160601;

    static Permutations of(List<Series> series, int trials) {
        Random random = new Random(SEED);
        Absences absences = new Absences();
        List<List<Occasion>> byPartner = byPartner(series);
        int alarmed = 0;
        for (int i = 0; i < trials; i++) {
            Map<Occasion, LocalDate> dealt = dealt(byPartner, random);
            List<Series> permuted =
                    series.stream().map(one -> redated(one, dealt)).toList();
            if (absences.together(permuted).stream().map(Finding::call).anyMatch(Call.SIGNIFICANT::equals)) {
                alarmed++;
            }
        }
        return new Permutations(trials, alarmed);
    }

    /** The meetings with each partner, each once, by date. */
    private static List<List<Occasion>> byPartner(List<Series> series) {
        Map<String, Map<Occasion, Boolean>> met = new TreeMap<>();
        series.stream().flatMap(one -> one.opportunities().stream()).forEach(one -> met.computeIfAbsent(
                        one.partner().code(), partner -> new IdentityHashMap<>())
                .put(one.occasion(), true));
        return met.values().stream()
                .map(occasions ->
                        occasions.keySet().stream().sorted(Occasion.ORDER).toList())
                .toList();
    }

    private static Map<Occasion, LocalDate> dealt(List<List<Occasion>> byPartner, Random random) {
        Map<Occasion, LocalDate> dealt = new IdentityHashMap<>();
        for (List<Occasion> meetings : byPartner) {
            List<LocalDate> days = new ArrayList<>();
            meetings.forEach(meeting -> days.add(meeting.day()));
            Collections.shuffle(days, random);
            for (int i = 0; i < days.size(); i++) {
                dealt.put(meetings.get(i), days.get(i));
            }
        }
        return dealt;
    }

    private static Series redated(Series series, Map<Occasion, LocalDate> days) {
        List<Opportunity> opportunities = series.opportunities().stream()
                .map(one -> new Opportunity(
                        one.occasion(),
                        one.partner(),
                        days.getOrDefault(one.occasion(), one.day()),
                        one.present(),
                        one.places()))
                .sorted(Comparator.comparing(Opportunity::day))
                .toList();
        return new Series(series.formula(), series.side(), opportunities, Map.of());
    }
}
