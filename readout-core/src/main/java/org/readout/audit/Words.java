package org.readout.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * The words checks look for: {@code audit/words.tsv}, whose head says what each list is. Immutable and safe to share.
 *
 * @param lists the words of each list
 */
record Words(Map<String, List<String>> lists) {
    private static final String FILE = "audit/words.tsv";

    Words {
        lists = Map.copyOf(lists);
    }

    /** The table bundled with the program. It is no part of the lexicon whose version codings carry: none depends on it. */
    static Words bundled() {
        return read(Source.bundled(List.of(FILE)));
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    static Words read(Source source) {
        return new Words(source.rows(FILE, Set.of("list", "en")).stream()
                .collect(Collectors.toMap((Row row) -> row.text("list"), row -> row.list("en"))));
    }

    /** An alternative of a regular expression for any word of some lists. */
    String any(String... names) {
        return List.of(names).stream()
                .flatMap(name -> Objects.requireNonNull(lists.get(name), name).stream())
                .map(Words::form)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String form(String word) {
        return word.endsWith("~") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w+" : Pattern.quote(word);
    }
}
