package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.explain.brief.Material.Analysis;
import org.readout.model.Claim;
import org.readout.model.Direction;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.Status;

/** What analyses conclude of the two and of other pairs. It is theirs: no reading moves by it. */
final class Authors {
    private static final int MOST = 2;
    private static final int MOST_PAIRS = 1;
    private static final int MOST_OF_A_PAIR = 2;
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
        Stream<Line> own = conclusion(one, first).stream();
        return Stream.concat(own, others(one));
    }

    private Optional<Line> conclusion(Analysis one, boolean first) {
        List<Claim> claims = claims(one, material.dyad())
                .filter(claim -> claim.status().counts())
                .toList();
        Direction direction = mostly(claims);
        return direction == null ? Optional.empty() : Optional.of(sentence(one, claims, direction, first));
    }

    private Line sentence(Analysis one, List<Claim> claims, Direction direction, boolean first) {
        List<Claim> same =
                claims.stream().filter(claim -> claim.direction() == direction).toList();
        Sentence sentence = new Sentence();
        if (first) {
            sentence.asked(material.names().of(material.dyad(), material.a())).words(": ");
        }
        sentence.words(word(direction) + " by ")
                .record(material.papers().apply(one.document()).outlet());
        LocalDate published = material.papers().apply(one.document()).published();
        if (published != null) {
            sentence.words(" (").record(Days.of(published)).words(")");
        }
        sentence.words(": ").list(same.stream().limit(2).toList(), (s, claim) -> s.quoted(claim.evidence()));
        List<Evidence> strength = Strength.range(one.qualifiers(), same);
        if (!strength.isEmpty()) {
            sentence.words("; worded ").list(strength, Sentence::quoted);
        }
        return sentence.words(".").as(first ? Part.HEADLINE : Part.AUTHORS, first ? 0 : 3);
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
                        .words(" by the same: ")
                        .list(shown(pair.getValue()), (s, claim) -> s.words(
                                        (claim.status() == Status.NEGATED ? "not " : "") + word(claim.direction())
                                                + " ")
                                .quoted(claim.evidence()))
                        .words(".")
                        .as(Part.THIRD, 3));
    }

    /** The last said is the author's conclusion: of one direction the last, two at most. */
    private static List<Claim> shown(List<Claim> claims) {
        Map<String, Claim> last = new LinkedHashMap<>();
        claims.forEach(one -> last.put(one.direction() + " " + one.status(), one));
        List<Claim> all = List.copyOf(last.values());
        return all.subList(Math.max(0, all.size() - MOST_OF_A_PAIR), all.size());
    }

    private Stream<Claim> claims(Analysis one, Dyad dyad) {
        return one.claims().stream().filter(claim -> claim.dyad().equals(dyad) && recent(claim));
    }

    /** Of the time the brief is of, or of none in particular. */
    private boolean recent(Claim claim) {
        LocalDate latest = claim.period().latest();
        return latest == null || !latest.isBefore(material.day().minusDays(RECENT_DAYS));
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

    private static String word(Direction direction) {
        return switch (direction) {
            case WARMING -> "warming";
            case COOLING -> "cooling";
            case STABLE -> "unchanged";
            case UNCLEAR -> "no clear direction";
        };
    }
}
