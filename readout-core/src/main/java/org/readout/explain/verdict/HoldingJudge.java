package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Posts;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Post;
import org.readout.model.Verdict;

/**
 * Whether a person held an office. It is contradicted where one person at a time holds it and the record has another in it, before
 * and after, and this one elsewhere or not any more; that other offices are told of the person only suggests something, for people
 * hold several.
 */
final class HoldingJudge {
    private static final int LATELY = 400;
    /** So many attestations make a holder more than a slip of a pen. */
    private static final int SURE = 3;

    private static final int SHOWN = 3;
    private static final String SEVERAL = "People hold several offices, and a text names those that matter to it.";

    private final Posts posts;

    HoldingJudge(Posts posts) {
        this.posts = posts;
    }

    Verdict judge(Assertion.Holding claim, Ledger ledger) {
        Answer answer = new Answer(
                claim,
                claim.person().name(Language.ENGLISH) + " held office: " + claim.office().words() + ", "
                        + Dates.words(claim.date()));
        if (ledger.outside(claim.date())) {
            return answer.outside();
        }
        Country country = claim.office().country();
        Optional<Post> post = posts.of(claim.office());
        if (country == null || post.isEmpty()) {
            return answer.notInRecord(List.of(), "which office that is cannot be told", "");
        }
        return judge(claim, new Office(post.get(), country, day(claim)), ledger.terms(), answer);
    }

    /** The office claimed, on the day it is claimed for; absent if none is given. */
    private record Office(Post post, Country country, @Nullable LocalDate day) {
        boolean is(Term term) {
            return term.in(post, country);
        }
    }

    private static @Nullable LocalDate day(Assertion.Holding claim) {
        return claim.date().earliest();
    }

    private static Verdict judge(Assertion.Holding claim, Office office, List<Term> terms, Answer answer) {
        List<Term> own = terms.stream()
                .filter(term -> term.of(claim.person().id()))
                .sorted(nearest(office.day()))
                .toList();
        List<Term> held = own.stream().filter(office::is).toList();
        if (!held.isEmpty() && attested(held.get(0), own, office.day())) {
            return answer.supported(evidence(held), "the record has " + words(held.get(0)), "");
        }
        Optional<Term> other = terms.stream()
                .filter(office::is)
                .filter(term -> !term.of(claim.person().id()))
                .filter(term -> excludes(term, held, office))
                .max(Comparator.comparingInt(Term::attested));
        if (other.isPresent() && !own.isEmpty()) {
            return answer.contradicted(
                    evidence(Stream.concat(other.stream(), own.stream()).toList()),
                    "the record has " + words(other.get()) + " in that office; " + words(own.get(0)),
                    "");
        }
        return own.isEmpty()
                ? answer.notInRecord(List.of(), "the record gives the person no office", "")
                : answer.suggestive(evidence(own), "the record has " + words(own.get(0)), SEVERAL);
    }

    /** On the day or not long from it, with no other office told of the person nearer to the day. */
    private static boolean attested(Term held, List<Term> own, @Nullable LocalDate day) {
        if (day == null) {
            return true;
        }
        long distance = held.distance(day);
        return distance == 0 || distance <= LATELY && own.stream().allMatch(term -> term.distance(day) >= distance);
    }

    /** True if another holds the office on the day, for sure, and the person claimed is not attested in it about then. */
    private static boolean excludes(Term other, List<Term> held, Office office) {
        LocalDate day = office.day();
        boolean sure = office.post().single() && other.attested() >= SURE;
        if (day == null) {
            return sure && held.isEmpty();
        }
        return sure && other.distance(day) == 0 && held.stream().allMatch(term -> term.distance(day) > 0);
    }

    private static Comparator<Term> nearest(@Nullable LocalDate day) {
        Comparator<Term> byDay = Comparator.comparing(term -> term.tenure().from());
        return day == null ? byDay : Comparator.comparingLong((Term term) -> term.distance(day)).thenComparing(byDay);
    }

    private static List<Evidence> evidence(List<Term> terms) {
        return terms.stream()
                .limit(SHOWN)
                .map(term -> term.tenure().evidence().get(0))
                .collect(Collectors.toList());
    }

    private static String words(Term term) {
        return term.tenure().person().name(Language.ENGLISH) + " as "
                + term.tenure().office().words() + ", " + term.tenure().from() + " to "
                + term.tenure().to();
    }
}
