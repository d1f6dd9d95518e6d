package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Sentence;
import org.readout.model.When;

/** That nothing was like it since a year: "the worst since 2010". */
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
            if (cues.in("worst", text, essay.language())
                    && cues.in("since", text, essay.language())
                    && !dates.isEmpty()) {
                claims.add(new Assertion.Extreme(essay.quote(sentence.span()), earliest(dates)));
            }
        }
        return claims;
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
