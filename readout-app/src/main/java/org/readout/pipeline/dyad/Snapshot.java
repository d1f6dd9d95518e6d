package org.readout.pipeline.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.readout.code.Account;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.measure.panel.Pairing;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Meeting;
import org.readout.pipeline.meeting.OtherActs;
import org.readout.store.Outlined;
import org.readout.store.Store;

/**
 * What is counted of all texts of a record at one moment: acts and words in arrays, the accounts of meetings beside them, by
 * document in order of day. From it a barometer is fitted to the dyads of any state, as of any day, without reading a coding.
 * Safe to share: what is merged of it is merged once, by whoever asks first.
 */
public final class Snapshot {
    private static final Comparator<Outlined> ORDER = Comparator.comparing(
                    Outlined::dated, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Outlined::document);

    private final Numbered<Country> countries = new Numbered<>();
    private final List<DocId> documents = new ArrayList<>();
    private final Ints dated = new Ints();
    private final Ints published = new Ints();
    private final List<List<Account>> accounts = new ArrayList<>();
    private final Ints named = new Ints();
    private final Ints namedEnds = new Ints();
    private final Ints paired = new Ints();
    private final Ints pairedEnds = new Ints();
    private final Deeds deeds = new Deeds(countries);
    private final Ints deedEnds = new Ints();
    private final Sayings sayings = new Sayings(countries);
    private final Ints sayingEnds = new Ints();
    private final Merged merged = new Merged();

    private Snapshot() {}

    static Snapshot of(Store store, Retelling retelling) {
        List<Outlined> all = new ArrayList<>();
        store.outlines(all::add);
        return of(all, retelling);
    }

    static Snapshot of(List<Outlined> outlines, Retelling retelling) {
        Snapshot snapshot = new Snapshot();
        outlines.stream().sorted(ORDER).forEach(outlined -> snapshot.add(outlined, retelling));
        snapshot.accounts.forEach(told -> told.forEach(snapshot.merged::add));
        return snapshot;
    }

    /** The merged meetings of a state, with another if one is named, in no order. */
    public List<Meeting> meetings(Country a, @Nullable Country b, Merger merger) {
        return merged.of(a, b, merger);
    }

    private void add(Outlined one, Retelling retelling) {
        documents.add(one.document());
        dated.add(Days.of(one.dated()));
        published.add(Days.of(one.published()));
        accounts.add(List.copyOf(retelling.accounts(
                one.published(), one.language(), one.outline().meetings())));
        one.outline().named().forEach(code -> named.add(countries.add(new Country(code))));
        namedEnds.add(named.size());
        if (Pairing.pairs(one.outline().referred())) {
            one.outline().referred().forEach(code -> paired.add(countries.add(new Country(code))));
        }
        pairedEnds.add(paired.size());
        OtherActs.of(one.outline()).forEach(deeds::add);
        deedEnds.add(deeds.size());
        one.outline().words().forEach(sayings::add);
        sayingEnds.add(sayings.size());
    }

    /** How many documents that were known name a state. */
    public int naming(Country state, @Nullable LocalDate asOf, Set<DocId> without) {
        int number = countries.of(state);
        int naming = 0;
        for (int i = 0; i < documents.size(); i++) {
            naming += known(i, asOf, without) && holds(named, namedEnds, i, number) ? 1 : 0;
        }
        return naming;
    }

    private static boolean holds(Ints states, Ints ends, int document, int state) {
        for (int i = from(ends, document); i < ends.get(document); i++) {
            if (states.get(i) == state) {
                return true;
            }
        }
        return false;
    }

    /** The accounts of each document that names a state and was known, in order of day and identifier. */
    public void accounts(Country state, @Nullable LocalDate asOf, BiConsumer<DocId, List<Account>> consumer) {
        int number = countries.of(state);
        for (int i = 0; i < documents.size(); i++) {
            if (!accounts.get(i).isEmpty() && known(i, asOf, Set.of()) && holds(named, namedEnds, i, number)) {
                consumer.accept(documents.get(i), accounts.get(i));
            }
        }
    }

    /** The dyads of a state, as told by the documents that were known. */
    CountedDyads dyads(Country state, @Nullable LocalDate asOf, Set<DocId> without) {
        CountedDyads dyads = new CountedDyads(this, state, asOf == null && without.isEmpty());
        int number = countries.of(state);
        for (int i = 0; i < documents.size(); i++) {
            if (known(i, asOf, without)) {
                accounts.get(i).forEach(dyads::add);
                addText(i, number, dyads);
                for (int j = from(deedEnds, i); j < deedEnds.get(i); j++) {
                    int deed = j;
                    deeds.partners(deed, number, partner -> dyads.addDeed(countries.get(partner), deed));
                }
                for (int j = from(sayingEnds, i); j < sayingEnds.get(i); j++) {
                    int partner = sayings.partner(j, number);
                    if (partner >= 0) {
                        dyads.addSaying(countries.get(partner), j, published.get(i));
                    }
                }
            }
        }
        return dyads;
    }

    private void addText(int document, int state, CountedDyads dyads) {
        if (holds(paired, pairedEnds, document, state)) {
            for (int i = from(pairedEnds, document); i < pairedEnds.get(document); i++) {
                if (paired.get(i) != state) {
                    dyads.addText(countries.get(paired.get(i)), published.get(document));
                }
            }
        }
    }

    private boolean known(int document, @Nullable LocalDate asOf, Set<DocId> without) {
        return Days.by(dated.get(document), asOf) && !without.contains(documents.get(document));
    }

    private static int from(Ints ends, int index) {
        return index == 0 ? 0 : ends.get(index - 1);
    }

    Deeds deeds() {
        return deeds;
    }

    Sayings sayings() {
        return sayings;
    }
}
