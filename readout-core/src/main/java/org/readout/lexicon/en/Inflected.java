package org.readout.lexicon.en;

import java.util.Set;

/**
 * The regular forms of a verb. Where a last consonant may or may not be doubled ("travelled", "traveled"), both.
 *
 * @param lemma the base form, lower case
 */
record Inflected(String lemma) {
    private static final String VOWELS = "aeiou";

    String thirdPerson() {
        if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh") || ends("o")) {
            return lemma + "es";
        }
        return endsInConsonantAndY() ? cut(1) + "ies" : lemma + "s";
    }

    Set<String> past() {
        if (ends("e")) {
            return Set.of(lemma + "d");
        }
        return endsInConsonantAndY() ? Set.of(cut(1) + "ied") : doubled("ed");
    }

    Set<String> ing() {
        if (ends("ie")) {
            return Set.of(cut(2) + "ying");
        }
        boolean silent = ends("e") && !ends("ee") && !ends("ye") && !lemma.equals("be");
        return silent ? Set.of(cut(1) + "ing") : doubled("ing");
    }

    private Set<String> doubled(String ending) {
        int last = lemma.length() - 1;
        boolean mayDouble = last >= 2
                && !vowel(last)
                && "wxy".indexOf(lemma.charAt(last)) < 0
                && vowel(last - 1)
                && (!vowel(last - 2) || lemma.startsWith("qu", last - 3));
        return mayDouble ? Set.of(lemma + ending, lemma + lemma.charAt(last) + ending) : Set.of(lemma + ending);
    }

    private boolean endsInConsonantAndY() {
        return ends("y") && !vowel(lemma.length() - 2);
    }

    private boolean vowel(int at) {
        return at >= 0 && VOWELS.indexOf(lemma.charAt(at)) >= 0;
    }

    private boolean ends(String ending) {
        return lemma.endsWith(ending);
    }

    private String cut(int letters) {
        return lemma.substring(0, lemma.length() - letters);
    }
}
