package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.explain.Ranking;
import org.readout.model.Contribution;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.Reading;
import org.readout.model.Verdict;

/**
 * Whether two states stand better or worse than at any time since. No passage settles that: the barometer's course does, as far as its
 * intervals allow. A reading rests on a model, so that it contradicts nobody.
 */
final class ExtremeJudge {
    private static final int SHOWN = 2;
    private static final String MODEL = "By the barometer's course, month by month: see 'readout reading A B --from'.";

    Verdict judge(Assertion.Extreme claim, Ledger ledger) {
        Dyad dyad = claim.dyad();
        String what = claim.best() ? "nothing better since " : "nothing worse since ";
        Answer answer = new Answer(
                claim,
                (dyad == null ? "nothing like it since " : dyad.a() + "-" + dyad.b() + ", " + what)
                        + Dates.words(claim.since()));
        // Of the year named first a part is enough: what is compared is what came after.
        if (!ledger.covers(claim.since().latest())) {
            return answer.outside();
        }
        List<Reading> course = dyad == null ? List.of() : months(claim, dyad, ledger);
        return course.size() < 2
                ? answer.notInRecord(
                        List.of(),
                        "no passage settles a comparison over years",
                        "'readout reading A B --from' shows how two states stood month by month.")
                : judge(claim, course, answer);
    }

    private static List<Reading> months(Assertion.Extreme claim, Dyad dyad, Ledger ledger) {
        LocalDate since = claim.since().earliest();
        return since == null
                ? List.of()
                : ledger.course().months(dyad, claim.now()).stream()
                        .filter(one -> !one.date().isBefore(since))
                        .toList();
    }

    private static Verdict judge(Assertion.Extreme claim, List<Reading> course, Answer answer) {
        Comparator<Reading> furthest = Comparator.comparingDouble(one -> claim.best() ? -one.value() : one.value());
        Reading last = course.get(course.size() - 1);
        Reading other =
                course.subList(0, course.size() - 1).stream().min(furthest).orElse(last);
        List<Evidence> evidence =
                Stream.of(last, other).flatMap(ExtremeJudge::weightiest).toList();
        String says = "the barometer stands at " + words(last) + "; its " + (claim.best() ? "highest" : "lowest")
                + " before is " + words(other);
        if (furthest.compare(last, other) > 0) {
            return answer.notInRecord(evidence, says, MODEL);
        }
        boolean apart = claim.best() ? last.low() > other.value() : last.high() < other.value();
        return apart && !evidence.isEmpty()
                ? answer.supported(evidence, says, MODEL)
                : answer.suggestive(evidence, says, MODEL);
    }

    private static String words(Reading one) {
        return String.format(
                Locale.ROOT, "%+.2f [%+.2f, %+.2f] in %.7s", one.value(), one.low(), one.high(), one.date());
    }

    private static Stream<Evidence> weightiest(Reading one) {
        Ranking ranking = Ranking.of(one, SHOWN);
        return Stream.concat(ranking.raising().stream(), ranking.lowering().stream())
                .map(Contribution::evidence)
                .filter(Objects::nonNull)
                .limit(SHOWN);
    }
}
