package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.When;

/** Happenings of a known kind an analysis tells of as having been. */
final class HappeningClaims implements ClaimReader {
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
            for (Span part : parts(essay, sentence)) {
                of(essay, part).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Assertion.Happened> of(Essay essay, Span part) {
        String text = essay.text(part);
        return happenings.in(text, essay.language())
                .filter(one -> told(essay, text, one))
                .filter(one -> !essay.states(part).isEmpty())
                .map(one -> claim(essay, part, one));
    }

    private Assertion.Happened claim(Essay essay, Span part, Happening happening) {
        int at = part.start() + happening.first(essay.text(part), essay.language());
        Set<Country> states = essay.states(part);
        When date = dateIn(essay, part, new Span(at, at + 1));
        return new Assertion.Happened(essay.quote(part), happening, states, date);
    }

    private static When dateIn(Essay essay, Span part, Span place) {
        return essay.dateNear(place)
                .filter(when -> essay.dates(part).contains(when))
                .orElse(essay.untilPublished());
    }

    /** A plan, a wish or a possibility is no happening, unless to speak of it is one. */
    private boolean told(Essay essay, String text, Happening happening) {
        if (happening.planned()) {
            return true;
        }
        int planned = cues.first("planned", text, essay.language());
        return planned < 0 || planned > happening.first(text, essay.language());
    }

    /** A sentence, cut at semicolons and before "and" with a date of its own. */
    private static List<Span> parts(Essay essay, Sentence sentence) {
        List<Span> parts = new ArrayList<>();
        int from = sentence.span().start();
        String text = essay.text(sentence.span());
        for (int i = 0; i < text.length(); i++) {
            if (cuts(text, i)) {
                int at = sentence.span().start() + i;
                if (at > from) {
                    parts.add(new Span(from, at));
                }
                from = at + 1;
            }
        }
        if (from < sentence.span().end()) {
            parts.add(new Span(from, sentence.span().end()));
        }
        return parts;
    }

    private static boolean cuts(String text, int i) {
        return text.charAt(i) == ';' || text.charAt(i) == '；' || text.startsWith(", and ", i);
    }
}
