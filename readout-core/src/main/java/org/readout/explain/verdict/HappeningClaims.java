package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.When;

/** Happenings of a known kind an analysis tells of as having been. */
final class HappeningClaims implements ClaimReader {
    /** "On April 29, …": a date at the beginning is that of the whole sentence. */
    private static final int OPENING = 14;

    private final Happenings happenings;
    private final Cues cues;

    HappeningClaims(Happenings happenings, Cues cues) {
        this.happenings = happenings;
        this.cues = cues;
    }

    @Override
    public List<Assertion.Happened> of(Essay essay) {
        List<Assertion.Happened> claims = new ArrayList<>();
        for (Sentence sentence : essay.annotated().sentences()) {
            for (Span part : Parts.of(essay, sentence.span())) {
                of(essay, sentence.span(), part).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Assertion.Happened> of(Essay essay, Span sentence, Span part) {
        String text = essay.text(part);
        Set<Country> states = essay.states(part).isEmpty() ? essay.states(sentence) : essay.states(part);
        return happenings
                .in(text, essay.language())
                .filter(one -> !states.isEmpty() && told(essay, text, one))
                .map(one -> new Assertion.Happened(
                        essay.quote(part), one, states, actor(essay, part, one), date(essay, sentence, part, one)));
    }

    /** The state named last before the words of the happening. */
    private static @Nullable Country actor(Essay essay, Span part, Happening happening) {
        int at = part.start() + happening.first(essay.text(part), essay.language());
        return at <= part.start() ? null : essay.lastState(new Span(part.start(), at));
    }

    /** The nearest in the part, else one the sentence opens with; else any time before the analysis. */
    private static When date(Essay essay, Span sentence, Span part, Happening happening) {
        int at = part.start() + happening.first(essay.text(part), essay.language());
        List<When> own = essay.dates(part);
        return essay.dateNear(new Span(at, at + 1))
                .filter(own::contains)
                .or(() -> opening(essay, sentence))
                .orElse(essay.untilPublished());
    }

    private static Optional<When> opening(Essay essay, Span sentence) {
        return essay.annotated().within(sentence, Mention.OfDate.class).stream()
                .filter(date -> date.when().known())
                .filter(date -> date.span().start() - sentence.start() <= OPENING)
                .map(Mention.OfDate::when)
                .findFirst();
    }

    /** A plan, a wish or a possibility is no happening, unless to speak of it is one. */
    private boolean told(Essay essay, String text, Happening happening) {
        int planned = cues.first("planned", text, essay.language());
        return happening.planned() || planned < 0 || planned > happening.first(text, essay.language());
    }
}
