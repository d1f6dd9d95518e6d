package org.readout.code.en.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Mention;

/**
 * The two states a document is about: whose side is not told is often the other's.
 *
 * @param states those it names most often, the first first; empty if many others are named as often
 */
record MainStates(List<Country> states) {
    /** Who is named acts for a state, and counts for more than its name. */
    private static final int PERSON = 3;

    private static final int STATE = 2;
    /** A capital is as often where something takes place as who acts. */
    private static final int CAPITAL = 1;

    /** The two states a document names most often, if every second state named is one of them. */
    static MainStates of(Annotated annotated) {
        Map<Country, Integer> counts = counts(annotated);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Map.Entry<Country, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Country, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        int two = most.stream().mapToInt(Map.Entry::getValue).sum();
        return new MainStates(
                2 * two < all ? List.of() : most.stream().map(Map.Entry::getKey).toList());
    }

    private static Map<Country, Integer> counts(Annotated annotated) {
        String text = annotated.document().text().content();
        Map<Country, Integer> counts = new HashMap<>();
        for (Mention mention : annotated.mentions()) {
            if (mention instanceof Mention.OfCountry state && !SceneCast.against(text, state.span())) {
                counts.merge(state.country(), state.form().equals("capital") ? CAPITAL : STATE, Integer::sum);
            } else if (mention instanceof Mention.OfPerson person) {
                Optional.ofNullable(person.country())
                        .filter(Unions::single)
                        .ifPresent(state -> counts.merge(state, PERSON, Integer::sum));
            }
        }
        return counts;
    }

    /** The other of the two. */
    Optional<Country> counterpart(Country country) {
        return states.size() == 2 && states.contains(country)
                ? states.stream().filter(other -> !other.equals(country)).findFirst()
                : Optional.empty();
    }
}
