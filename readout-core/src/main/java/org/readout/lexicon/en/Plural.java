package org.readout.lexicon.en;

/** The plural of a noun or of the last noun of a phrase, as far as it is regular. */
public final class Plural {
    private static final String VOWELS = "aeiou";

    private Plural() {}

    public static String of(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        boolean hissing = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("sh") || noun.endsWith("ch");
        if (hissing) {
            return noun + "es";
        }
        int before = noun.length() - 2;
        if (noun.endsWith("y") && before >= 0 && VOWELS.indexOf(noun.charAt(before)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + "s";
    }
}
