package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.Posts;
import org.readout.model.Basis;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Post;
import org.readout.model.Rank;
import org.readout.model.Verdict;
import org.readout.model.When;

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
                claim.person().name(Language.ENGLISH) + " held office: "
                        + claim.office().words() + ", " + Dates.words(claim.date()));
        if (ledger.outside(claim.date())) {
            return answer.outside();
        }
        Country country = claim.office().country();
        Optional<Post> post = posts.of(claim.office());
        if (country == null || post.isEmpty()) {
            return answer.notInRecord(List.of(), "which office that is cannot be told", "");
        }
        Seat seat = new Seat(post.get(), bodies(claim), country, claim.date());
        return judge(claim, seat, ledger.terms(), answer);
    }

    /** "A member of the Politburo": the bodies, whose names their seats go by. */
    private static Set<String> bodies(Assertion.Holding claim) {
        String body = claim.office().organisation();
        boolean member = claim.office().title().equals("member");
        return body == null || !member ? Set.of() : Set.of(body.split("\\."));
    }

    /**
     * The office claimed, at the time it is claimed for.
     *
     * @param bodies those somebody is a member of, as the parts of an identifier; may be empty
     */
    private record Seat(Post post, Set<String> bodies, Country country, When date) {
        boolean is(Term term) {
            return term.in(post, country)
                    || bodies.contains(term.post().id())
                            && country.equals(term.tenure().office().country());
        }

        boolean dated() {
            return date.known();
        }

        long distance(Term term) {
            LocalDate from = date.earliest();
            LocalDate to = date.latest();
            return from == null || to == null ? 0 : term.distance(from, to);
        }

        boolean within(Term term) {
            LocalDate from = date.earliest();
            LocalDate to = date.latest();
            return from != null && to != null && term.holds(from, to);
        }
    }

    private static Verdict judge(Assertion.Holding claim, Seat seat, List<Term> terms, Answer answer) {
        List<Term> own = terms.stream()
                .filter(term -> term.of(claim.person().id()))
                .sorted(Comparator.comparingLong(seat::distance)
                        .thenComparing(term -> term.tenure().from()))
                .toList();
        List<Term> held = own.stream().filter(seat::is).toList();
        if (!held.isEmpty() && seat.distance(held.get(0)) == 0) {
            return answer.supported(evidence(held.stream()), "the record has " + words(held.get(0)), "");
        }
        Optional<Term> other = terms.stream()
                .filter(seat::is)
                .filter(term -> !term.of(claim.person().id()))
                .filter(term -> excludes(term, held, seat) || parted(term, held, seat))
                .max(Comparator.comparingInt(Term::attested));
        if (other.isPresent() && !own.isEmpty()) {
            return another(claim, other.get(), own, answer);
        }
        if (!held.isEmpty() && lately(held.get(0), own, seat)) {
            return answer.supported(
                    evidence(held.stream()), "the record has " + words(held.get(0)), "Not attested on the day itself.");
        }
        return own.isEmpty()
                ? answer.notInRecord(List.of(), "the record gives the person no office", "")
                : answer.suggestive(evidence(own.stream()), "the record has " + words(own.get(0)), SEVERAL);
    }

    /** Who is meant by a pronoun alone may be somebody else. */
    private static Verdict another(Assertion.Holding claim, Term other, List<Term> own, Answer answer) {
        List<Evidence> evidence = evidence(Stream.concat(Stream.of(other), own.stream()));
        String says = "the record has " + words(other) + " in that office; " + words(own.get(0));
        return claim.named()
                ? answer.contradicted(evidence, says, "")
                : answer.suggestive(evidence, says, "Who is meant here is not named.");
    }

    /** Not long from the time, with no other office told of the person nearer to it. */
    private static boolean lately(Term held, List<Term> own, Seat seat) {
        long distance = seat.distance(held);
        return distance <= LATELY
                && own.stream().allMatch(term -> seat.distance(term) >= distance || !sameLadder(term, held));
    }

    /** Party and state offices are held side by side. */
    private static boolean sameLadder(Term one, Term other) {
        Rank rank = one.tenure().office().rank();
        Rank held = other.tenure().office().rank();
        return rank != null && held != null && rank.ladder() == held.ladder();
    }

    /** True if another came into the office after the person and before the time claimed, or left it in between. */
    private static boolean parted(Term other, List<Term> held, Seat seat) {
        LocalDate from = seat.date().earliest();
        LocalDate to = seat.date().latest();
        boolean sure =
                seat.post().single() && other.attested() >= SURE && seat.date().basis() != Basis.INFERRED;
        return sure
                && !held.isEmpty()
                && from != null
                && to != null
                && (held.stream().allMatch(term -> other.tenure()
                                        .from()
                                        .isAfter(term.tenure().to()))
                                && !other.tenure().from().isAfter(from)
                        || held.stream().allMatch(term -> other.tenure()
                                        .to()
                                        .isBefore(term.tenure().from()))
                                && !other.tenure().to().isBefore(to));
    }

    /** True if another holds the office all that time, for sure, and the person claimed is not attested in it then. */
    private static boolean excludes(Term other, List<Term> held, Seat seat) {
        boolean sure =
                seat.post().single() && other.attested() >= SURE && seat.date().basis() != Basis.INFERRED;
        return seat.dated()
                ? sure && seat.within(other) && held.stream().allMatch(term -> seat.distance(term) > 0)
                : sure && held.isEmpty();
    }

    private static List<Evidence> evidence(Stream<Term> terms) {
        return terms.limit(SHOWN).map(term -> term.tenure().evidence().get(0)).toList();
    }

    private static String words(Term term) {
        return term.tenure().person().name(Language.ENGLISH) + " as "
                + term.tenure().office().words() + ", " + term.tenure().from() + " to "
                + term.tenure().to();
    }
}
