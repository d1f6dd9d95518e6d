package org.readout.pipeline.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.compare.wording.Counts;
import org.readout.compare.wording.Occasion;
import org.readout.lexicon.Formulas;
import org.readout.measure.signal.Encounter;
import org.readout.measure.signal.SignalKind;
import org.readout.measure.signal.StateRecord;
import org.readout.model.BaseRate;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Meeting;
import org.readout.model.Readout;
import org.readout.model.Signal;
import org.readout.model.Wording;

/**
 * What one outlet's account of a meeting has on a side and another's leaves out, against the other's habit in its earlier accounts
 * of meetings of the same two states. Without a habit to compare with only issues, labels and warnings are told,
 * and not counted.
 */
final class AsymmetrySignals implements SignalKind {
    private static final int FEWEST = 4;
    private static final int MOST = 5;
    private static final double UNUSUAL = 0.25;
    private static final Set<FormulaKind> TELLING = Set.of(FormulaKind.ISSUE, FormulaKind.LABEL, FormulaKind.WARNING);
    private static final String CAVEAT =
            "Outlets differ in genre and length by habit; what one leaves out may stand in another of its texts.";

    private final List<Occasion> occasions;
    private final Map<Meeting, Occasion> byMeeting = new IdentityHashMap<>();
    private final Map<String, Formula> register;

    /** @param occasions by date; their meetings are those of the state's record */
    AsymmetrySignals(Formulas formulas, Collection<Occasion> occasions) {
        this.occasions = List.copyOf(occasions);
        this.occasions.forEach(one -> byMeeting.put(one.meeting(), one));
        this.register = formulas.all().stream().collect(Collectors.toUnmodifiableMap(Formula::id, Function.identity()));
    }

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        Occasion here = byMeeting.get(one.meeting());
        Map<String, List<Readout>> accounts = here == null ? Map.of() : byOutlet(here);
        if (accounts.size() < 2) {
            return Stream.empty();
        }
        List<Signal> found = new ArrayList<>();
        accounts.forEach((has, own) -> accounts.forEach((lacks, others) -> {
            if (!has.equals(lacks)) {
                for (Country side : List.of(one.own().country(), one.partner())) {
                    found.addAll(oneSided(one, side, has, own, lacks, others));
                }
            }
        }));
        return found.stream().sorted(Signal.STRONGEST).limit(MOST);
    }

    private List<Signal> oneSided(
            Encounter one, Country side, String has, List<Readout> own, String lacks, List<Readout> others) {
        if (!speaks(others, side)) {
            return List.of();
        }
        Set<String> left = new TreeSet<>(formulas(own, side));
        left.removeAll(formulas(others, side));
        List<Signal> signals = new ArrayList<>();
        for (String id : left) {
            Formula formula = register.get(id);
            Counts habit = habit(one, side, lacks, id);
            double p = 1 - (habit.k() + 0.5) / (habit.n() + 1);
            boolean told = habit.n() < FEWEST ? formula != null && TELLING.contains(formula.kind()) : p <= UNUSUAL;
            if (formula != null && told) {
                signals.add(signal(one, side, has, own, lacks, others, formula, habit, p));
            }
        }
        return signals;
    }

    private Signal signal(
            Encounter one,
            Country side,
            String has,
            List<Readout> own,
            String lacks,
            List<Readout> others,
            Formula formula,
            Counts habit,
            double p) {
        String had = habit.k() + " of " + habit.n() + " earlier accounts of " + lacks + " have it on that side";
        List<DocId> documents = others.stream().map(Readout::document).toList();
        Set<Evidence> evidence = new LinkedHashSet<>();
        own.stream()
                .flatMap(readout -> readout.wordings().stream())
                .filter(wording -> wording.formula().equals(formula.id()) && side.equals(wording.side()))
                .forEach(wording -> evidence.addAll(wording.evidence()));
        others.stream()
                .flatMap(readout -> readout.statements().stream())
                .filter(statement -> side.equals(statement.speaker().country()))
                .forEach(statement -> evidence.add(statement.evidence()));
        return new Signal(
                "asymmetry",
                one.own().country(),
                one.partner(),
                one.day(),
                one.band(),
                "“" + formula.name() + "” said by " + side + " according to " + has + ", not according to " + lacks,
                Direction.UNCLEAR,
                1,
                "formula",
                habit.n() < FEWEST
                        ? BaseRate.none(habit.n(), habit.k(), documents, had + ": too few to tell a habit")
                        : BaseRate.of(p, habit.n(), habit.k(), documents, had),
                List.copyOf(evidence),
                CAVEAT,
                habit.n() >= FEWEST);
    }

    /** How often an outlet had a formula on a side before, in its accounts of meetings of the two with words of that side. */
    private Counts habit(Encounter one, Country side, String outlet, String formula) {
        int n = 0;
        int k = 0;
        for (Occasion other : occasions) {
            if (other.day() != null
                    && other.day().isBefore(one.day())
                    && other.meeting().countries().contains(one.partner())) {
                List<Readout> accounts = byOutlet(other).getOrDefault(outlet, List.of());
                if (speaks(accounts, side)) {
                    n++;
                    k += formulas(accounts, side).contains(formula) ? 1 : 0;
                }
            }
        }
        return new Counts(n, k);
    }

    private static Map<String, List<Readout>> byOutlet(Occasion occasion) {
        return occasion.readouts().stream()
                .filter(Readout::wordingKnown)
                .collect(Collectors.groupingBy(Readout::outlet, TreeMap::new, Collectors.toList()));
    }

    private static boolean speaks(List<Readout> accounts, Country side) {
        return accounts.stream()
                .flatMap(readout -> readout.statements().stream())
                .anyMatch(statement -> side.equals(statement.speaker().country()));
    }

    private static Set<String> formulas(List<Readout> accounts, Country side) {
        return accounts.stream()
                .flatMap(readout -> readout.wordings().stream())
                .filter(wording -> side.equals(wording.side()))
                .map(Wording::formula)
                .collect(Collectors.toSet());
    }
}
