package org.readout.pipeline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.wording.Occasion;
import org.readout.explain.verdict.Cues;
import org.readout.explain.verdict.Happening;
import org.readout.explain.verdict.Passage;
import org.readout.explain.verdict.PassageReader;
import org.readout.explain.verdict.Term;
import org.readout.explain.verdict.Told;
import org.readout.lexicon.Lexicon;
import org.readout.model.DocId;
import org.readout.model.Dyad;
import org.readout.model.Meeting;
import org.readout.model.Occurrence;
import org.readout.model.Person;
import org.readout.model.Readout;
import org.readout.pipeline.Period;
import org.readout.pipeline.meeting.Imports;
import org.readout.pipeline.meeting.Occasions;
import org.readout.pipeline.tenure.Tenures;
import org.readout.store.Attested;
import org.readout.store.AttestedFilter;
import org.readout.store.Filter;
import org.readout.store.Kept;
import org.readout.store.Store;

/**
 * What a record holds that bears on claims, looked up once however often it is asked for: of one state of the store, one day, and
 * without one document. Confined to one thread.
 */
final class Witnesses {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Store store;
    private final Lexicon lexicon;
    private final Merger merger;
    private final Retelling retelling;
    private final Cues cues;
    private final @Nullable LocalDate asOf;
    private final Set<DocId> without;
    private final boolean imported;
    private final Map<Dyad, List<Told>> meetings = new HashMap<>();
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<Happening, List<Passage>> passages = new HashMap<>();

    /**
     * @param asOf what was published by this day; absent for everything
     * @param without documents that bear no witness
     * @param imported whether imported lists do
     */
    Witnesses(
            Store store,
            Lexicon lexicon,
            Merger merger,
            Retelling retelling,
            Cues cues,
            @Nullable LocalDate asOf,
            Set<DocId> without,
            boolean imported) {
        this.store = store;
        this.lexicon = lexicon;
        this.merger = merger;
        this.retelling = retelling;
        this.cues = cues;
        this.asOf = asOf;
        this.without = Set.copyOf(without);
        this.imported = imported;
    }

    /** The merged meetings of pairs of states, each with its accounts; those of pairs not asked for before are read together. */
    List<Told> meetings(Set<Dyad> wanted) {
        List<Dyad> open =
                wanted.stream().filter(dyad -> !meetings.containsKey(dyad)).toList();
        if (!open.isEmpty()) {
            List<Told> told = read(open);
            open.forEach(dyad -> meetings.put(
                    dyad,
                    told.stream().filter(one -> one.meeting().between(dyad)).toList()));
        }
        return wanted.stream()
                .flatMap(dyad -> meetings.getOrDefault(dyad, List.of()).stream())
                .toList();
    }

    private List<Told> read(List<Dyad> dyads) {
        Occasions occasions = new Occasions(merger, retelling);
        dyads.forEach(dyad -> store.meetings().told(new Filter(dyad.a(), dyad.b(), asOf, without), occasions::add));
        List<Meeting> merged = occasions.merged(store, asOf);
        Map<Meeting, List<Readout>> readouts = new IdentityHashMap<>();
        for (Occasion occasion : occasions.told(merged)) {
            readouts.put(occasion.meeting(), occasion.readouts());
        }
        return merged.stream()
                .map(meeting -> new Told(meeting, readouts.getOrDefault(meeting, List.of())))
                .toList();
    }

    /** Every tenure of a state's offices: whether one ends depends on who else is attested. */
    List<Term> terms(String country) {
        return terms.computeIfAbsent(country, this::held);
    }

    private List<Term> held(String country) {
        List<Attested> attested = new ArrayList<>();
        store.attestations().each(new AttestedFilter(Set.of(), Set.of(country), asOf), one -> {
            if (!without.contains(one.attestation().evidence().docId())) {
                attested.add(one);
            }
        });
        return new Tenures(lexicon.posts())
                .of(attested).stream()
                        .map(held -> new Term(held.tenure(), held.post()))
                        .toList();
    }

    /** What tells of happenings, in one pass over the texts for all that were not looked for before. */
    List<Passage> passages(Set<Happening> wanted) {
        Map<String, List<Passage>> found = new LinkedHashMap<>();
        List<Happening> open =
                wanted.stream().filter(one -> !passages.containsKey(one)).toList();
        open.forEach(one -> found.put(one.id(), new ArrayList<>()));
        if (!open.isEmpty()) {
            PassageReader reader = new PassageReader(open, cues);
            texts(FIRST, LAST, kept -> reader.of(kept.text(), kept.title(), kept.day(), kept.language())
                    .forEach(one -> found.getOrDefault(one.happening(), new ArrayList<>())
                            .add(one)));
            if (imported) {
                new Imports(store).occurrences(null, null, Period.ALWAYS, asOf).forEach(one -> listed(one, open)
                        .forEach(entry -> found.getOrDefault(entry.happening(), new ArrayList<>())
                                .add(entry)));
            }
            open.forEach(one -> passages.put(one, found.getOrDefault(one.id(), List.of())));
        }
        return wanted.stream()
                .flatMap(one -> passages.getOrDefault(one, List.of()).stream())
                .toList();
    }

    /** An entry of an imported list as what it may be taken for: its class, or a kind of it. */
    private static List<Passage> listed(Occurrence one, List<Happening> wanted) {
        LocalDate day = one.date().earliest();
        return day == null || one.date().width() > 0
                ? List.of()
                : wanted.stream()
                        .filter(happening -> happening.id().endsWith(one.kind()))
                        .map(happening -> new Passage(
                                happening.id(),
                                "",
                                day,
                                one.event().evidence(),
                                one.event().countries()))
                        .toList();
    }

    /** True if any text of some days names both people. */
    boolean together(Person one, Person other, LocalDate from, LocalDate to) {
        AtomicBoolean found = new AtomicBoolean();
        texts(from, to, kept -> {
            String text = kept.text().content();
            if (named(text, one) && named(text, other)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private void texts(LocalDate from, LocalDate to, Consumer<Kept> consumer) {
        LocalDate last = asOf != null && asOf.isBefore(to) ? asOf : to;
        store.texts(from, last, kept -> {
            if (!without.contains(kept.text().id())) {
                consumer.accept(kept);
            }
        });
    }

    private static boolean named(String text, Person person) {
        return Stream.of(person.zh(), person.en()).anyMatch(name -> name != null && text.contains(name));
    }
}
