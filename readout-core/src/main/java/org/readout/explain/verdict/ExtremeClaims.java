package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Sentence;
import org.readout.model.When;

/** That nothing was like it since a year: "the worst since 2010"; of two states where the sentence speaks of their relations. */
final class ExtremeClaims implements ClaimReader {
    private final Cues cues;

    ExtremeClaims(Cues cues) {
        this.cues = cues;
    }

    @Override
    public List<Assertion.Extreme> of(Essay essay) {
        List<Assertion.Extreme> claims = new ArrayList<>();
        for (Sentence sentence : essay.annotated().sentences()) {
            String text = essay.text(sentence.span());
            List<When> dates = essay.dates(sentence.span());
            boolean best = in("best", text, essay);
            if ((best || in("worst", text, essay)) && in("since", text, essay) && !dates.isEmpty()) {
                claims.add(new Assertion.Extreme(
                        essay.quote(sentence.span()),
                        earliest(dates),
                        in("relations", text, essay) ? dyad(essay.states(sentence.span())) : null,
                        best,
                        essay.published()));
            }
        }
        return claims;
    }

    private boolean in(String cue, String text, Essay essay) {
        return cues.in(cue, text, essay.language());
    }

    private static @Nullable Dyad dyad(Set<Country> states) {
        List<Country> both = List.copyOf(states);
        return both.size() == 2 ? new Dyad(both.get(0), both.get(1)) : null;
    }

    private static When earliest(List<When> dates) {
        When first = dates.get(0);
        for (When date : dates) {
            first = date.earliest() != null
                            && first.earliest() != null
                            && date.earliest().isBefore(first.earliest())
                    ? date
                    : first;
        }
        return first;
    }
}
