package org.readout.serve.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.explain.CoverageNote;
import org.readout.model.Evidence;
import org.readout.model.Verdict;
import org.readout.model.Verdict.Judgement;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.brief.Verified;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;
import org.readout.serve.Verification;

/**
 * An analysis that was sent, claim by claim against the record.
 *
 * @param token what the form carries
 * @param text the analysis as it was read, to be sent again or changed
 * @param verified the verdicts; absent before anything was sent, or if it cannot be read
 * @param problem why it cannot be read; empty if it was
 */
public record VerifyPage(Frame frame, String token, String text, @Nullable Verified verified, String problem) {
    private static final int GLANCE = 3;

    /** The form, before anything is sent. */
    static VerifyPage of(Opening opening, Library library, Asked asked) {
        return new VerifyPage(frame(opening, library, asked), opening.token(), "", null, "");
    }

    static VerifyPage of(Opening opening, Library library, Asked asked, Verification verification) {
        Frame frame = frame(opening, library, asked);
        try {
            Verified verified = verification.of(library, asked);
            return new VerifyPage(
                    frame, opening.token(), verified.document().text().content(), verified, "");
        } catch (BadRequest e) {
            return new VerifyPage(
                    frame, opening.token(), asked.text("text").orElse(""), null, String.valueOf(e.getMessage()));
        }
    }

    /** What was sent stands in no address: links to this page in another language begin anew. */
    private static Frame frame(Opening opening, Library library, Asked asked) {
        return opening.frame("Verify an analysis", library, asked.without("text"));
    }

    public boolean judged() {
        return verified != null && !verified.verdicts().isEmpty();
    }

    public boolean nothingToCheck() {
        return verified != null && verified.verdicts().isEmpty();
    }

    /** Sentences of the analysis, in its order, each with the verdicts on what it claims. */
    public Map<Evidence, List<Verdict>> sentences() {
        Map<Evidence, List<Verdict>> sentences = new LinkedHashMap<>();
        if (verified != null) {
            IntStream.range(0, verified.verdicts().size()).forEach(i -> sentences
                    .computeIfAbsent(verified.sentences().get(i), one -> new ArrayList<>())
                    .add(verified.verdicts().get(i)));
        }
        return sentences;
    }

    /** How many claims of each verdict there are, in the order of {@link Judgement}. */
    public Map<Judgement, Long> counts() {
        return verified == null
                ? Map.of()
                : verified.verdicts().stream()
                        .collect(Collectors.groupingBy(
                                Verdict::judgement, () -> new EnumMap<>(Judgement.class), Collectors.counting()));
    }

    /** What the record it was held against covers. */
    public List<String> bounds() {
        return verified == null ? List.of() : CoverageNote.of(verified.coverage());
    }

    /** What of the record is read at a glance. */
    public static List<Evidence> first(Verdict verdict) {
        return verdict.record().subList(0, Math.min(GLANCE, verdict.record().size()));
    }

    /** The rest of it. */
    public static List<Evidence> further(Verdict verdict) {
        return verdict.record().subList(first(verdict).size(), verdict.record().size());
    }

    /** A sign that needs no colour, as in the terminal. */
    public static String sign(Judgement judgement) {
        return switch (judgement) {
            case SUPPORTED -> "+";
            case CONTRADICTED -> "×";
            case SUGGESTIVE -> "~";
            case NOT_IN_RECORD -> "·";
            case OUTSIDE_YEARS -> "○";
        };
    }

    public static String meaning(Judgement judgement) {
        return switch (judgement) {
            case SUPPORTED -> "the record tells of it";
            case CONTRADICTED -> "the record tells otherwise, and both cannot hold";
            case SUGGESTIVE -> "what it tells points somewhere and settles nothing";
            case NOT_IN_RECORD -> "it tells nothing of it, which proves nothing";
            case OUTSIDE_YEARS -> "nothing of that time is covered";
        };
    }

    /** For the style sheet. */
    public static String tone(Judgement judgement) {
        return "verdict " + Text.word(judgement).replace(' ', '-');
    }
}
