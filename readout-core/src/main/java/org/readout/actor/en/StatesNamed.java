package org.readout.actor.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * Where a document names each state, by itself or by a person of it: in "Peru's minister left. Chile thanked him." the state named
 * last before "him" is Chile. Filled once, then only read.
 */
final class StatesNamed {
    private final NavigableMap<Integer, Country> named = new TreeMap<>();
    private final Map<Country, NavigableMap<Integer, Span>> places = new HashMap<>();
    private final Map<Country, Set<Integer>> sentences = new HashMap<>();
    /** By the start of each sentence that names a state, where it names the first. */
    private final NavigableMap<Integer, Integer> firsts = new TreeMap<>();

    StatesNamed(Annotated annotated) {
        List<Sentence> all = annotated.sentences();
        int sentence = 0;
        for (Mention mention : annotated.mentions()) {
            Country country = country(mention);
            if (country == null) {
                continue;
            }
            Span span = mention.span();
            while (sentence < all.size() && all.get(sentence).span().end() <= span.start()) {
                sentence++;
            }
            add(country, span, sentence);
            firsts.putIfAbsent(sentence < all.size() ? all.get(sentence).span().start() : span.start(), span.start());
        }
    }

    static @Nullable Country country(Mention mention) {
        if (mention instanceof Mention.OfCountry state) {
            return state.country();
        }
        return mention instanceof Mention.OfPerson person ? person.country() : null;
    }

    private void add(Country country, Span span, int sentence) {
        named.putIfAbsent(span.start(), country);
        places.computeIfAbsent(country, one -> new TreeMap<>()).putIfAbsent(span.start(), span);
        sentences.computeIfAbsent(country, one -> new HashSet<>()).add(sentence);
    }

    /** How many states are named. */
    int number() {
        return places.size();
    }

    /** In how many sentences each state is named. */
    Map<Country, Integer> sentences() {
        Map<Country, Integer> counts = new HashMap<>();
        sentences.forEach((country, in) -> counts.put(country, in.size()));
        return counts;
    }

    /**
     * The state named last before a place that is not among some.
     *
     * @param back sentences naming a state to look back over
     */
    Optional<Country> lastOther(List<Country> states, int at, int back) {
        Integer from = at;
        for (int steps = 0; from != null && steps < back; steps++) {
            from = firsts.lowerKey(from);
        }
        return from == null
                ? Optional.empty()
                : named.subMap(from, true, at, false).descendingMap().values().stream()
                        .filter(state -> !states.contains(state))
                        .findFirst();
    }

    /** The two states that some mentions before a place name last, or fewer, the last one first. */
    List<Country> lastTwo(int at, int mentions) {
        return named.headMap(at, false).descendingMap().values().stream()
                .limit(mentions)
                .distinct()
                .limit(2)
                .toList();
    }

    /** The first state named before a place in its sentence, else the first of the last sentence that names one. */
    Optional<Country> spokenOf(int at) {
        Map.Entry<Integer, Integer> sentence = firsts.floorEntry(at);
        Map.Entry<Integer, Integer> before =
                sentence == null || sentence.getValue() < at ? sentence : firsts.lowerEntry(sentence.getKey());
        return Optional.ofNullable(before).map(Map.Entry::getValue).map(named::get);
    }

    /** Where a state was named last before a place, else where first in the document. */
    Optional<Span> place(Country country, int before) {
        NavigableMap<Integer, Span> spans = places.getOrDefault(country, new TreeMap<>());
        return Optional.ofNullable(spans.lowerEntry(before))
                .or(() -> Optional.ofNullable(spans.firstEntry()))
                .map(Map.Entry::getValue);
    }
}
