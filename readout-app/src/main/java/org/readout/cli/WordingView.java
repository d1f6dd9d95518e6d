package org.readout.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.compare.wording.Absence;
import org.readout.compare.wording.Call;
import org.readout.compare.wording.Condition;
import org.readout.compare.wording.Finding;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Reason;
import org.readout.compare.wording.Series;
import org.readout.explain.CoverageNote;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Participant;
import org.readout.pipeline.wording.WordingFindings;

/** Formulas on one side as text: every opportunity, the test, what was left out and why. */
final class WordingView {
    private static final int PLACES = 1;

    private WordingView() {}

    /** One formula, opportunity by opportunity. */
    static List<String> one(Finding finding, WordingFindings found) {
        Absence absence = finding.absence();
        Series series = absence.series();
        List<String> lines = new ArrayList<>();
        lines.add(series.formula() + " on the side of " + series.side() + ", meetings with "
                + states(found.condition().partners()));
        lines.add("");
        series.opportunities().forEach(one -> lines.addAll(opportunity(one, series.side())));
        lines.add("");
        lines.addAll(verdict(finding));
        lines.addAll(history(series));
        lines.add("");
        lines.add("What counts as an opportunity");
        lines.add("  " + condition(found.condition()));
        lines.addAll(leftOut(series));
        lines.add("");
        lines.add("What the sources cover");
        CoverageNote.of(found.coverage()).forEach(note -> lines.add("  " + note));
        return lines;
    }

    /** Every formula that the side ever used, the most surprising absence first. */
    static List<String> table(WordingFindings found) {
        Grid grid = new Grid("lrrrrll");
        grid.row("formula", "used", "absent", "p", "q", "last use", "call");
        found.findings().stream()
                .sorted(Comparator.comparingDouble((Finding f) -> f.absence().pPooled())
                        .thenComparing(f -> -f.absence().before().n())
                        .thenComparing(f -> f.absence().series().formula()))
                .forEach(finding -> row(finding, grid));
        List<String> lines = new ArrayList<>();
        lines.add("Formulas on the side of " + found.condition().side() + ", meetings with "
                + states(found.condition().partners()));
        lines.add("");
        lines.addAll(grid.lines());
        lines.add("");
        lines.add("used: of the opportunities before the last absences; absent: how many of the last lack it;");
        lines.add("q: p adjusted for " + Count.of(found.findings().size(), "formula") + " tested together");
        return lines;
    }

    private static void row(Finding finding, Grid grid) {
        Absence absence = finding.absence();
        boolean lacks = absence.m() > 0;
        grid.row(
                absence.series().formula(),
                absence.before().k() + " of " + absence.before().n(),
                lacks ? String.valueOf(absence.m()) : "",
                lacks ? probability(absence.pPooled()) : "",
                lacks ? probability(finding.q()) : "",
                absence.series().lastUse().map(one -> one.day().toString()).orElse(""),
                finding.call() == Call.NOTHING ? "" : call(finding.call()));
    }

    /** Which condition emptied the selection. */
    static String emptied(WordingFindings found) {
        if (found.occasions() == 0) {
            return Nothing.of(
                    "meetings of " + found.condition().side() + " with "
                            + states(found.condition().partners()),
                    found.coverage());
        }
        String why = found.findings().stream()
                .map(finding -> leftOut(finding.absence().series()))
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .map(lines -> lines.stream().map(String::strip).collect(Collectors.joining("; ")))
                .orElse("all lie outside the days asked for");
        return "no opportunity among " + Count.of(found.occasions(), "meeting") + ": " + why
                + "; widen --level, --topic, --format, --outlet or the period";
    }

    private static List<String> opportunity(Opportunity one, Country side) {
        Occasion occasion = one.occasion();
        String who = occasion.highest(side).map(WordingView::name).orElse("?") + " – "
                + occasion.highest(one.partner()).map(WordingView::name).orElse("?");
        String head = "  " + (one.present() ? "●" : "○") + " "
                + Phrase.date(occasion.meeting().date()) + "  " + one.partner() + "  " + who;
        List<Evidence> shown = (one.present() ? one.places() : one.words(side))
                .stream().limit(PLACES).toList();
        List<String> lines = new ArrayList<>(List.of(head));
        shown.forEach(place -> lines.add("      " + (one.present() ? "" : "absent from ") + Phrase.cited(place)));
        return lines;
    }

