package org.readout.serve.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.compare.wording.Absence;
import org.readout.compare.wording.Finding;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Series;
import org.readout.lexicon.FormulaNames;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.Language;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Library;
import org.readout.pipeline.WordingFindings;
import org.readout.pipeline.WordingQuery;
import org.readout.serve.Asked;

/**
 * A formula on one side: at which meetings it was said, at which left out, and whether that means anything.
 *
 * @param findings none before the states are named, else one
 */
public record FormulaPage(Frame frame, Formula formula, List<WordingFindings> findings) {
    private static final int LEADERS = 2;

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
                named ? List.of(library.wordings(query(formula, asked))) : List.of());
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
        Map<String, Object> asked = new HashMap<>(Map.of("formula", formula.id(), "as", as));
        List.of("side", "partners", "level", "counterpart", "speaker", "outlet", "format", "from", "to", "as_of")
                .forEach(name -> asked.put(name, frame.value(name)));
        return Links.api("/wording", asked);
    }
}
