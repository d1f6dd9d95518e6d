package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Meeting;
import org.readout.model.Sentence;
import org.readout.model.When;

/** That leaders of two states met seldom, or often. */
final class FrequencyClaims implements ClaimReader {
    /** "The past few years", where no year is named. */
    private static final int FEW_YEARS = 3;

    /** A day or a month in the sentence is that of a meeting, not the time spoken of. */
    private static final int YEAR = 364;

    private final Cues cues;

    FrequencyClaims(Cues cues) {
        this.cues = cues;
    }

    @Override
    public List<Assertion.Frequency> of(Essay essay) {
        List<Assertion.Frequency> claims = new ArrayList<>();
        for (Sentence sentence : essay.annotated().sentences()) {
            String text = essay.text(sentence.span());
            boolean rare = cues.in("rare", text, essay.language());
            boolean frequent = cues.in("frequent", text, essay.language());
            if (rare != frequent && ofLeaders(text, essay)) {
                dyad(essay, sentence)
                        .flatMap(dyad -> span(essay, sentence)
                                .map(span -> new Assertion.Frequency(essay.quote(sentence.span()), dyad, rare, span)))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    private boolean ofLeaders(String text, Essay essay) {
        return cues.in("meeting", text, essay.language()) && cues.in("leaders", text, essay.language());
    }

    /** Of the meetings told of in the sentence; else of the two states named in it. */
    private static Optional<Dyad> dyad(Essay essay, Sentence sentence) {
        Optional<Set<Country>> met = essay.coding().meetings().stream()
                .filter(meeting -> told(meeting, sentence))
                .map(Meeting::countries)
                .filter(countries -> countries.size() == 2)
                .findFirst();
        return met.or(() -> Optional.of(essay.states(sentence.span())))
                .filter(countries -> countries.size() == 2)
                .map(FrequencyClaims::dyad);
    }

    static boolean told(Meeting meeting, Sentence sentence) {
        return meeting.mentions().stream().anyMatch(mention -> sentence.span().overlaps(mention.span()));
    }

    private static Dyad dyad(Set<Country> two) {
        List<Country> ordered =
                two.stream().sorted(Comparator.comparing(Country::code)).toList();
        return Dyad.of(ordered.get(0).code(), ordered.get(1).code());
    }

    /** From the first to the last date of the sentence, else the last years before the analysis. */
    private static Optional<When> span(Essay essay, Sentence sentence) {
        List<When> dates = essay.dates(sentence.span());
        LocalDate published = essay.published();
        boolean years = dates.size() > 1 || dates.stream().anyMatch(date -> date.width() >= YEAR);
        if (years) {
            return Optional.of(Dates.between(first(dates), last(dates)));
        }
        return published == null
                ? Optional.empty()
                : Optional.of(Dates.between(published.minusYears(FEW_YEARS), published));
    }

    private static LocalDate first(List<When> dates) {
        return dates.stream()
                .flatMap(date -> Stream.ofNullable(date.earliest()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(List<When> dates) {
        return dates.stream()
                .flatMap(date -> Stream.ofNullable(date.latest()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
