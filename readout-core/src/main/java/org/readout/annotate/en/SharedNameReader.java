package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.SharedNames;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Which state a name means that several bear: of those the document names otherwise one it never calls by a longer name that ends
 * in this one ("North Korea"), else the one named last before in the sentence, else the one named most; if it names none, the
 * first listed.
 */
final class SharedNameReader {
    private static final String OF = " of ";

    private final String plain;
    private final List<Mention.OfCountry> named;
    private final Map<Country, Integer> counts = new HashMap<>();
    private final SharedNames names;
    private final @Nullable Country home;
    private final Map<List<Country>, Set<Country>> apart = new HashMap<>();

    /**
     * @param named the states that are named without doubt, in text order
     * @param home the state whose newsroom wrote the text, which it calls by the short name; absent if none did
     */
    SharedNameReader(String plain, List<Mention.OfCountry> named, SharedNames names, @Nullable Country home) {
        this.names = names;
        this.home = home;
        this.plain = plain;
        this.named = List.copyOf(named);
        named.forEach(state -> counts.merge(state.country(), 1, Integer::sum));
    }

    /** A name that is shared. */
    record Shared(Span span, String form, List<Country> states) {}

    /** All states in text order, those of shared names among them. */
    List<Mention.OfCountry> with(List<Shared> shared) {
        List<Mention.OfCountry> all = new ArrayList<>(named);
        int passed = 0;
        for (Shared name : shared) {
            while (passed < named.size()
                    && named.get(passed).span().start() < name.span().start()) {
                passed++;
            }
            all.add(new Mention.OfCountry(name.span(), meant(name, passed), name.form()));
        }
        all.sort(Comparator.comparing(Mention.OfCountry::span));
        return all;
    }

    /** @param before how many states are named before */
    private Country meant(Shared name, int before) {
        List<Country> told = name.states().stream().filter(counts::containsKey).toList();
        Set<Country> longer = apart.computeIfAbsent(name.states(), this::apart);
        if (home != null && name.states().contains(home) && longer.containsAll(told)) {
            return home;
        }
        if (told.isEmpty()) {
            return name.states().get(0);
        }
        List<Country> plainly =
                told.stream().filter(state -> !longer.contains(state)).toList();
        return plainly.size() == 1
                ? plainly.get(0)
                : likeliest(told, name.span().start(), before);
    }

    private Country likeliest(List<Country> told, int at, int before) {
        Mention.OfCountry last = before == 0 ? null : named.get(before - 1);
        boolean here = last != null && plain.lastIndexOf(". ", at) < last.span().start();
        return last != null && here && told.contains(last.country())
                ? last.country()
                : told.stream()
                        .max(Comparator.comparing((Country state) -> counts.getOrDefault(state, 0))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
    }

    /** The states the document calls by a longer name that ends in one these share, "Republic of" left out. */
    private Set<Country> apart(List<Country> sharing) {
        Set<String> bare = names.names().stream()
                .filter(name -> name.states().equals(sharing))
                .map(SharedNames.Name::text)
                .collect(Collectors.toSet());
        return named.stream()
                .filter(state -> longer(
                        plain.substring(state.span().start(), state.span().end()), bare))
                .map(Mention.OfCountry::country)
                .collect(Collectors.toSet());
    }

    private static boolean longer(String name, Set<String> bare) {
        int last = name.lastIndexOf(' ');
        return last > 0 && bare.contains(name.substring(last + 1)) && !name.startsWith(OF, last - OF.length() + 1);
    }
}
