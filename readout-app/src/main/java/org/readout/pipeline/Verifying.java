package org.readout.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.wording.Occasion;
import org.readout.explain.verdict.Assertion;
import org.readout.explain.verdict.Assertions;
import org.readout.explain.verdict.Cues;
import org.readout.explain.verdict.Essay;
import org.readout.explain.verdict.Happenings;
import org.readout.explain.verdict.Judges;
import org.readout.explain.verdict.Ledger;
import org.readout.explain.verdict.Term;
import org.readout.explain.verdict.Told;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Readout;
import org.readout.model.Verdict;
import org.readout.store.AttestedFilter;
import org.readout.store.Attested;
import org.readout.store.Filter;
import org.readout.store.Store;

/** Reads an analysis, looks up what its claims are about, and has them judged. */
final class Verifying {
    private final Store store;
    private final Lexicon lexicon;
    private final Merger merger;
    private final Retelling retelling;
    private final Reader reader;
    private final Cues cues = Cues.bundled();
    private final Happenings happenings = Happenings.bundled();

    Verifying(Store store, Lexicon lexicon, Merger merger, Retelling retelling, Reader reader) {
        this.store = store;
        this.lexicon = lexicon;
        this.merger = merger;
        this.retelling = retelling;
        this.reader = reader;
    }

    /**
     * The claims of a document judged; the document itself, if it is kept, bears no witness.
     *
     * @param asOf against what was published by this day; absent for everything
     */
    Verified verify(Document document, @Nullable LocalDate asOf) {
        Reader.Read read = reader.whole(document);
        Essay essay = new Essay(read.annotated(), read.coding());
        List<Assertion> claims =
                new Assertions(lexicon.formulas(), lexicon.topics(), cues, happenings).of(essay);
        List<Coverage> coverage = asOf == null ? store.coverage() : store.coverage(asOf);
        VerifiedTexts texts = new VerifiedTexts(store, lexicon, cues, happenings, document.id(), asOf);
        Ledger ledger = claims.isEmpty()
                ? new Ledger(List.of(), List.of(), List.of(), coverage, (a, b, from, to) -> false)
                : new Ledger(
                        meetings(claims, document.id(), asOf),
                        terms(claims, document.id(), asOf),
                        texts.passages(claims),
                        coverage,
                        texts::together);
        List<Verdict> verdicts = new Judges(lexicon.posts()).judge(claims, ledger);
        List<Evidence> sentences = claims.stream()
                .map(claim -> essay.sentenceOf(claim.words()))
                .toList();
        return new Verified(document, verdicts, sentences, coverage);
    }

    /** The merged meetings of all pairs of states claimed, each with its accounts. */
    private List<Told> meetings(List<Assertion> claims, DocId without, @Nullable LocalDate asOf) {
        Occasions occasions = new Occasions(merger, retelling);
        for (Dyad dyad : dyads(claims)) {
            store.told(new Filter(dyad.a(), dyad.b(), asOf, Set.of(without)), occasions::add);
        }
        List<Meeting> merged = occasions.merged(store, asOf);
        Map<Meeting, List<Readout>> readouts = new IdentityHashMap<>();
        for (Occasion occasion : occasions.told(merged)) {
            readouts.put(occasion.meeting(), occasion.readouts());
        }
        return merged.stream()
                .map(meeting -> new Told(meeting, readouts.getOrDefault(meeting, List.of())))
                .toList();
    }

    private static Collection<Dyad> dyads(List<Assertion> claims) {
        Set<Dyad> dyads = new HashSet<>();
        for (Assertion claim : claims) {
            if (!(claim instanceof Assertion.Happened)) {
                List<Country> states = List.copyOf(new TreeSet<>(claim.states()));
                for (int i = 0; i < states.size(); i++) {
                    for (Country other : states.subList(i + 1, states.size())) {
                        dyads.add(Dyad.of(states.get(i).code(), other.code()));
                    }
                }
            }
        }
        return dyads;
    }

    /** Every tenure of the states whose offices are claimed: whether one ends depends on who else is attested. */
    private List<Term> terms(List<Assertion> claims, DocId without, @Nullable LocalDate asOf) {
        Set<String> countries = new TreeSet<>();
        for (Assertion claim : claims) {
            if (claim instanceof Assertion.Holding held) {
                held.states().forEach(state -> countries.add(state.code()));
            }
        }
        if (countries.isEmpty()) {
            return List.of();
        }
        List<Attested> attested = new ArrayList<>();
        store.attested(new AttestedFilter(Set.of(), countries, asOf), one -> {
            if (!one.attestation().evidence().docId().equals(without)) {
                attested.add(one);
            }
        });
        return new Tenures(lexicon.posts())
                .of(attested).stream()
                        .map(held -> new Term(held.tenure(), held.post()))
                        .toList();
    }
}
