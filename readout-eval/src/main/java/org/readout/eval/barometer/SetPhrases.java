package org.readout.eval.barometer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Rung;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;

/**
 * Whether what a state calls a relationship, how it says a talk went, its warnings and its words of friendship tell of the level of
 * relations: whether they would be a channel of the reading. Each partner is compared with itself.
 *
 * @param kinds one row a kind
 */
record SetPhrases(List<Row> kinds) {
    /** Decided on the years that settings are chosen on. */
    private static final LocalDate TO = LocalDate.of(2018, 12, 31);

    private static final LocalDate FROM = LocalDate.of(2013, 7, 1);
    private static final int YEAR = 365;
    private static final int OFTEN = 20;
    private static final int OF_A_YEAR = 2;
    private static final int YEARS = 3;
    private static final List<FormulaKind> KINDS =
            List.of(FormulaKind.LABEL, FormulaKind.ATMOSPHERE, FormulaKind.WARNING, FormulaKind.FRIENDSHIP);

    /**
     * Spearman's correlation.
     *
     * @param meetings meetings compared
     * @param ahead with the meetings of the year after over those of the year before
     * @param years years of a partner compared
     * @param same with the number of meetings of the same year
     */
    record Row(FormulaKind kind, int meetings, double ahead, int years, double same) {}

    /** One meeting of a partner and what is measured of its words; absent if they do not stand on the ladder. */
    private record Told(LocalDate day, @Nullable Double value) {}

    /** Pairs of numbers to correlate. */
    private record Pairs(List<double[]> all) {
        double spearman() {
            return Agreement.spearman(
                    all.stream().mapToDouble(pair -> pair[0]).toArray(),
                    all.stream().mapToDouble(pair -> pair[1]).toArray());
        }
    }

    static SetPhrases of(List<Occasion> occasions, Country side, List<Formula> register) {
        Map<String, Formula> byId = register.stream().collect(Collectors.toMap(Formula::id, Function.identity()));
        return new SetPhrases(KINDS.stream()
                .map(kind -> row(kind, byPartner(occasions, side, kind, byId)))
                .toList());
    }

    private static List<List<Told>> byPartner(
            List<Occasion> occasions, Country side, FormulaKind kind, Map<String, Formula> register) {
        Map<Country, List<Told>> partners = new TreeMap<>();
        for (Occasion one : occasions) {
            LocalDate day = one.day();
            if (day != null && !day.isAfter(TO)) {
                Told told = new Told(day, measured(one, side, kind, register));
                one.meeting().countries().stream()
                        .filter(partner -> !partner.equals(side))
                        .forEach(partner -> partners.computeIfAbsent(partner, country -> new ArrayList<>())
                                .add(told));
            }
        }
        return partners.values().stream().filter(all -> all.size() >= OFTEN).toList();
    }

    /** The highest rung; of what has none, and of warnings, whether there is any. */
    private static @Nullable Double measured(
            Occasion one, Country side, FormulaKind kind, Map<String, Formula> register) {
        if (kind == FormulaKind.FRIENDSHIP || kind == FormulaKind.WARNING) {
            return one.formulas(side)
                            .map(wording -> register.get(wording.formula()))
                            .anyMatch(formula -> formula != null && formula.kind() == kind)
                    ? 1.0
                    : 0.0;
        }
        List<Rung> rungs = Rung.of(one.formulas(side), kind, side, register);
        return rungs.isEmpty() ? null : (double) rungs.get(rungs.size() - 1).rung();
    }

    private static Row row(FormulaKind kind, List<List<Told>> partners) {
        List<double[]> ahead = new ArrayList<>();
        List<double[]> same = new ArrayList<>();
        for (List<Told> partner : partners) {
            ahead(partner, ahead);
            same(partner, same);
        }
        return new Row(kind, ahead.size(), new Pairs(ahead).spearman(), same.size(), new Pairs(same).spearman());
    }

    /** A meeting's words, less the partner's mean, and how many meetings came in the year after as against the year before. */
    private static void ahead(List<Told> partner, List<double[]> pairs) {
        List<Told> some = partner.stream()
                .filter(one -> one.value() != null
                        && !one.day().isBefore(FROM)
                        && !one.day().plusDays(YEAR).isAfter(TO))
                .toList();
        double mean = mean(some.stream());
        for (Told one : some) {
            double after = within(partner, one.day().plusDays(1), one.day().plusDays(YEAR));
            double before = within(partner, one.day().minusDays(YEAR), one.day().minusDays(1));
            pairs.add(new double[] {value(one) - mean, Math.log((after + 0.5) / (before + 0.5))});
        }
    }

    private static long within(List<Told> partner, LocalDate from, LocalDate to) {
        return partner.stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .count();
    }

    /** A year's mean of words and its number of meetings, both less the partner's means over its years. */
    private static void same(List<Told> partner, List<double[]> pairs) {
        Map<Integer, List<Told>> years = partner.stream()
                .filter(one -> one.day().getYear() >= FROM.getYear())
                .collect(Collectors.groupingBy(one -> one.day().getYear(), TreeMap::new, Collectors.toList()));
        List<double[]> own = years.values().stream()
                .filter(year -> year.stream().filter(one -> one.value() != null).count() >= OF_A_YEAR)
                .map(year -> new double[] {mean(year.stream()), Math.log(year.size())})
                .toList();
        if (own.size() >= YEARS) {
            double words = own.stream().mapToDouble(year -> year[0]).average().orElse(0);
            double meetings =
                    own.stream().mapToDouble(year -> year[1]).average().orElse(0);
            own.forEach(year -> pairs.add(new double[] {year[0] - words, year[1] - meetings}));
        }
    }

    private static double mean(Stream<Told> some) {
        return some.filter(one -> one.value() != null)
                .mapToDouble(SetPhrases::value)
                .average()
                .orElse(0);
    }

    private static double value(Told one) {
        return Objects.requireNonNull(one.value(), "only meetings whose words stand on the ladder");
    }
}
