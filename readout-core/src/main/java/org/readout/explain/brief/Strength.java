package org.readout.explain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Claim;
import org.readout.model.Evidence;
import org.readout.model.Qualifier;
import org.readout.model.Span;

/** Between which words an author's claims range: the strongest and the weakest said of them. */
final class Strength {
    private static final Set<Qualifier.Kind> STRONG = Set.of(Qualifier.Kind.BOOSTER);
    private static final Set<Qualifier.Kind> WEAK = Set.of(Qualifier.Kind.DOWNTONER, Qualifier.Kind.HEDGE);

    /** Words so near a claim, in its sentence, are said of it. */
    private static final int NEAR = 120;

    private Strength() {}

    /** A strong and a weak wording, as far as there are. */
    static List<Evidence> range(List<Qualifier> qualifiers, List<Claim> claims) {
        return Stream.of(STRONG, WEAK)
                .flatMap(kinds -> qualifiers.stream()
                        .filter(one ->
                                kinds.contains(one.kind()) && claims.stream().anyMatch(claim -> near(one, claim)))
                        .map(one -> joined(one, qualifiers))
                        .limit(1))
                .toList();
    }

    private static boolean near(Qualifier one, Claim claim) {
        Span words = one.evidence().span();
        Span said = claim.evidence().span();
        if (!one.evidence().docId().equals(claim.evidence().docId())
                || words.start() > said.end()
                || said.start() - words.start() > NEAR) {
            return false;
        }
        String between = claim.evidence().text().content().substring(Math.min(words.start(), said.start()), said.end());
        return between.indexOf('.') < 0 && between.indexOf('\n') < 0;
    }

    /** With the qualifier that follows at once: clear + indication that. */
    private static Evidence joined(Qualifier one, List<Qualifier> all) {
        Span words = one.evidence().span();
        List<Evidence> next = new ArrayList<>();
        all.stream()
                .map(Qualifier::evidence)
                .filter(other -> other.docId().equals(one.evidence().docId())
                        && other.span().start() - words.end() <= 1
                        && other.span().start() >= words.end())
                .forEach(next::add);
        return next.isEmpty()
                ? one.evidence()
                : Evidence.said(
                        one.evidence().text(), words.start(), next.get(0).span().end());
    }
}
