package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Fate;
import org.readout.compare.address.Address;
import org.readout.compare.address.AddressChange;
import org.readout.compare.statement.Make;
import org.readout.compare.wording.Rung;
import org.readout.compare.wording.Rungs;
import org.readout.export.shape.Words;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Person;
import org.readout.pipeline.library.Compared;

/** What of a comparison is a table: how each side's words are made up, its rungs, how people are called. */
final class CompareTables {
    private static final String NONE = "—";
    private static final int TITLES = 48;

    private CompareTables() {}

    static List<String> makes(Compared compared) {
        if (compared.inFirst().isEmpty() && compared.inSecond().isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid("llrrl");
        grid.row("document", "side", "length", "share", "topics in order");
        compared.inFirst().forEach(make -> make(compared.before(), make, grid));
        compared.inSecond().forEach(make -> make(compared.after(), make, grid));
        return under("", grid);
    }

    private static void make(Document document, Make make, Grid grid) {
        grid.row(
                document.id().brief(),
                make.side().code(),
                String.valueOf(make.length()),
                String.format(Locale.ROOT, "%.0f%%", 100 * make.share()),
                String.join(", ", make.topics()));
    }

    /** Lowest and highest rung of each side in both, and who says it. */
    static List<String> ladders(Compared compared) {
        if (compared.ladders().isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid("lllll");
        grid.row("  ladder", "side", "in the first", "in the second", "change");
        compared.ladders()
                .forEach(one -> grid.row(
                        "  " + Words.of(one.ladder()),
                        code(one.side()),
                        rungs(one.before()),
                        rungs(one.after()),
                        change(one)));
        return under("rungs, 1 the lowest; of several the lowest and the highest", grid);
    }

    /** Where one readout stands. */
    static List<String> ladder(List<Rungs> ladders) {
        Grid grid = new Grid("lll");
        ladders.forEach(one -> grid.row("  " + Words.of(one.ladder()), code(one.side()), rungs(one.before())));
        return grid.lines();
    }

    private static String rungs(List<Rung> rungs) {
        if (rungs.isEmpty()) {
            return NONE;
        }
        Rung lowest = rungs.get(0);
        Rung highest = Rungs.highest(rungs);
        return lowest.rung() == highest.rung() ? rung(highest) : rung(lowest) + " to " + rung(highest);
    }

    private static String rung(Rung rung) {
        Person speaker = rung.wording().speaker();
        return rung.rung() + " " + Phrase.quote(rung.wording().evidence().get(0))
                + (speaker == null ? "" : " " + Phrase.person(speaker));
    }

    private static String change(Rungs rungs) {
        Integer change = rungs.change();
        if (change == null) {
            return rungs.before().isEmpty() ? "new" : "gone";
        }
        return change == 0 ? "=" : (change > 0 ? "▲ " : "▼ ") + Math.abs(change);
    }

    /** Offices and words of respect of each person. */
    static List<String> addresses(Compared compared, boolean changesOnly) {
        List<AddressChange> shown = compared.addresses().stream()
                .filter(one -> !changesOnly || one.fate() != Fate.KEPT)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid("lllll");
        grid.row("  side", "person", "in the first", "in the second", "");
        shown.forEach(one -> {
            Address either = one.either();
            Person person = either.person();
            grid.row(
                    "  " + code(either.side()),
                    person == null ? "(by office alone)" : Phrase.person(person),
                    called(one.before()),
                    one.fate() == Fate.KEPT ? "=" : called(one.after()),
                    one.fate() == Fate.KEPT ? "" : Words.of(one.fate()));
        });
        return under("how people are called: offices and, behind +, words of respect", grid);
    }

    private static String called(@Nullable Address address) {
        if (address == null) {
            return NONE;
        }
        String titles = words(address.titles());
        String honorifics = words(address.honorifics());
        return Grid.cut(titles, TITLES) + (honorifics.isEmpty() ? "" : (titles.isEmpty() ? "+ " : " + ") + honorifics);
    }

    private static String words(List<Evidence> places) {
        return places.stream()
                .map(place -> Phrase.oneLine(place.quote()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<String> under(String heading, Grid grid) {
        return Stream.concat(heading.isEmpty() ? Stream.of("") : Stream.of("", heading), grid.lines().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String code(@Nullable Country country) {
        return country == null ? "---" : country.code();
    }
}
