package org.readout.eval.transcripts;

import java.util.Collections;
import java.util.Set;

/**
 * A person's name as one reader has it.
 *
 * @param ids people of the register who are called so; several if the name is ambiguous, none if it is not in it
 * @param words the name as it is written
 */
record Name(Set<String> ids, String words) {
    private static final String SEPARATORS = "·•・．.-－ ";

    Name {
        ids = Set.copyOf(ids);
    }

    /**
     * One person: in the register, by the letter, or because one name is the last part of the other (a family name), or the first,
     * by which Ethiopians and others are called.
     */
    boolean same(Name other) {
        return !Collections.disjoint(ids, other.ids)
                || words.equals(other.words)
                || familyName(words, other.words)
                || familyName(other.words, words)
                || firstName(words, other.words)
                || firstName(other.words, words);
    }

    private static boolean firstName(String full, String first) {
        int at = first.length();
        return at > 1 && at < full.length() && full.startsWith(first) && SEPARATORS.indexOf(full.charAt(at)) >= 0;
    }

    private static boolean familyName(String full, String last) {
        int at = full.length() - last.length() - 1;
        return !last.isEmpty() && at > 0 && full.endsWith(last) && SEPARATORS.indexOf(full.charAt(at)) >= 0;
    }
}
