package org.readout.explain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Evidence;
import org.readout.model.Qualifier;
import org.readout.model.Span;

/**
 * Between which words an author's conclusion ranges: the strongest and the weakest said in sentences that tell it. A sentence that
 * denies something lends its strength to the denial, not to the conclusion.
 */
final class Strength {
    private static final Set<Qualifier.Kind> STRONG = Set.of(Qualifier.Kind.BOOSTER);
    private static final Set<Qualifier.Kind> WEAK = Set.of(Qualifier.Kind.DOWNTONER, Qualifier.Kind.HEDGE);

    /** As far apart as "clear" and "indication that", or "seemed" and "slightly". */
    private static final int NEXT = 4;

    private final List<Qualifier> qualifiers;
    private final List<Evidence> told;
    private final List<Evidence> denied;

    /**
     * @param qualifiers those of the text
     * @param told where the conclusion is told, or the meeting it is drawn from
     * @param denied what the text denies
     */
    Strength(List<Qualifier> qualifiers, List<Evidence> told, List<Evidence> denied) {
        this.qualifiers = qualifiers;
        this.told = told;
        this.denied = denied;
    }

    Optional<Evidence> strongest() {
        return most(STRONG);
    }

    Optional<Evidence> weakest() {
        return most(WEAK);
    }

    /** Two qualifiers in one grade it more finely than one; of those alike the first. */
    private Optional<Evidence> most(Set<Qualifier.Kind> kinds) {
        return qualifiers.stream()
                .filter(one -> kinds.contains(one.kind()) && ofConclusion(one.evidence()))
                .map(one -> joined(one.evidence()))
                .min(Comparator.comparing((Evidence one) ->
                        qualifiers.stream().anyMatch(single -> single.evidence().equals(one))));
    }

    private boolean ofConclusion(Evidence words) {
        return told.stream().anyMatch(one -> oneSentence(one, words))
                && denied.stream().noneMatch(one -> oneSentence(one, words));
    }

    private static boolean oneSentence(Evidence one, Evidence other) {
        if (!one.docId().equals(other.docId())) {
            return false;
        }
        int from = Math.min(one.span().end(), other.span().end());
        int to = Math.max(one.span().start(), other.span().start());
        String between = from < to ? one.text().content().substring(from, to) : "";
        return between.indexOf('\n') < 0 && !between.contains(". ");
    }

    /** With a qualifier that follows at once: clear + indication that. */
    private Evidence joined(Evidence words) {
        Span first = words.span();
        return Stream.concat(
                        qualifiers.stream()
                                .map(Qualifier::evidence)
                                .filter(other -> other.docId().equals(words.docId())
                                        && other.span().start() > first.end()
                                        && other.span().start() - first.end() <= NEXT)
                                .map(next -> Evidence.said(
                                        words.text(), first.start(), next.span().end())),
                        Stream.of(words))
                .findFirst()
                .orElse(words);
    }
}
