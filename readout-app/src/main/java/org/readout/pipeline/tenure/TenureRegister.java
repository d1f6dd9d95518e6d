package org.readout.pipeline.tenure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.pipeline.BadRequest;
import org.readout.store.Attested;
import org.readout.store.AttestedFilter;
import org.readout.store.Store;

/** Who held what from when to when, as documents attest it. Confined to one thread. */
public final class TenureRegister {
    private static final int SUGGESTIONS = 3;
    private static final int MOST_FOLDED = 4;

    private final Store store;
    private final Lexicon lexicon;
    private final Tenures tenures;
    private final Map<Set<String>, List<Held>> folded = new LinkedHashMap<>(MOST_FOLDED, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, List<Held>> eldest) {
            return size() > MOST_FOLDED;
        }
    };
    private long version;

    public TenureRegister(Store store, Lexicon lexicon) {
        this.store = store;
        this.lexicon = lexicon;
        this.tenures = new Tenures(lexicon.posts());
    }

    /** Every tenure. */
    public List<Held> all() {
        return tenures.of(attested(new AttestedFilter(Set.of(), Set.of(), null)));
    }

    /** @throws BadRequest with the nearest names if there is neither a state nor a person called so */
    public List<Held> tenures(TenureQuery asked) {
        Optional<Country> state = lexicon.countries().named(asked.name());
        List<Held> held =
                state.map(country -> of(Set.of(country.code()), asked)).orElseGet(() -> ofPerson(asked));
        List<Held> wanted = held.stream().filter(asked::asks).toList();
        return asked.at() == null ? wanted : Incumbents.on(asked.at(), wanted);
    }

    /** All that is attested of some states is folded; what is asked of all that is known is kept for the next who asks. */
    private List<Held> of(Set<String> countries, TenureQuery asked) {
        if (asked.asOf() != null) {
            return tenures.of(attested(new AttestedFilter(Set.of(), countries, asked.asOf())));
        }
        long now = store.version();
        if (now != version) {
            folded.clear();
            version = now;
        }
        List<Held> held = folded.get(countries);
        if (held == null) {
            held = tenures.of(attested(new AttestedFilter(Set.of(), countries, null)));
            folded.put(countries, held);
        }
        return held;
    }

    /** All tenures of the states served are folded: whether one ends depends on who else is attested in the office. */
    private List<Held> ofPerson(TenureQuery asked) {
        Set<String> people = people(asked.name());
        List<Attested> own = attested(new AttestedFilter(people, Set.of(), asked.asOf()));
        Set<String> countries = own.stream().map(AttestedFilter::country).collect(Collectors.toSet());
        // A name may be a spelling of another person's: what is asked for is the tenure it attests.
        Set<Evidence> said =
                own.stream().map(one -> one.attestation().evidence()).collect(Collectors.toUnmodifiableSet());
        return countries.isEmpty()
                ? List.of()
                : of(countries, asked).stream()
                        .filter(held -> people.contains(held.tenure().person().id())
                                || held.tenure().evidence().stream().anyMatch(said::contains))
                        .toList();
    }

    private Set<String> people(String name) {
        Set<String> registered = lexicon.people().named(name).stream()
                .map(entry -> entry.person().id())
                .collect(Collectors.toUnmodifiableSet());
        if (!registered.isEmpty()) {
            return registered;
        }
        Set<String> unregistered = Set.of(name, "zh:" + name.strip(), "en:" + name.strip());
        if (attested(new AttestedFilter(unregistered, Set.of(), null)).isEmpty()) {
            throw new BadRequest(
                    "no state and no person called '" + name + "' in the register or the record; nearest are "
                            + String.join(", ", lexicon.people().suggestions(name, SUGGESTIONS)));
        }
        return unregistered;
    }

    private List<Attested> attested(AttestedFilter filter) {
        List<Attested> attested = new ArrayList<>();
        store.attestations().each(filter, attested::add);
        return attested;
    }
}
