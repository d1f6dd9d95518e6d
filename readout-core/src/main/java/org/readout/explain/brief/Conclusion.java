package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.explain.Confidence;
import org.readout.model.Claim;
import org.readout.model.Direction;
import org.readout.model.Evidence;
import org.readout.model.Qualifier;
import org.readout.model.Reading;
import org.readout.model.Status;

/**
 * What one author concludes of the two: which way, how much and how surely by the author's own words.
 *
 * @param claims what is claimed of the two, denials left out
 * @param direction which way most of these go
 * @param strength between which words the author ranges
 */
record Conclusion(
        Material material, Material.Analysis analysis, List<Claim> claims, Direction direction, Strength strength) {
    private static final int MOST = 2;

    /** Null if nothing is claimed. */
    static @Nullable Conclusion of(Material material, Material.Analysis analysis, List<Claim> claims) {
        Direction direction = mostly(claims);
        if (direction == null) {
            return null;
        }
        List<Evidence> told = Stream.concat(
                        claims.stream()
                                .filter(one -> one.direction() == direction)
                                .map(Claim::evidence),
                        Happened.lead(material).stream().flatMap(lead -> lead.mentions().stream()))
                .toList();
        List<Evidence> denied = analysis.claims().stream()
                .filter(one -> one.status() == Status.NEGATED)
                .map(Claim::evidence)
                .toList();
        return new Conclusion(material, analysis, claims, direction, new Strength(analysis.qualifiers(), told, denied));
    }

    private static @Nullable Direction mostly(List<Claim> claims) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        claims.forEach(claim -> counts.merge(claim.direction(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Direction, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Where nothing else is known of the two, the author's view is the news. */
    Line headline() {
        Sentence sentence = new Sentence()
                .asked(material.names().of(material.dyad(), material.a()))
                .words(": ");
        return said(sentence).words(".").as(Part.HEADLINE, 0);
    }

    /** Beside a reading it is one view among others. */
    Line line() {
        Sentence sentence = said(new Sentence());
        range(sentence, "; worded ");
        return sentence.words(".").as(Part.AUTHORS, 3);
    }

    private Sentence said(Sentence sentence) {
        Material.Paper paper = material.papers().apply(analysis.document());
        Optional<Evidence> size = size();
        sentence.words(Authors.word(direction));
        size.ifPresent(words -> sentence.words(", small (").quoted(words).words("),"));
        sentence.words(" by ").record(paper.outlet());
        LocalDate published = paper.published();
        if (published != null) {
            sentence.more(s -> s.words(" (").record(Days.of(published)).words(")"));
        }
        // The words of the size stand in one of the claims: another says more.
        List<Claim> shown = same().sorted(Comparator.comparing(
                        claim -> size.filter(claim.strength()::contains).isPresent()))
                .limit(size.isPresent() ? 1 : MOST)
                .toList();
        Consumer<Sentence> words = s -> s.words(": ").list(shown, (inner, claim) -> inner.quoted(claim.evidence()));
        if (size.isPresent()) {
            return sentence.more(words);
        }
        words.accept(sentence);
        return sentence;
    }

    private Stream<Claim> same() {
        return claims.stream().filter(claim -> claim.direction() == direction);
    }

    /** What makes the change small, in a claim of it. */
    private Optional<Evidence> size() {
        return analysis.qualifiers().stream()
                .filter(one -> one.kind() == Qualifier.Kind.DOWNTONER)
                .map(Qualifier::evidence)
                .filter(words -> same().anyMatch(claim -> claim.strength().contains(words)))
                .findFirst();
    }

    /** How sure the author is, in the author's words, and how sure the meetings alone would make one. */
    Line sureness() {
        Sentence sentence = new Sentence()
                .computed(
                        same().count() + " of " + claims.size(),
                        claims.stream().map(Claim::evidence).toList())
                .words(claims.size() == 1 ? " claim" : " claims");
        range(sentence, ", ");
        Reading reading = material.reading();
        List<Evidence> cited = reading == null ? List.of() : Weightiest.of(reading);
        if (reading != null && !cited.isEmpty()) {
            double warming = reading.probWarming().m12();
            sentence.words("; meetings alone: ")
                    .computed(Confidence.of(warming).words(), cited)
                    .words(" (probability")
                    .more(s -> s.words(" of warming"))
                    .words(" ")
                    .computed(Numbers.plain(warming), cited)
                    .words(")");
        }
        return sentence.words(".").as(Part.CONFIDENCE, 1);
    }

    private void range(Sentence sentence, String lead) {
        Optional<Evidence> strongest = strength.strongest();
        Optional<Evidence> weakest = strength.weakest();
        if (strongest.isPresent() && weakest.isPresent()) {
            sentence.words(lead + "from ").quoted(strongest.get()).words(" to ").quoted(weakest.get());
        } else {
            strongest.or(() -> weakest).ifPresent(only -> sentence.words(lead).quoted(only));
        }
    }
}
