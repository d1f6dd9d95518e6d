package org.readout.code.en.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;

/** What words such as "both sides" and "the country" may stand for, in the order of reading. Not to be shared. */
final class Antecedents {
    private static final int PAIR = 2;
    /** How much oftener the states a document is about are named than the next. */
    private static final double CLEARLY = 1.5;

    private final Map<Country, Integer> counts;
    /** What points back means no state that is named only later. */
    private final Lead lead = new Lead();

    private List<Country> spokenOf = List.of();
    private List<Country> spokenBefore = List.of();
    private @Nullable Country last;
    private @Nullable Country lastPersons;
    private @Nullable Country opening;
    private @Nullable Country openingBefore;
    private List<Named> here = List.of();

    /** @param counts how often the document names each state */
    Antecedents(Map<Country, Integer> counts) {
        this.counts = new HashMap<>(counts);
    }

    /** Goes on to a sentence that names these, in text order. */
    void enter(List<Named> named) {
        here = List.copyOf(named);
        lead.named(named);
    }

    /** Leaves the sentence; what it named is what was named last. */
    void leave() {
        List<Country> states = distinct(Named::acts);
        spokenBefore = spokenOf;
        if (states.size() >= PAIR) {
            spokenOf = states;
        }
        openingBefore = opening;
        opening = here.stream()
                .filter(Named::acts)
                .map(Named::country)
                .findFirst()
                .orElse(opening);
        last = lastOf(here, Named::acts, last);
        lastPersons = lastOf(here, Named::person, lastPersons);
    }

    private static @Nullable Country lastOf(List<Named> named, Predicate<Named> wanted, @Nullable Country otherwise) {
        return named.stream()
                .filter(wanted)
                .reduce((a, b) -> b)
                .map(Named::country)
                .orElse(otherwise);
    }

    /**
     * As many states as asked for: those named before in the sentence, else in all of it, else those the document is about, else
     * those spoken of last.
     */
    List<Country> several(int many, int at) {
        List<Country> before = distinct(one -> one.acts() && one.at() < at);
        List<List<Country>> choices =
                List.of(before, distinct(Named::acts), about(many), spokenOf, distinct(one -> one.at() < at));
        return choices.stream()
                .filter(states -> states.size() == many)
                .findFirst()
                .orElseGet(() -> nearest(many, before));
    }

    /**
     * Two that act: "Peru has turned north. China gave it grain, and the two countries signed a pact". Where a third state acts
     * before, whoever the last sentence opened with is the other one; else as {@link #several}.
     */
    List<Country> acting(int at) {
        List<Country> before = distinct(one -> one.acts() && one.at() < at);
        List<Country> third = withThird(before);
        return third.isEmpty() ? several(PAIR, at) : third;
    }

    private List<Country> withThird(List<Country> before) {
        List<Country> about = about(PAIR);
        boolean third = before.size() == 1 && !about.isEmpty() && !about.contains(before.get(0));
        return third && opening != null && about.contains(opening) ? List.of(opening, before.get(0)) : List.of();
    }

    /** The two named before in the sentence, else those the document is about, else those spoken of before it, else of the lead. */
    List<Country> two(int at) {
        List<Country> before = distinct(one -> one.acts() && one.at() < at);
        if (before.size() == PAIR) {
            return before;
        }
        List<Country> about = about(PAIR);
        return Stream.of(about, spokenBefore, lead.two())
                .filter(states -> states.size() == PAIR)
                .findFirst()
                .orElseGet(() -> several(PAIR, at));
    }

    Lead lead() {
        return lead;
    }

    /** The states a document clearly names more often than all others; none if there is no such group. */
    private List<Country> about(int many) {
        List<Country> most = most();
        boolean named = most.size() >= many && lead.seen(most.subList(0, many));
        boolean clear = most.size() == many
                || most.size() > many && counted(most.get(many - 1)) >= CLEARLY * counted(most.get(many));
        return clear && named ? most.subList(0, many) : List.of();
    }

    private int counted(Country country) {
        return counts.getOrDefault(country, 0);
    }

    private List<Country> nearest(int many, List<Country> before) {
        if (before.size() > many) {
            return before.subList(before.size() - many, before.size());
        }
        if (spokenOf.size() > many) {
            return spokenOf.subList(0, many);
        }
        List<Country> most = most();
        return most.size() < many ? List.of() : most.subList(0, many);
    }

    private List<Country> most() {
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Country, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The state named last before an offset. */
    List<Country> one(int at) {
        return listed(lastOf(here, one -> one.acts() && one.at() < at, last));
    }

    /** The state that "it" stands for at an offset of the sentence read last: the first that acts in it, else in the one before. */
    List<Country> it(int at) {
        return here.stream()
                .filter(one -> one.acts() && one.at() < at)
                .map(Named::country)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> listed(openingBefore));
    }

    /** The state of the person named last before an offset, else of the state. */
    List<Country> own(int at) {
        Country acting = lastOf(here, one -> one.acts() && one.at() < at, lastPersons == null ? last : lastPersons);
        return listed(lastOf(here, one -> one.person() && one.at() < at, acting));
    }

    /** Of two the one that is not named last before in the sentence. */
    List<Country> other(int at) {
        Country acting = lastOf(here, one -> one.at() < at, null);
        List<Country> left = several(PAIR, -1).stream()
                .filter(country -> !country.equals(acting))
                .toList();
        return left.size() == 1 ? left : List.of();
    }

    /** Of the states listed the one named last in the sentence, else most often in the document. */
    List<Country> among(List<Country> listed, int at) {
        Country here = lastOf(this.here, one -> one.at() < at && listed.contains(one.country()), null);
        return here != null
                ? List.of(here)
                : most().stream().filter(listed::contains).limit(1).toList();
    }

    private static List<Country> listed(@Nullable Country country) {
        return country == null ? List.of() : List.of(country);
    }

    /** The states of the sentence, in the order of their last naming. */
    private List<Country> distinct(Predicate<Named> wanted) {
        Set<Country> states = new LinkedHashSet<>();
        here.stream().filter(wanted).map(Named::country).forEach(country -> {
            states.remove(country);
            states.add(country);
        });
        return new ArrayList<>(states);
    }
}