    private static String name(Participant participant) {
        return Phrase.person(participant.person())
                + participant.rank().map(rank -> " [" + rank.band() + "]").orElse("");
    }

    private static List<String> verdict(Finding finding) {
        Absence absence = finding.absence();
        int n = absence.before().n();
        int k = absence.before().k();
        if (absence.m() == 0) {
            return List.of("Said " + k + " of " + n + " times, the last time included: nothing is missing.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Said " + k + " of " + n + " times before, then absent "
                + (absence.m() == 1 ? "once" : absence.m() + " times in a row") + ": " + call(finding.call()) + ".");
        lines.add(String.format(
                Locale.ROOT,
                "  p = %s, %.1f bits (partners that resemble each other); all taken as one: p = %s",
                probability(absence.pPooled()),
                absence.bits(),
                probability(absence.pUnpooled())));
        absence.byPartner()
                .forEach((state, counts) -> lines.add("  with " + state + " alone " + counts.k() + " of " + counts.n()
                        + ": p = " + probability(Absence.alone(counts, absence.m()))));
        return lines;
    }

    private static List<String> history(Series series) {
        List<String> lines = new ArrayList<>();
        series.firstUse()
                .ifPresent(one -> lines.add("  first use in this record " + use(one, series.side())
                        + series.lastUse()
                                .map(last -> ", last use " + use(last, series.side()))
                                .orElse("")));
        if (series.byLevel().size() > 1) {
            lines.add("  by rank band of who speaks for the side: "
                    + series.byLevel().entrySet().stream()
                            .map(level -> level.getKey() + " said it "
                                    + level.getValue().k() + " of "
                                    + level.getValue().n() + " times")
                            .collect(Collectors.joining(", ")));
        }
        series.restored(2)
                .forEach(one -> lines.add("  back on " + use(one, series.side()) + " after two or more without it"));
        return lines;
    }

    private static String use(Opportunity one, Country side) {
        return one.day()
                + one.occasion().highest(side).map(who -> " by " + name(who)).orElse("");
    }

    private static String condition(Condition condition) {
        return "one meeting, face to face or by telephone; " + condition.side() + "'s highest principal of band "
                + condition.level() + " or higher"
                + (condition.counterpart() == null
                        ? ""
                        : "; the counterpart's of band " + condition.counterpart() + " or higher")
                + (condition.speaker() == null ? "" : "; that principal is " + condition.speaker())
                + (condition.format() == null ? "" : "; of the form " + condition.format())
                + (condition.outlet() == null ? "" : "; told by " + condition.outlet())
                + "; words of the side are reported"
                + (condition.topic().isEmpty()
                        ? ""
                        : " and hold the formula, or speak of "
                                + condition.topic().stream().sorted().collect(Collectors.joining(", ")));
    }

    private static List<String> leftOut(Series series) {
        List<String> lines = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            List<Occasion> occasions = series.leftOut().getOrDefault(reason, List.of());
            if (!occasions.isEmpty()) {
                lines.add("  left out: " + Count.of(occasions.size(), "meeting") + " " + Left.words(reason)
                        + days(occasions));
            }
        }
        return lines;
    }

    private static String days(List<Occasion> occasions) {
        int most = 12;
        return " ("
                + occasions.stream()
                        .limit(most)
                        .map(occasion -> String.valueOf(occasion.day()))
                        .collect(Collectors.joining(", "))
                + (occasions.size() > most ? " …)" : ")");
    }

    private static String call(Call call) {
        return switch (call) {
            case NOTHING -> "as one would expect";
            case SUGGESTIVE -> "suggestive";
            case SIGNIFICANT -> "significant";
        };
    }

    private static String states(List<Country> states) {
        return states.stream().map(Country::code).collect(Collectors.joining(", "));
    }

    private static String probability(double p) {
        return p < 0.001 ? String.format(Locale.ROOT, "%.0e", p) : String.format(Locale.ROOT, "%.3f", p);
    }
}
