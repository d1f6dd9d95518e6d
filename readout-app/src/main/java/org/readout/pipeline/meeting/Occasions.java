package org.readout.pipeline.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.Account;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.Readouts;
import org.readout.compare.wording.Occasion;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Readout;
import org.readout.pipeline.tenure.Standing;
import org.readout.store.Filter;
import org.readout.store.Header;
import org.readout.store.Store;
import org.readout.store.Stored;
import org.readout.store.Told;

/** Meetings of a state with others, each with all accounts of it that were known on a day. Confined to one thread. */
public final class Occasions {
    private final Merger merger;
    private final Retelling retelling;
    private final Set<DocId> seen = new LinkedHashSet<>();
    private final List<Account> accounts = new ArrayList<>();
    private final Map<Evidence, List<Readout>> readouts = new HashMap<>();
    private final Map<Readout, Told> indexed = new IdentityHashMap<>();

    /** Without documents. */
    public Occasions(Merger merger, Retelling retelling) {
        this.merger = merger;
        this.retelling = retelling;
    }

    /** Every meeting of a state with one of some others, with any if none is named. */
    public static List<Occasion> of(
            Store store,
            Merger merger,
            Retelling retelling,
            Country side,
            List<Country> partners,
            @Nullable LocalDate asOf) {
        Occasions occasions = new Occasions(merger, retelling);
        if (partners.isEmpty()) {
            store.meetings().told(new Filter(side, null, asOf, Set.of()), occasions::add);
        }
        partners.forEach(partner -> store.meetings().told(new Filter(side, partner, asOf, Set.of()), occasions::add));
        return occasions.all(store, asOf);
    }

    /** Meetings of two states with accounts by two outlets or more; for an outlet that is not stated its source stands. */
    public static List<Occasion> toldTwice(Store store, Merger merger, Retelling retelling, Country a, Country b) {
        Occasions occasions = new Occasions(merger, retelling);
        Map<DocId, String> outlets = new HashMap<>();
        store.meetings().told(new Filter(a, b, null, Set.of()), stored -> {
            occasions.add(stored);
            outlets.put(stored.document().id(), TwoAccounts.outlet(stored.document()));
        });
        return occasions.all(store, null).stream()
                .map(occasion -> new Occasion(
                        occasion.meeting(),
                        occasion.readouts().stream()
                                .map(one -> one.toldBy(outlets.getOrDefault(one.document(), one.outlet())))
                                .toList()))
                .filter(occasion -> occasion.readouts().stream()
                                .map(Readout::outlet)
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    /** A document with its coding; one that was added before changes nothing. */
    public void add(Stored stored) {
        if (seen.add(stored.document().id())) {
            accounts.addAll(
                    retelling.accounts(stored.document(), stored.coding().meetings()));
            Readouts.of(stored.document(), stored.coding()).forEach(readout -> readouts.computeIfAbsent(
                            readout.meeting().mentions().get(0), mention -> new ArrayList<>())
                    .add(readout));
        }
    }

    /**
     * A document whose coding is not read, unless it was added with it.
     *
     * @param document what stands beside its text
     * @param told its accounts of meetings, in the order of its coding
     * @param index what a side is told to have said at them
     */
    public void add(Header document, List<Account> told, List<Told> index) {
        if (seen.add(document.document())) {
            accounts.addAll(told);
            for (Told one : index) {
                Meeting meeting = told.get(one.meeting()).meeting();
                Readout readout = new Readout(
                        document.document(),
                        document.outlet(),
                        null,
                        document.wordingKnown(),
                        meeting,
                        List.of(),
                        List.of());
                indexed.put(readout, one);
                readouts.computeIfAbsent(meeting.mentions().get(0), mention -> new ArrayList<>())
                        .add(readout);
            }
        }
    }

    /** What a side is told to have said in an account whose words are not read; nothing for one whose words are. */
    public @Nullable Told index(Readout account) {
        return indexed.get(account);
    }

    private List<Occasion> all(Store store, @Nullable LocalDate asOf) {
        return told(merged(store, asOf));
    }

    /** Every meeting of what was added, its accounts merged, with the offices its accounts leave out. */
    public List<Meeting> merged(Store store, @Nullable LocalDate asOf) {
        List<Meeting> merged = merger.ofAccounts(accounts);
        Standing standing = Standing.of(store, merged, asOf);
        return merged.stream().map(standing::completed).toList();
    }

    /** Those of merged meetings that were held face to face or by telephone, with their accounts, by date. */
    public List<Occasion> told(List<Meeting> merged) {
        return merged.stream()
                .map(meeting -> new Occasion(meeting, accountsOf(meeting)))
                .filter(occasion -> !occasion.readouts().isEmpty())
                .sorted(Occasion.ORDER)
                .toList();
    }

    private List<Readout> accountsOf(Meeting merged) {
        return merged.mentions().stream()
                .flatMap(mention -> readouts.getOrDefault(mention, List.of()).stream())
                .filter(readout -> readout.meeting().countries().equals(merged.countries())
                        && readout.meeting().status() == merged.status())
                .distinct()
                .toList();
    }
}
