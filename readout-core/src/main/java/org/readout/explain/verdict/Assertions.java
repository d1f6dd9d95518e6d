package org.readout.explain.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.lexicon.Formulas;
import org.readout.lexicon.Topics;

/** What an analysis asserts that a record could bear out or not. Immutable and safe to share. */
public final class Assertions {
    private static final Comparator<Assertion> ORDER =
            Comparator.comparing(Assertion::words).thenComparing(Assertion::kind);

    private final List<ClaimReader> readers;
    private final SameDayClaims sameDays;

    /** @param formulas whose absence or presence may be claimed, with what they are about */
    public Assertions(Formulas formulas, Topics topics, Cues cues, Happenings happenings) {
        this.readers = List.of(
                new EncounterClaims(cues),
                new UncodedEncounters(cues),
                new HoldingClaims(cues),
                new FrequencyClaims(cues),
                new SinceClaims(cues),
                new PhraseClaims(formulas, topics, cues),
                new HappeningClaims(happenings, cues),
                new ExtremeClaims(cues));
        this.sameDays = new SameDayClaims(cues);
    }

    /** In text order; empty if nothing in it can be checked. */
    public List<Assertion> of(Essay essay) {
        List<Assertion> claims = readers.stream()
                .flatMap(reader -> reader.of(essay).stream())
                .map(Assertion.class::cast)
                .toList();
        return Stream.concat(claims.stream(), sameDays.of(essay, claims).stream())
                .sorted(ORDER)
                .toList();
    }
}
