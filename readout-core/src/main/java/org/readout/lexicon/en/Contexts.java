package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.lexicon.Lexicon;

/** Words for the field an act stands in: {@code en/contexts.tsv}. Immutable and safe to share. */
public final class Contexts {
    private static final int LONGEST = 3;

    private final Map<String, Set<String>> byWords = new HashMap<>();

    private Contexts(Lexicon lexicon) {
        lexicon.source().rows("en/contexts.tsv", Set.of("context", "words")).forEach(row -> row.list("words")
                .forEach(words ->
                        byWords.computeIfAbsent(words, one -> new TreeSet<>()).add(row.text("context"))));
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
        List<String> last = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= lower.length(); at++) {
            boolean within = at < lower.length() && within(lower.charAt(at));
            if (!within && at > start) {
                add(last, lower.substring(start, at), found);
            }
            if (!within && at < lower.length() && lower.charAt(at) != ' ' && lower.charAt(at) != '\n') {
                last.clear();
            }
            start = within ? start : at + 1;
        }
        return List.copyOf(found);
    }

    private static boolean within(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == '\'';
    }

    /** Takes a word up with those before it. */
    private void add(List<String> last, String word, Set<String> found) {
        last.add(word);
        if (last.size() > LONGEST) {
            last.remove(0);
        }
        for (int from = 0; from < last.size(); from++) {
            String words = String.join(" ", last.subList(from, last.size()));
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
