package org.readout.eval.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.eval.Judgement;
import org.readout.eval.sample.Entry.Said;
import org.readout.lexicon.Formulas;
import org.readout.model.Presence;
import org.readout.model.Wording;

/** Which set phrases were found on which side of a readout. Phrases the register never names are not judged. */
final class FormulaJudge {
    private static final Comparator<Said> ORDER =
            Comparator.comparing(Said::formula).thenComparing(Said::side);

    private final Set<String> judged;
    private final Formulas formulas;

    /** @param judged identifiers of the phrases the register names */
    FormulaJudge(Set<String> judged, Formulas formulas) {
        this.judged = judged;
        this.formulas = formulas;
    }

    Stream<Judgement> judge(CodedLine line) {
        Set<Said> expected = sorted(line.entries().stream().flatMap(entry -> entry.said().stream()));
        Set<Said> rest = sorted(present(line).flatMap(FormulaJudge::said));
        Set<String> sideless = present(line)
                .filter(wording -> wording.side() == null)
                .map(Wording::formula)
                .collect(Collectors.toSet());
        List<Judgement> judgements = new ArrayList<>();
        Set<Said> missing = sorted(expected.stream());
        missing.removeAll(rest);
        expected.stream()
                .filter(rest::remove)
                .forEach(said -> judgements.add(Judgement.right(line.item(), Measures.FORMULAS, said.toString())));
        missing.forEach(said -> judgements.add(missed(line, said, rest, sideless)));
        rest.forEach(said -> judgements.add(
                Judgement.falseAlarm(line.item(), Measures.FORMULAS, said.toString(), "this side does not say it")));
        return judgements.stream();
    }

    private Stream<Wording> present(CodedLine line) {
        return line.coding().wordings().stream()
                .filter(wording -> wording.presence() == Presence.PRESENT && judged.contains(wording.formula()));
    }

    /** A phrase found without its side claims nothing about a side: it is missed, not false. */
    private static Stream<Said> said(Wording wording) {
        return wording.side() == null ? Stream.empty() : Stream.of(new Said(wording.formula(), wording.side()));
    }

    /** The same phrase left over on another side is what stands in its place. */
    private Judgement missed(CodedLine line, Said said, Set<Said> rest, Set<String> sideless) {
        Optional<Said> other = rest.stream()
                .filter(one -> one.formula().equals(said.formula()))
                .findFirst();
        if (other.isPresent()) {
            rest.remove(other.get());
            return Judgement.wrong(
                    line.item(), Measures.FORMULAS, said.toString(), other.get().toString(), "found on another side");
        }
        String reason = sideless.contains(said.formula()) ? "found, but no side is told" : why(line, said.formula());
        return Judgement.missed(line.item(), Measures.FORMULAS, said.toString(), reason);
    }

    private String why(CodedLine line, String formula) {
        String text = line.document().text().content().toLowerCase(Locale.ROOT);
        boolean stands = formulas.byId(formula).stream()
                .flatMap(one -> one.surfaces().getOrDefault(line.document().language(), List.of()).stream())
                .anyMatch(surface -> text.contains(surface.toLowerCase(Locale.ROOT)));
        return stands ? "stands in the text, not coded" : "no surface form of the lexicon stands in the text";
    }

    private static Set<Said> sorted(Stream<Said> said) {
        return said.collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)));
    }
}
