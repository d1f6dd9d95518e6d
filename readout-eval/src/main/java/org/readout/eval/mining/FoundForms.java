package org.readout.eval.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.readout.compare.mining.Proposal;
import org.readout.lexicon.Formulas;
import org.readout.lexicon.Gazetteer;
import org.readout.model.Formula;
import org.readout.model.Language;

/** Surface forms of the register, how often each stands in the texts, and what became of it among the proposals. */
final class FoundForms {
    /** A form within a longer proposal is found if the proposal is where it mostly stands. */
    private static final double MOSTLY = 0.5;

    /**
     * One form.
     *
     * @param formula the formula it belongs to; one of them, if several
     * @param uses how often it stands in the texts
     * @param exact true if it is a proposal itself
     * @param within uses of the most frequent proposal that holds it; 0 if none does
     */
    record Form(String form, Formula formula, int uses, boolean exact, int within) {
        boolean found() {
            return exact || within >= MOSTLY * uses;
        }
    }

    private final Map<String, Formula> forms = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Gazetteer<String> finder;

    FoundForms(Formulas register) {
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        for (Formula formula : register.all()) {
            for (String form : formula.surfaces(Language.CHINESE)) {
                if (!form.contains("~") && forms.putIfAbsent(form, formula) == null) {
                    builder.add(form, form);
                }
            }
        }
        finder = builder.build();
    }

    /** Counts the forms in one more text, folded for matching. */
    void count(String reading) {
        finder.all(reading).forEach(hit -> uses.merge(hit.values().get(0), 1, Integer::sum));
    }

    /** The forms that stand in the texts at least so often, in their own order. */
    List<Form> among(List<Proposal> proposals, int atLeast) {
        Map<String, Integer> within = new HashMap<>();
        TreeSet<String> exact = new TreeSet<>();
        for (Proposal proposal : proposals) {
            exact.add(proposal.phrase());
            finder.all(proposal.phrase())
                    .forEach(hit -> within.merge(hit.values().get(0), proposal.uses(), Math::max));
        }
        List<Form> found = new ArrayList<>();
        forms.forEach((form, formula) -> {
            int often = uses.getOrDefault(form, 0);
            if (often >= atLeast) {
                found.add(new Form(form, formula, often, exact.contains(form), within.getOrDefault(form, 0)));
            }
        });
        found.sort(Comparator.comparing(Form::form));
        return found;
    }
}
