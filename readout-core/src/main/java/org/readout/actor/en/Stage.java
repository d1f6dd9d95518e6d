package org.readout.actor.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
 * The states of one document: which it is about, and where each is named. A document is about the states that most of its
 * sentences name; if none stands out, about none. Made once per document, in time linear in its mentions; immutable and safe
 * to share. Spans are offsets of the stored text.
 */
public final class Stage {
    /** A text of fewer sentences is no document: it stands alone. */
    private static final int PASSAGE = 3;

    /** In a text of more sentences a state that is named once is named in passing. */
    private static final int BRIEF = 8;
    /** Named in fewer sentences, a state is no subject of a document. */
    private static final int FEWEST = 2;
    /** More than these share the stage with nobody in front. */
    private static final int MOST = 3;
    /** Mentions to look back for the states of a pair. */
    private static final int LOOK_BACK = 12;
    /** A state named in fewer sentences than this share of the first one's is not on the same stage. */
    private static final double SHARE = 0.45;
    /** A state named in this many times more sentences than the next is in front. */
    private static final double AHEAD = 1.5;

    private final NavigableMap<Integer, Country> named = new TreeMap<>();
    private final Map<Country, NavigableMap<Integer, Span>> places = new HashMap<>();
    /** By the start of each sentence that names a state, where it names the first. */
    private final NavigableMap<Integer, Integer> firsts = new TreeMap<>();

    private final List<Country> about;
    private final List<Country> pair;
    private final @Nullable Country front;
    /** Whether a state is named in several sentences, be they too many states for one to stand out, or a state is in one of several. */
    private final boolean returns;

    private final boolean dated;

    private Stage(Annotated annotated) {
        Map<Country, Integer> sentences = new HashMap<>();
        List<Sentence> all = annotated.sentences();
        int next = 0;
        Set<Country> here = new LinkedHashSet<>();
        for (Mention mention : annotated.mentions()) {
            Country country = country(mention);
            if (country == null) {
                continue;
            }
            int start = mention.span().start();
            named.putIfAbsent(start, country);
            places.computeIfAbsent(country, one -> new TreeMap<>()).putIfAbsent(start, mention.span());
            while (next < all.size() && all.get(next).span().end() <= start) {
                count(here, sentences);
                next++;
            }
            here.add(country);
            firsts.putIfAbsent(next < all.size() ? all.get(next).span().start() : start, start);
        }
        count(here, sentences);
        List<Map.Entry<Country, Integer>> order = order(sentences);
        boolean passage = all.size() >= PASSAGE;
        boolean brief = passage && all.size() <= BRIEF;
        returns = !order.isEmpty() || passage && !named.isEmpty();
        dated = annotated.document().published() != null;
        front = front(order);
        List<Country> acting = brief && order.size() < 2 && places.size() == 2 ? ActingStates.of(annotated) : List.of();
        about = acting.size() == 2 ? acting : leading(order, front);
        pair = pair(order);
    }

    public static Stage of(Annotated annotated) {
        return new Stage(annotated);
    }

    private static void count(Set<Country> here, Map<Country, Integer> sentences) {
        here.forEach(country -> sentences.merge(country, 1, Integer::sum));
        here.clear();
    }

    private static List<Map.Entry<Country, Integer>> order(Map<Country, Integer> sentences) {
        return sentences.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<Country, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static @Nullable Country front(List<Map.Entry<Country, Integer>> order) {
        boolean alone = order.size() == 1
                || order.size() > 1
                        && order.get(0).getValue() >= AHEAD * order.get(1).getValue();
        return alone ? order.get(0).getKey() : null;
    }

    /** The two states named most, where a third is named far less often than either. */
    private static List<Country> pair(List<Map.Entry<Country, Integer>> order) {
        boolean two = order.size() == 2
                || order.size() > 2
                        && order.get(1).getValue() >= AHEAD * order.get(2).getValue();
        return two ? order.stream().limit(2).map(Map.Entry::getKey).sorted().toList() : List.of();
    }

    private static List<Country> leading(List<Map.Entry<Country, Integer>> order, @Nullable Country front) {
        double least = order.isEmpty() ? 0 : order.get(0).getValue() * SHARE;
        List<Country> leading = order.stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
        if (leading.size() <= MOST) {
            return leading;
        }
        return front == null ? List.of() : List.of(front);
    }

    static @Nullable Country country(Mention mention) {
        if (mention instanceof Mention.OfCountry state) {
            return state.country();
        }
        return mention instanceof Mention.OfPerson person ? person.country() : null;
    }

    /** The states the document is about, the most often named first; at most three, often none. */
    public List<Country> about() {
        return about;
    }

    /** True of a text that comes back to states it has named, as lone sentences do not. */
    public boolean inDocument() {
        return returns;
    }

    /** True of a text with a day of publication: a report, be it of one sentence, where one without is an example of words. */
    public boolean dated() {
        return dated;
    }

    /** True of a text that names two states, be it in a lone sentence. */
    public boolean betweenTwo() {
        return places.size() == 2;
    }

    /** True of a text that names one state only: it tells of what is at home there. */
    public boolean alone() {
        return places.size() == 1;
    }

    /** The other state of the two a document is about; for a third one, the state in front if there is one. */
    public Optional<Country> other(Country state) {
        List<Country> others = about.stream().filter(one -> !one.equals(state)).toList();
        if (others.size() == 1) {
            return Optional.of(others.get(0));
        }
        return Optional.ofNullable(front).filter(one -> !one.equals(state));
    }

    /** The state in front of the others; empty if none is. */
    public Optional<Country> inFront() {
        return Optional.ofNullable(front);
    }

    /**
     * The state named last before a place that is not among some.
     *
     * @param back sentences naming a state to look back over
     */
    public Optional<Country> lastOther(List<Country> states, int at, int back) {
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

    /** All the other states a document is about. */
    public List<Country> others(Country state) {
        return about.stream().filter(one -> !one.equals(state)).toList();
    }

    /** The states meant by "the two sides" at a place: those the document is about if they are as many, else the last two named. */
    public List<Country> sides(int at, int number) {
        if (about.size() == number || number == 0 && about.size() > 1) {
            return about;
        }
        if (number == 2 && !pair.isEmpty()) {
            return pair;
        }
        Set<Country> last = new LinkedHashSet<>();
        int steps = 0;
        for (Country country : named.headMap(at, false).descendingMap().values()) {
            if (last.size() == 2 || ++steps > LOOK_BACK) {
                break;
            }
            last.add(country);
        }
        return last.size() == 2 && (number == 2 || number == 0) ? new ArrayList<>(last) : List.of();
    }

    /** The state spoken of at a place: the first named before it in its sentence, else the first of the last sentence that names one. */
    public Optional<Country> spokenOf(int at) {
        Map.Entry<Integer, Integer> sentence = firsts.floorEntry(at);
        Map.Entry<Integer, Integer> before =
                sentence == null || sentence.getValue() < at ? sentence : firsts.lowerEntry(sentence.getKey());
        return Optional.ofNullable(before).map(Map.Entry::getValue).map(named::get);
    }

    /** Where a state was named last before a place, else where first in the document. */
    public Optional<Span> named(Country country, int before) {
        NavigableMap<Integer, Span> spans = places.getOrDefault(country, new TreeMap<>());
        return Optional.ofNullable(spans.lowerEntry(before))
                .or(() -> Optional.ofNullable(spans.firstEntry()))
                .map(Map.Entry::getValue);
    }
}
