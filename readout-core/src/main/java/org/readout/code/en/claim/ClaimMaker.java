package org.readout.code.en.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.sentence.SentenceText;
import org.readout.model.Claim;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Qualifier;
import org.readout.model.Span;
import org.readout.model.When;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Gathers what belongs to a claim: its hedges, its period, whose view it is. */
final class ClaimMaker {
    /** Furthest a qualifier stands from the words it qualifies. */
    private static final int NEAR = 60;

    private static final Set<Qualifier.Kind> STRENGTH = Set.of(Qualifier.Kind.BOOSTER, Qualifier.Kind.DOWNTONER);
    private static final Set<Qualifier.Kind> DOUBT = Set.of(Qualifier.Kind.HEDGE, Qualifier.Kind.LIMITER);

    private final SentenceText sentence;
    private final List<Qualifier> qualifiers;
    private final List<Span> claims;

    /** @param claims where the claims of the sentence stand; each qualifier belongs to the nearest */
    ClaimMaker(SentenceText sentence, List<Qualifier> qualifiers, List<Span> claims) {
        this.sentence = sentence;
        this.qualifiers = qualifiers;
        this.claims = List.copyOf(claims);
    }

    Claim claim(Found found) {
        return new Claim(
                found.dyad(),
                found.direction(),
                words(STRENGTH, found.span()),
                words(DOUBT, found.span()),
                period(found.span()),
                found.status(),
                view(found.clause()).orElse(null),
                sentence.quote(found.span()));
    }

    private List<Evidence> words(Set<Qualifier.Kind> kinds, Span claim) {
        return qualifiers.stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(Qualifier::evidence)
                .filter(words -> distance(words.span(), claim) <= NEAR)
                .filter(words -> claims.stream()
                        .allMatch(other -> distance(words.span(), claim) <= distance(words.span(), other)))
                .toList();
    }

    private When period(Span claim) {
        return sentence.all(Mention.OfDate.class).stream()
                .min(Comparator.comparingInt(date -> distance(date.span(), claim)))
                .map(Mention.OfDate::when)
                .orElse(When.UNKNOWN);
    }

    /** Who says so, else whose perspective the sentence takes. */
    private Optional<String> view(Optional<Clause> clause) {
        Optional<String> reporter = clause.flatMap(Clause::reporter)
                .flatMap(Clause::agent)
                .map(Phrase::span)
                .map(span -> sentence.quote(span).quote());
        return reporter.or(() -> qualifiers.stream()
                .filter(one -> one.kind() == Qualifier.Kind.ATTRIBUTION)
                .map(one -> one.evidence().quote())
                .findFirst());
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }
}
