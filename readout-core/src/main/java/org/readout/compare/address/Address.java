package org.readout.compare.address;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Person;

/**
 * How one person is called in a readout.
 *
 * @param side the state the person stands for; absent if not known
 * @param person absent where a side is spoken to by office alone (主席阁下)
 * @param titles offices as written, in text order
 * @param honorifics words of respect beside the name, in text order
 */
public record Address(
        @Nullable Country side, @Nullable Person person, List<Evidence> titles, List<Evidence> honorifics) {
    public Address {
        titles = List.copyOf(titles);
        honorifics = List.copyOf(honorifics);
    }

    /** The words, each once: what two addresses must have in common to be the same. */
    Set<String> words() {
        return Stream.concat(titles.stream(), honorifics.stream())
                .map(Evidence::quote)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Name of whom it calls: equal in every readout. */
    String whom() {
        return (side == null ? "" : side.code()) + "\t" + (person == null ? "" : person.id());
    }
}
