package org.readout.serve.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.compare.wording.Absence;
import org.readout.compare.wording.Finding;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Reason;
import org.readout.compare.wording.Series;
import org.readout.lexicon.FormulaNames;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.Language;
import org.readout.model.Presence;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.MatrixQuery;
import org.readout.pipeline.wording.Use;
import org.readout.pipeline.wording.WordingFindings;
import org.readout.pipeline.wording.WordingQuery;
import org.readout.serve.Asked;
import org.readout.serve.NotHere;
import org.readout.serve.chart.PresenceChart;

/**
 * A formula on one side: at which meetings it was said, at which left out, and whether that means anything.
 *
 * @param findings none before the states are named, else one
 * @param uses before the states are named: who says it to whom; else none
 */
public record FormulaPage(Frame frame, Formula formula, List<WordingFindings> findings, List<Use> uses) {
    private static final int LEADERS = 2;
    private static final int MOST_USES = 60;

    static FormulaPage of(Opening opening, Library library, Asked asked) {
        String name = asked.needed("formula");
        Formula formula = new FormulaNames(opening.lexicon().formulas())
                .named(name)
                .orElseThrow(() -> new BadRequest("no formula of the register is called '" + name + "'; nearest are "
                        + String.join(", ", new FormulaNames(opening.lexicon().formulas()).suggestions(name, 3))));
        boolean named = asked.text("side").isPresent() && asked.text("partners").isPresent();
        return new FormulaPage(
                opening.frame(formula.name(), library, asked),
                formula,
                named ? List.of(library.phrasing().wordings(query(formula, asked))) : List.of(),
                named ? List.of() : uses(formula, library, asked));
    }

    /** Over all readouts, or those of a side or with a partner if one of the two is named. */
    private static List<Use> uses(Formula formula, Library library, Asked asked) {
        MatrixQuery all = new MatrixQuery(
                asked.stateOrNull("side"),
                asked.states("partners"),
                null,
                null,
                null,
                asked.textOrNull("outlet"),
                null,
                asked.period(),
                asked.asOf());
        List<Use> uses = library.phrasing().uses(formula.id(), all);
        return uses.subList(0, Math.min(MOST_USES, uses.size()));
    }

    /** The same formula, on one side at its meetings with one state. */
    public String of(Use use) {
        Map<String, Object> asked = filters();
        asked.put("side", use.side().code());
        asked.put("partners", use.partner().code());
        return frame.links().with("/formula", asked);
    }

    private static WordingQuery query(Formula formula, Asked asked) {
        Integer level = asked.band("level");
        return new WordingQuery(
                formula.id(),
                asked.state("side"),
                asked.states("partners"),
                level == null ? LEADERS : level,
                asked.band("counterpart"),
                asked.textOrNull("speaker"),
                asked.textOrNull("outlet"),
                asked.textOrNull("format"),
                null,
                asked.period(),
                asked.asOf());
    }

    public Finding finding() {
        return findings.get(0).findings().get(0);
    }

    public Absence absence() {
        return finding().absence();
    }

    public Series series() {
        return absence().series();
    }

    public boolean empty() {
        return series().opportunities().isEmpty();
    }

    /** Meetings that are drawn: every opportunity, and those at which nothing can be known of it. */
    private static final Set<Reason> UNKNOWN = Set.of(Reason.NO_TEXT, Reason.NO_WORDS);

    /** State by state over time: at which meetings it was said, at which not, at which nobody can tell. */
    public PresenceChart chart() {
        Map<Country, List<PresenceChart.Said>> byPartner = new TreeMap<>();
        series().opportunities().forEach(one -> draw(one.occasion(), byPartner));
        series().leftOut().entrySet().stream()
                .filter(entry -> UNKNOWN.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .forEach(one -> draw(one, byPartner));
        return PresenceChart.overTime(byPartner.entrySet().stream()
                .map(entry -> new PresenceChart.Row(
                        frame.names().of(entry.getKey()), frame.links().dyad(side(), entry.getKey()), entry.getValue()))
                .toList());
    }

    private void draw(Occasion one, Map<Country, List<PresenceChart.Said>> byPartner) {
        LocalDate day = one.day();
        if (day == null) {
            return;
        }
        Presence presence = one.presence(formula.id(), side());
        PresenceChart.Said said = new PresenceChart.Said(
                day, presence, frame.links().meeting(one.meeting()), day + ": " + Text.presence(presence));
        frame.asked().states("partners").stream()
                .filter(one.meeting().countries()::contains)
                .forEach(partner -> byPartner
                        .computeIfAbsent(partner, state -> new ArrayList<>())
                        .add(said));
    }

    Drawing drawing() {
        if (findings.isEmpty() || empty()) {
            throw new NotHere("there is nothing to draw; name the states and widen what is asked for");
        }
        return new Drawing(
                chart(), formula.name() + ", said by " + frame.names().of(side()));
    }

    public String usesAs(String as) {
        Map<String, Object> asked = filters();
        List.of("level", "counterpart", "speaker", "format").forEach(asked::remove);
        asked.put("as", as);
        return Links.api("/uses", asked);
    }

    public String picture() {
        return frame.links().with("/formula.svg", filters());
    }

    /** Every formula of the same readouts. */
    public String matrix() {
        return frame.links().with("/matrix", filters());
    }

    public Country side() {
        return series().side();
    }

    public List<Opportunity> latestFirst() {
        List<Opportunity> latest = new ArrayList<>(series().opportunities());
        Collections.reverse(latest);
        return latest;
    }

    /** The forms shown first, each language. */
    public List<String> surfaces() {
        return List.of(Language.CHINESE, Language.ENGLISH).stream()
                .flatMap(language -> formula.surfaces(language).stream().limit(4))
                .toList();
    }

    public String export(String as) {
        Map<String, Object> asked = filters();
        asked.put("as", as);
        return Links.api("/wording", asked);
    }

    private Map<String, Object> filters() {
        Map<String, Object> asked = new HashMap<>(Map.of("formula", formula.id()));
        List.of("side", "partners", "level", "counterpart", "speaker", "outlet", "format", "from", "to", "as_of")
                .forEach(name -> asked.put(name, frame.value(name)));
        return asked;
    }
}
