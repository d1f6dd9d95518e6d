package org.readout.eval.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.compare.wording.Absence;
import org.readout.compare.wording.Absences;
import org.readout.compare.wording.Call;
import org.readout.compare.wording.Finding;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Series;

/**
 * Records from which one formula was taken out: a formula said at a known rate is planted in the side's real meetings up to a
 * day, and removed from the last one or five of them. It is tested together with the real formulas up to that day.
 *
 * @param trials records
 * @param five of them in which its removal from five is called significant
 * @param leading of them in which its removal from one is among the three strongest absences of that readout
 * @param one of them in which its removal from one is called significant, which must never be
 */
record Removals(int trials, int five, int leading, int one) {
    private static final long SEED = 20130524;
    private static final int BEFORE = 20;
    private static final int RUN = 5;
    private static final int STRONGEST = 3;
    private static final double LOWEST_RATE = 0.90;
    private static final String PLANTED = "planted";

    /** @param series the real formulas; the meetings with words at all are those of the formula that may be expected in any */
    static Removals of(List<Series> series, int trials) {
        List<Opportunity> meetings = series.stream()
                .map(Series::opportunities)
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
        Random random = new Random(SEED);
        Absences absences = new Absences();
        int five = 0;
        int leading = 0;
        int one = 0;
        for (int i = 0; i < trials; i++) {
            int end = BEFORE + RUN + random.nextInt(meetings.size() - BEFORE - RUN + 1);
            List<Opportunity> past = meetings.subList(0, end);
            double rate = LOWEST_RATE + (1 - LOWEST_RATE) * random.nextDouble();
            List<Series> real = before(series, past.get(end - 1));
            five += significant(absences, real, planted(past, rate, RUN, random)) ? 1 : 0;
            Series lacking = planted(past, rate, 1, random);
            one += significant(absences, real, lacking) ? 1 : 0;
            leading += leads(absences, real, lacking) ? 1 : 0;
        }
        return new Removals(trials, five, leading, one);
    }

    /** A formula that stands in a share of at least {@link #LOWEST_RATE} of the meetings, and in none of the last {@code run}. */
    private static Series planted(List<Opportunity> meetings, double rate, int run, Random random) {
        int before = meetings.size() - run;
        int uses = (int) Math.ceil(rate * before);
        // The last meeting before has the formula: the run that is taken out is as long as is said.
        Set<Integer> lacking = random.ints(0, before - 1)
                .boxed()
                .distinct()
                .limit((long) before - uses)
                .collect(Collectors.toSet());
        List<Opportunity> opportunities = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            Opportunity meeting = meetings.get(i);
            boolean present = i < before && !lacking.contains(i);
            opportunities.add(
                    new Opportunity(meeting.occasion(), meeting.partner(), meeting.day(), present, List.of()));
        }
        return new Series(
                PLANTED, meetings.get(0).occasion().meeting().sides().get(0).country(), opportunities, Map.of());
    }

    private static List<Series> before(List<Series> series, Opportunity last) {
        return series.stream()
                .map(one -> new Series(
                        one.formula(),
                        one.side(),
                        one.opportunities().stream()
                                .filter(o -> Occasion.ORDER.compare(o.occasion(), last.occasion()) <= 0)
                                .toList(),
                        Map.of()))
                .toList();
    }

    private static boolean significant(Absences absences, List<Series> real, Series planted) {
        List<Finding> findings = absences.together(
                Stream.concat(real.stream(), Stream.of(planted)).toList());
        return findings.get(findings.size() - 1).call() == Call.SIGNIFICANT;
    }

    /** Of the formulas that could be expected in the last readout. */
    private static boolean leads(Absences absences, List<Series> real, Series planted) {
        Opportunity readout = planted.last(1).get(0);
        List<Series> there = Stream.concat(real.stream(), Stream.of(planted))
                .filter(one ->
                        !one.opportunities().isEmpty() && one.last(1).get(0).occasion() == readout.occasion())
                .toList();
        return absences.strongest(there).stream()
                .limit(STRONGEST)
                .map(Absence::series)
                .anyMatch(planted::equals);
    }
}
