package org.readout.code.en.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** Where and by whom a report was filed, before its first sentence: "KABUL (Agency) - ", "Rome, Italy -- ". */
public final class Datelines {
    /** Up to a dash: a place in capitals, or a few capitalised words. */
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.";

    private static final Pattern DATELINE =
            Pattern.compile("(?:\\p{Lu}{3,}(?:" + MONTH + "|[^.;\\-]){0,60}|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?,"
                    + " \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?(?:, [^-–—]{1,20})?|(?:" + MONTH
                    + "|[^-–—.;]){0,40}\\(\\p{Lu}\\p{L}+\\))"
                    + " ?(?:--|[—–]| - |- )\\s*");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}(?:[ ,]+[\\p{Lu}.]{2,})*: ");

    /** The number of a paragraph: "3. ". */
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}[.)] +(?=\\p{Lu})");

    private Datelines() {}

    /** The place of the dateline a sentence opens with: "NEW DELHI"; empty if it opens with none. */
    public static Optional<String> place(String plain, Span sentence) {
        Span without = without(plain, sentence);
        boolean number =
                NUMBER.matcher(plain).region(sentence.start(), sentence.end()).lookingAt();
        String line = plain.substring(sentence.start(), without.start())
                .split("[,(:—–-]", 2)[0]
                .strip();
        return number || line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** The sentence without its dateline, or the number it is listed under. */
    public static Span without(String plain, Span sentence) {
        Matcher number = NUMBER.matcher(plain).region(sentence.start(), sentence.end());
        if (number.lookingAt()) {
            return new Span(number.end(), sentence.end());
        }
        if (dashed(plain, sentence)) {
            Matcher dash = DATELINE.matcher(plain).region(sentence.start(), sentence.end());
            if (dash.lookingAt() && dash.end() < sentence.end()) {
                return new Span(dash.end(), sentence.end());
            }
        }
        Matcher colon = CAPITALS.matcher(plain).region(sentence.start(), sentence.end());
        return colon.lookingAt() && colon.end() < sentence.end() ? new Span(colon.end(), sentence.end()) : sentence;
    }

    /** Most sentences have no dash that could end a dateline, only hyphens. */
    private static boolean dashed(String plain, Span sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char unit = plain.charAt(at);
            boolean hyphen = unit == '-' && at + 1 < sentence.end();
            if (unit == '—' || unit == '–' || hyphen && " -".indexOf(plain.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
