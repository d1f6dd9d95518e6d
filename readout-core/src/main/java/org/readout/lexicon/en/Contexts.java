package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.lexicon.Lexicon;

/** Words for the field an act stands in: {@code en/contexts.tsv}. Immutable and safe to share. */
public final class Contexts {
    private static final int LONGEST = 3;

    private final Map<String, Set<String>> byWords = new HashMap<>();
    /** The last words of those: most words of a text are none. */
    private final Set<String> last = new HashSet<>();

    private Contexts(Lexicon lexicon) {
        lexicon.source().rows("en/contexts.tsv", Set.of("context", "words")).forEach(row -> row.list("words")
                .forEach(words ->
                        byWords.computeIfAbsent(words, one -> new TreeSet<>()).add(row.text("context"))));
        byWords.keySet().forEach(words -> last.add(words.substring(words.lastIndexOf(' ') + 1)));
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static Contexts read(Lexicon lexicon) {
        return new Contexts(lexicon);
    }

    /**
     * The contexts a text names, in alphabetical order, each once.
     *
     * @param lower in lower case
     */
    public List<String> of(String lower) {
        Set<String> found = new TreeSet<>();
        List<String> row = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= lower.length(); at++) {
            boolean within = at < lower.length() && within(lower.charAt(at));
            if (!within && at > start) {
                add(row, lower.substring(start, at), found);
            }
            if (!within && at < lower.length() && lower.charAt(at) != ' ' && lower.charAt(at) != '\n') {
                row.clear();
            }
            start = within ? start : at + 1;
        }
        return List.copyOf(found);
    }

    private static boolean within(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == '\'';
    }

    /** Takes a word up with those before it. */
    private void add(List<String> row, String word, Set<String> found) {
        row.add(word);
        if (row.size() > LONGEST) {
            row.remove(0);
        }
        if (!last.contains(word) && !last.contains(singular(word))) {
            return;
        }
        for (int from = 0; from < row.size(); from++) {
            String words = String.join(" ", row.subList(from, row.size()));
            found.addAll(byWords.getOrDefault(words, Set.of()));
            found.addAll(byWords.getOrDefault(singular(words), Set.of()));
        }
    }

    private static String singular(String words) {
        if (words.endsWith("'s")) {
            return words.substring(0, words.length() - 2);
        }
        if (words.endsWith("ies")) {
            return words.substring(0, words.length() - 3) + "y";
        }
        if (words.endsWith("men")) {
            return words.substring(0, words.length() - 2) + "an";
        }
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }
}
