package org.readout.pipeline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.explain.verdict.Assertion;
import org.readout.explain.verdict.Assertions;
import org.readout.explain.verdict.Cues;
import org.readout.explain.verdict.Essay;
import org.readout.explain.verdict.Happening;
import org.readout.explain.verdict.Happenings;
import org.readout.explain.verdict.Judges;
import org.readout.explain.verdict.Ledger;
import org.readout.explain.verdict.StateWords;
import org.readout.explain.verdict.Term;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Places;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.Reading;
import org.readout.model.Verdict;
import org.readout.pipeline.intake.Reader;
import org.readout.store.Store;

/** Reads an analysis, looks up what its claims are about, and has them judged. Confined to one thread. */
final class Verifying {
    private final Store store;
    private final Lexicon lexicon;
    private final Merger merger;
    private final Retelling retelling;
    private final Reader reader;
    private final Courses courses;
    private final Cues cues = Cues.bundled();
    private final Happenings happenings = Happenings.bundled();
    private final Assertions assertions;
    private final Judges judges;
    private @Nullable Looked looked;

    /** The barometer's course of two states. */
    @FunctionalInterface
    interface Courses {
        /**
         * Month by month, from the first one covered.
         *
         * @param asOf nothing published later is used; absent for everything
         * @param to the last day asked for; absent for the last covered
         */
        List<Reading> months(Dyad dyad, @Nullable LocalDate asOf, @Nullable LocalDate to);
    }

    /** What was looked up for the analysis before serves the next, if it is asked of the same. */
    private record Looked(
            long version, Optional<LocalDate> asOf, Set<DocId> without, boolean imported, Witnesses witnesses) {
        boolean serves(long now, Optional<LocalDate> day, Set<DocId> left, boolean lists) {
            return version == now && asOf.equals(day) && without.equals(left) && imported == lists;
        }
    }

    Verifying(Store store, Lexicon lexicon, Merger merger, Retelling retelling, Courses courses) {
        this.courses = courses;
        this.store = store;
        this.lexicon = lexicon;
        this.merger = merger;
        this.retelling = retelling;
        this.reader = Reader.of(lexicon);
        this.assertions = new Assertions(lexicon.formulas(), lexicon.topics(), cues, happenings);
        this.judges = new Judges(lexicon.posts(), Places.read(lexicon), cues);
    }

    /**
     * The claims of a document judged; the document itself, if it is kept, bears no witness.
     *
     * @param asOf against what was published by this day; absent for everything
     * @param imported also against imported lists of events
     */
    Verified verify(Document document, @Nullable LocalDate asOf, boolean imported) {
        Essay essay = essay(document);
        List<Assertion> claims = assertions.of(essay);
        List<Coverage> coverage = asOf == null ? store.coverage() : store.coverage(asOf);
        List<Verdict> verdicts = claims.isEmpty()
                ? List.of()
                : judges.judge(claims, ledger(claims, coverage, asOf, witnesses(document, asOf, imported)));
        List<Evidence> sentences =
                claims.stream().map(claim -> essay.sentenceOf(claim.words())).toList();
        return new Verified(document, verdicts, sentences, coverage);
    }

    /** What a document asserts that a record could bear out, in text order. */
    List<Assertion> asserted(Document document) {
        return assertions.of(essay(document));
    }

    private Essay essay(Document document) {
        Reader.Read read = reader.whole(Dateline.dated(document));
        return new Essay(read.annotated(), read.coding());
    }

    private Witnesses witnesses(Document document, @Nullable LocalDate asOf, boolean imported) {
        long version = store.version();
        Optional<LocalDate> day = Optional.ofNullable(asOf);
        Set<DocId> without = store.known(List.of(document.id()));
        Looked before = looked;
        if (before != null && before.serves(version, day, without, imported)) {
            return before.witnesses();
        }
        Witnesses witnesses = new Witnesses(store, lexicon, merger, retelling, cues, asOf, without, imported);
        looked = new Looked(version, day, without, imported, witnesses);
        return witnesses;
    }

    private Ledger ledger(
            List<Assertion> claims, List<Coverage> coverage, @Nullable LocalDate asOf, Witnesses witnesses) {
        Set<Dyad> dyads = new LinkedHashSet<>();
        Set<String> offices = new TreeSet<>();
        Set<Happening> wanted = new LinkedHashSet<>();
        Set<Country> states = new HashSet<>();
        for (Assertion claim : claims) {
            states.addAll(claim.states());
            // What is claimed of one day is asked for by its two halves.
            if (claim instanceof Assertion.Happened happened) {
                wanted.addAll(happenings.around(happened.happening()));
            } else if (claim instanceof Assertion.Holding) {
                claim.states().forEach(state -> offices.add(state.code()));
            } else {
                dyads.addAll(dyads(claim.states()));
            }
        }
        List<Term> terms = offices.stream()
                .flatMap(state -> witnesses.terms(state).stream())
                .toList();
        return new Ledger(
                witnesses.meetings(dyads),
                terms,
                witnesses.passages(wanted),
                StateWords.of(lexicon.countries(), states),
                coverage,
                witnesses::together,
                (dyad, to) -> courses.months(dyad, asOf, to));
    }

    /** All pairs among some states. */
    private static List<Dyad> dyads(Set<Country> among) {
        List<String> codes = among.stream().map(Country::code).sorted().toList();
        List<Dyad> dyads = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (String other : codes.subList(i + 1, codes.size())) {
                dyads.add(Dyad.of(codes.get(i), other));
            }
        }
        return dyads;
    }
}
