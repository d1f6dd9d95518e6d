package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Sentence;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.When;

/**
 * Contacts that a sentence tells of in words no coder takes for a meeting: two people of two states beside a word for a meeting, and a
 * date. What is coded is left to the coding.
 */
final class UncodedEncounters implements ClaimReader {
    private final Cues cues;

    UncodedEncounters(Cues cues) {
        this.cues = cues;
    }

    @Override
    public List<Assertion.Encounter> of(Essay essay) {
        List<Assertion.Encounter> claims = new ArrayList<>();
        for (Sentence sentence : essay.annotated().sentences()) {
            for (Span part : Parts.of(essay, sentence.span())) {
                of(essay, part).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Assertion.Encounter> of(Essay essay, Span part) {
        String text = essay.text(part);
        List<Side> sides = sides(essay, part);
        List<When> dates = essay.dates(part);
        boolean told = cues.in("contact", text, essay.language())
                && !cues.in("not", text, essay.language())
                && !cues.in("planned", text, essay.language())
                && !coded(essay, part);
        return told && sides.size() == 2 && !dates.isEmpty()
                ? Optional.of(new Assertion.Encounter(
                        essay.quote(part), sides, Contact.IN_PERSON, dates.get(0), true, null, null))
                : Optional.empty();
    }

    private static boolean coded(Essay essay, Span part) {
        return essay.coding().meetings().stream()
                .flatMap(meeting -> meeting.mentions().stream())
                .map(Evidence::span)
                .anyMatch(part::overlaps);
    }

    /** One side for each state somebody is named of. */
    private static List<Side> sides(Essay essay, Span part) {
        Map<Country, List<Participant>> people = new LinkedHashMap<>();
        for (Mention.OfPerson one : essay.annotated().within(part, Mention.OfPerson.class)) {
            Country country = one.country();
            if (country != null) {
                people.computeIfAbsent(country, state -> new ArrayList<>())
                        .add(new Participant(one.person(), country, one.offices(), Role.BOTH, essay.quote(one.span())));
            }
        }
        return people.entrySet().stream()
                .map(entry -> new Side(entry.getKey(), entry.getValue()))
                .toList();
    }
}
