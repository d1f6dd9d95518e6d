package org.readout.lexicon.en;

import java.util.List;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Country;

/**
 * Names several states bear: "Korea", "Congo".
 *
 * @param names as they are listed
 */
public record SharedNames(List<Name> names) {
    /**
     * One of them, or a longer name that holds one and is no state.
     *
     * @param form {@code name} or {@code adjective}
     * @param states who may be meant, the likeliest first; empty of a longer name
     */
    public record Name(String text, String form, List<Country> states) {
        public Name {
            states = List.copyOf(states);
        }
    }

    public SharedNames {
        names = List.copyOf(names);
    }

    static SharedNames read(Source source) {
        return new SharedNames(source.rows("en/shared-names.tsv", Set.of("forms", "form", "states")).stream()
                .flatMap((Row row) -> row.list("forms").stream()
                        .map(text -> new Name(
                                text,
                                row.text("form"),
                                row.list("states").stream().map(Country::new).toList())))
                .toList());
    }
}
