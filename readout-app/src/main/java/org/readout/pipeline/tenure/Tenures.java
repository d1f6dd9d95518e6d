package org.readout.pipeline.tenure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Posts;
import org.readout.model.Country;
import org.readout.model.Tenure;
import org.readout.store.Attested;

/**
 * Folds attestations into tenures: one person in one post of one state, from the first day attested to the last. The result
 * does not depend on the order of documents. Immutable and safe to share.
 */
public final class Tenures {
    private static final int NO_BAND = 99;

    /** By state, rank, office, first day and person; those of no rank last. */
    private static final Comparator<Held> ORDER = Comparator.comparing(
                    (Held held) -> held.country().map(Country::code).orElse(""))
            .thenComparing(held -> held.band().orElse(NO_BAND))
            .thenComparing(held -> held.post().id())
            .thenComparing(held -> held.tenure().from())
            .thenComparing(held -> held.tenure().person().id());

    private final Posts posts;

    public Tenures(Posts posts) {
        this.posts = posts;
    }

    /** @param attested by day, then by document */
    public List<Held> of(List<Attested> attested) {
        Map<Seat, List<Attested>> seats = new LinkedHashMap<>();
        attested.forEach(
                one -> Seat.of(one, posts).ifPresent(seat -> seats.computeIfAbsent(seat, s -> new ArrayList<>())
                        .add(one)));
        seats.replaceAll((seat, all) -> seat.post().single() ? Holders.settled(all) : all);
        Rivals rivals = new Rivals(seats);
        List<Held> held = new ArrayList<>();
        seats.forEach((seat, all) -> held.addAll(held(seat, all, rivals)));
        held.sort(ORDER);
        return held;
    }

    private static List<Held> held(Seat seat, List<Attested> all, Rivals rivals) {
        Map<String, List<Attested>> byPerson = new TreeMap<>();
        all.forEach(one -> byPerson.computeIfAbsent(one.attestation().person().id(), p -> new ArrayList<>())
                .add(one));
        List<Term> terms = new ArrayList<>();
        byPerson.forEach((person, own) -> terms.addAll(Term.split(own, rivals.of(seat, person))));
        List<Tenure> others =
                seat.post().single() ? terms.stream().map(Term::tenure).toList() : List.of();
        List<Tenure> heirs = others.stream()
                .filter(other -> others.stream().noneMatch(third -> within(other, third)))
                .toList();
        return terms.stream()
                .map(term -> new Held(
                        term.tenure(),
                        seat.post(),
                        term.spellings(),
                        successor(term.tenure(), heirs),
                        conflicts(term.tenure(), others)))
                .toList();
    }

    /** Those attested most come first: a name misread once is the least of them. */
    private static List<Tenure> conflicts(Tenure tenure, List<Tenure> others) {
        return others.stream()
                .filter(other -> !same(other, tenure) && overlap(other, tenure))
                .sorted(Comparator.comparingInt(
                                (Tenure other) -> -other.evidence().size())
                        .thenComparing(Tenure::from))
                .toList();
    }

    /** @param heirs those not attested only while another holds the office too: such a one is a conflict, no successor */
    private static @Nullable Tenure successor(Tenure tenure, List<Tenure> heirs) {
        return heirs.stream()
                .filter(other -> !same(other, tenure)
                        && other.from().isAfter(tenure.from())
                        && other.to().isAfter(tenure.to()))
                .min(Comparator.comparing(Tenure::from))
                .orElse(null);
    }

    private static boolean same(Tenure a, Tenure b) {
        return a.person().id().equals(b.person().id());
    }

    private static boolean within(Tenure inner, Tenure outer) {
        return !same(inner, outer)
                && !inner.from().isBefore(outer.from())
                && !inner.to().isAfter(outer.to());
    }

    private static boolean overlap(Tenure a, Tenure b) {
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }
}
