package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Office;
import org.readout.store.Attested;
import org.readout.store.Store;

/**
 * The offices of people on days, as documents attest them on the nearest day. Who is told of every day is attested in thousands of
 * documents: only those around the days asked for are opened, the nearest first. Confined to one thread.
 */
final class NearestOffices {
    private final Store store;
    private final int farthest;
    private final Map<String, NavigableMap<LocalDate, Set<DocId>>> days = new HashMap<>();
    private final Map<DocId, List<Attested>> opened = new HashMap<>();

    /**
     * @param people whose offices may be asked for
     * @param farthest so many days away an office may be attested
     * @param asOf only by what was published by this day; absent for everything
     */
    NearestOffices(Store store, Set<String> people, int farthest, @Nullable LocalDate asOf) {
        this.store = store;
        this.farthest = farthest;
        store.attestations().days(people, asOf, one -> days.computeIfAbsent(one.person(), person -> new TreeMap<>())
                .computeIfAbsent(one.day(), day -> new LinkedHashSet<>())
                .add(one.document()));
    }

    /** Whose office, of which state, on which day. */
    record Asked(String person, Country country, LocalDate day) {}

    /** Offices with a rank; who holds none that is attested near enough is left out. */
    Map<Asked, List<Office>> of(Collection<Asked> asked) {
        Map<Asked, List<Office>> found = new HashMap<>();
        List<Search> open = new ArrayList<>();
        asked.stream().distinct().forEach(one -> open.add(new Search(one)));
        for (int days = 1; !open.isEmpty(); days *= 2) {
            open(open, days);
            open.removeIf(search -> search.ended(found));
        }
        return found;
    }

    private void open(List<Search> searches, int days) {
        Set<DocId> documents = searches.stream()
                .flatMap(search -> search.next(days).stream())
                .flatMap(Collection::stream)
                .filter(document -> !opened.containsKey(document))
                .collect(Collectors.toSet());
        documents.forEach(document -> opened.put(document, new ArrayList<>()));
        store.attestations().in(documents, one -> opened.computeIfAbsent(
                        one.attestation().evidence().docId(), document -> new ArrayList<>())
                .add(one));
    }

    /** Goes through the days one is attested on, the nearest first, and those equally near together. */
    private final class Search {
        private final Asked asked;
        private final List<List<Set<DocId>>> rings;
        private int tried;

        Search(Asked asked) {
            this.asked = asked;
            this.rings = rings(days.getOrDefault(asked.person(), new TreeMap<>()));
        }

        private List<List<Set<DocId>>> rings(NavigableMap<LocalDate, Set<DocId>> attested) {
            LocalDate first = asked.day().minusDays(farthest);
            LocalDate last = asked.day().plusDays(farthest);
            Map<Long, List<Set<DocId>>> byDistance = new TreeMap<>();
            attested.subMap(first, true, last, true).forEach((day, documents) -> byDistance
                    .computeIfAbsent(Math.abs(ChronoUnit.DAYS.between(day, asked.day())), ring -> new ArrayList<>())
                    .add(documents));
            return List.copyOf(byDistance.values());
        }

        /** The documents of the next few distances. */
        List<Set<DocId>> next(int distances) {
            return rings.subList(tried, Math.min(rings.size(), tried + distances)).stream()
                    .flatMap(Collection::stream)
                    .toList();
        }

        /** True if an office is found, or no document is left; as far as documents are opened. */
        boolean ended(Map<Asked, List<Office>> found) {
            while (tried < rings.size() && rings.get(tried).stream().allMatch(opened.keySet()::containsAll)) {
                List<Office> offices = offices(rings.get(tried++));
                if (!offices.isEmpty()) {
                    found.put(asked, offices);
                    return true;
                }
            }
            return tried == rings.size();
        }

        /** By day, document and place in the text. */
        private List<Office> offices(List<Set<DocId>> documents) {
            return documents.stream()
                    .flatMap(Collection::stream)
                    .flatMap(document -> opened.getOrDefault(document, List.of()).stream())
                    .filter(one -> one.attestation().person().id().equals(asked.person()))
                    .map(one -> one.attestation().office())
                    .filter(office -> office.rank() != null && asked.country().equals(office.country()))
                    .toList();
        }
    }
}
