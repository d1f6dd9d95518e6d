package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.explain.brief.Material.Analysis;
import org.readout.model.Claim;
import org.readout.model.Direction;
import org.readout.model.Dyad;
import org.readout.model.Status;

/** What analyses conclude of the two and of other pairs. It is theirs: no reading moves by it. */
final class Authors {
    private static final int MOST = 2;
    private static final int MOST_PAIRS = 1;
    private static final int MOST_OF_A_PAIR = 2;
    private static final int SHORT = 32;
    private static final int RECENT_DAYS = 550;

    private final Material material;

    private Authors(Material material) {
        this.material = material;
    }

    /** @param first true if nothing else is known of the two, so that an author's view is the news */
    static Stream<Line> lines(Material material, boolean first) {
        Authors authors = new Authors(material);
        List<Analysis> latest = new ArrayList<>(material.analyses());
        latest.sort(Comparator.comparing((Analysis one) -> authors.day(one)).reversed());
        return latest.stream().limit(MOST).flatMap(one -> authors.lines(one, first));
    }

    private LocalDate day(Analysis one) {
        LocalDate published = material.papers().apply(one.document()).published();
        return published == null ? LocalDate.MIN : published;
    }

    private Stream<Line> lines(Analysis one, boolean first) {
        return Stream.concat(conclusion(one, first), others(one));
    }

    private Stream<Line> conclusion(Analysis one, boolean first) {
        Conclusion conclusion = Conclusion.of(material, one, own(one));
        return conclusion == null
                ? Stream.of()
                : first ? Stream.of(conclusion.headline(), conclusion.sureness()) : Stream.of(conclusion.line());
    }

    private List<Claim> own(Analysis one) {
        return one.claims().stream()
                .filter(claim ->
                        claim.dyad().equals(material.dyad()) && claim.status().counts() && recent(claim))
                .toList();
    }

    /** Other pairs with one of the two. */
    private Stream<Line> others(Analysis one) {
        Map<Dyad, List<Claim>> byPair = new LinkedHashMap<>();
        one.claims().stream()
                .filter(claim -> !claim.dyad().equals(material.dyad())
                        && (claim.dyad().has(material.a()) || claim.dyad().has(material.b()))
                        && recent(claim)
                        && (claim.status().counts() || claim.status() == Status.NEGATED)
                        && claim.direction() != Direction.UNCLEAR)
                .forEach(claim -> byPair.computeIfAbsent(claim.dyad(), pair -> new ArrayList<>())
                        .add(claim));
        return byPair.entrySet().stream()
                .sorted(Comparator.comparing(pair -> -pair.getValue().size()))
                .limit(MOST_PAIRS)
                .map(pair -> new Sentence()
                        .named(
                                material.names()
                                        .of(
                                                pair.getKey(),
                                                pair.getKey().has(material.a()) ? material.a() : material.b()),
                                pair.getValue().get(0).evidence())
                        .words(": ")
                        .series(shown(pair.getValue()), Authors::claim)
                        .words(".")
                        .as(Part.THIRD, 2));
    }

    private static void claim(Sentence sentence, Claim claim) {
        if (claim.status() == Status.NEGATED) {
            sentence.computed("not " + word(claim.direction()), List.of(claim.evidence()))
                    .more(s -> s.words(" ").quoted(claim.evidence(), SHORT));
        } else {
            sentence.words(word(claim.direction()) + " ").quotedFrom(claim.evidence(), SHORT);
        }
    }

    /**
     * The last said is the author's conclusion: of one direction the last, two at most. What is both asserted and denied goes before
     * all else: the one bounds the other.
     */
    private static List<Claim> shown(List<Claim> claims) {
        Map<String, Claim> last = new LinkedHashMap<>();
        claims.forEach(one -> last.put(one.direction() + " " + one.status(), one));
        List<Claim> all = List.copyOf(last.values());
        List<Claim> bounded = all.stream()
                .filter(one -> all.stream()
                        .anyMatch(other -> other.direction() == one.direction()
                                && (other.status() == Status.NEGATED) != (one.status() == Status.NEGATED)))
                .toList();
        List<Claim> from = bounded.isEmpty() ? all : bounded;
        return from.subList(Math.max(0, from.size() - MOST_OF_A_PAIR), from.size());
    }

    /** Of the time the brief is of, or of none in particular. */
    private boolean recent(Claim claim) {
        LocalDate latest = claim.period().latest();
        return latest == null || !latest.isBefore(material.day().minusDays(RECENT_DAYS));
    }

    static String word(Direction direction) {
        return switch (direction) {
            case WARMING -> "warming";
            case COOLING -> "cooling";
            case STABLE -> "unchanged";
            case UNCLEAR -> "no clear direction";
        };
    }
}
