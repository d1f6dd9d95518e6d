package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Sentence;
import org.readout.model.Span;

/** That two things were on one day: "the very day they met, a missile was tested". */
final class SameDayClaims {
    private final Cues cues;

    SameDayClaims(Cues cues) {
        this.cues = cues;
    }

    /** @param claims everything else the text asserts */
    List<Assertion.SameDay> of(Essay essay, List<Assertion> claims) {
        List<Assertion.SameDay> found = new ArrayList<>();
        for (Sentence sentence : essay.annotated().sentences()) {
            if (cues.in("same_day", essay.text(sentence.span()), essay.language())) {
                List<Assertion> told = told(essay, sentence.span(), claims);
                if (told.size() > 1) {
                    found.add(new Assertion.SameDay(essay.quote(sentence.span()), told.get(0), told.get(1)));
                }
            }
        }
        return found;
    }

    /** What the sentence tells of, happenings and meetings, also such as other sentences tell of too. */
    private static List<Assertion> told(Essay essay, Span sentence, List<Assertion> claims) {
        List<Evidence> mentions = essay.coding().meetings().stream()
                .filter(Meeting::counts)
                .map(Meeting::mentions)
                .filter(places -> places.stream().anyMatch(one -> sentence.contains(one.span())))
                .flatMap(List::stream)
                .toList();
        Stream<Assertion> happened = claims.stream()
                .filter(one -> one instanceof Assertion.Happened
                        && sentence.contains(one.words().span()));
        Stream<Assertion> met = claims.stream()
                .filter(one -> one instanceof Assertion.Encounter encounter
                        && encounter.held()
                        && mentions.contains(one.words()));
        return Stream.concat(met, happened).toList();
    }
}
