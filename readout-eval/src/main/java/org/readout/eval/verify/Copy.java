package org.readout.eval.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Span;
import org.readout.model.Verdict;

/**
 * A changed copy of a text: which verdicts changed as they must, and which others did.
 *
 * @param change what was changed
 * @param missed claims that must get another verdict and did not get it, with what they got
 * @param strayed claims that must keep their verdict and did not
 */
record Copy(Change change, List<String> missed, List<String> strayed) {
    boolean right() {
        return missed.isEmpty() && strayed.isEmpty();
    }

    /**
     * @param before verdicts on the text as it is
     * @param after verdicts on the changed copy
     */
    static Copy of(Change change, List<Verdict> before, List<Verdict> after) {
        List<String> missed = new ArrayList<>();
        List<String> strayed = new ArrayList<>();
        for (Map.Entry<String, Verdict.Judgement> affected : change.affected().entrySet()) {
            List<Verdict> claims =
                    before.stream().filter(one -> named(one, affected.getKey())).toList();
            boolean changed = !claims.isEmpty()
                    && claims.stream().allMatch(one -> now(change, one, after)
                            .filter(judgement -> judgement == affected.getValue())
                            .isPresent());
            if (!changed) {
                missed.add(affected.getKey() + " is "
                        + claims.stream()
                                .map(one ->
                                        String.valueOf(now(change, one, after).orElse(null)))
                                .toList());
            }
        }
        for (Verdict one : before) {
            Optional<Verdict.Judgement> now = now(change, one, after);
            boolean affected = change.affected().keySet().stream().anyMatch(key -> named(one, key));
            if (!affected && now.filter(one.judgement()::equals).isEmpty()) {
                strayed.add(key(one) + " is " + now.orElse(null));
            }
        }
        return new Copy(change, missed, strayed);
    }

    /** True if a claim is the one that goes by its kind, or by its phrase, and an offset of its words. */
    private static boolean named(Verdict verdict, String key) {
        String[] parts = key.split("@");
        Span words = verdict.claim().span();
        int offset = Integer.parseInt(parts[1]);
        return (verdict.kind().equals(parts[0]) || subject(verdict).equals("'" + parts[0] + "'"))
                && words.start() <= offset
                && offset < words.end();
    }

    private static String key(Verdict verdict) {
        return verdict.kind() + "@" + verdict.claim().span().start();
    }

    /** The verdict now on what was claimed at a place: of several there, one that has not changed, if any has not. */
    private static Optional<Verdict.Judgement> now(Change change, Verdict one, List<Verdict> after) {
        Span place = change.moved(one.claim().span());
        List<Verdict> there = after.stream()
                .filter(other ->
                        other.kind().equals(one.kind()) && other.claim().span().overlaps(place))
                .toList();
        return there.stream()
                .filter(other -> subject(other).equals(subject(one)))
                .findFirst()
                .or(() -> there.stream().findFirst())
                .map(Verdict::judgement);
    }

    /** Of a set phrase, which; two may be claimed in one sentence. */
    private static String subject(Verdict verdict) {
        return verdict.kind().equals("wording") ? verdict.asserted().split(" ")[0] : "";
    }
}
