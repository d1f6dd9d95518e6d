package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import org.readout.lexicon.en.Spelling;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Span;

/**
 * Cuts a sentence into words and marks as treebanks do: "China's" is two words, "don't" too, "U.S." and "test-fired" are
 * one. One pass.
 */
final class WordReader {
    private static final int JUNIOR = ", Jr.".length();

    private final String plain;
    private final WordKinds abbreviations;
    private final int end;
    private final List<Word> words = new ArrayList<>();

    private WordReader(String plain, Span sentence, WordKinds abbreviations) {
        this.plain = plain;
        this.abbreviations = abbreviations;
        this.end = sentence.end();
    }

    /** The words of a sentence of a text in plain spelling. */
    static List<Word> read(String plain, Span sentence, WordKinds abbreviations) {
        WordReader reader = new WordReader(plain, sentence, abbreviations);
        for (int at = sentence.start(); at < sentence.end(); ) {
            at = reader.next(at);
        }
        return reader.words;
    }

    private int next(int at) {
        char unit = plain.charAt(at);
        if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
            return at + 1;
        }
        if (Character.isLetterOrDigit(unit)) {
            return word(at);
        }
        if (clitic(at)) {
            return add(at, at + 2);
        }
        if (unit == ',' && junior(at)) {
            return at + (at + JUNIOR < end && plain.charAt(at + JUNIOR) == ',' ? JUNIOR + 1 : JUNIOR);
        }
        boolean pair = Character.isHighSurrogate(unit) && at + 1 < end;
        return add(at, pair ? at + 2 : at + 1);
    }

    /** "Joseph R. Biden, Jr., spoke": what stands between commas there is no part of the sentence. */
    private boolean junior(int at) {
        return at + JUNIOR <= end && (plain.startsWith(" Jr.", at + 1) || plain.startsWith(" Sr.", at + 1));
    }

    /** An "'s" left after a word. */
    private boolean clitic(int at) {
        return plain.charAt(at) == '\''
                && at + 1 < end
                && Character.toLowerCase(plain.charAt(at + 1)) == 's'
                && (at + 2 >= end || !Character.isLetterOrDigit(plain.charAt(at + 2)))
                && at > 0
                && Character.isLetterOrDigit(plain.charAt(at - 1));
    }

    private int word(int start) {
        int at = start + 1;
        while (at < end && goesOn(at)) {
            at++;
        }
        String lower = Spelling.lower(plain.substring(start, at));
        if (lower.endsWith("n't") && lower.length() > 3) {
            add(start, at - 3);
            return add(at - 3, at);
        }
        return add(start, ownFullStop(lower, at) ? at + 1 : at);
    }

    private boolean goesOn(int at) {
        char unit = plain.charAt(at);
        if (Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (unit == '.' && at + 2 < end && plain.charAt(at + 1) == '-' && Character.isUpperCase(plain.charAt(at - 1))) {
            return Character.isLetter(plain.charAt(at + 2));
        }
        boolean within = at + 1 < end && Character.isLetterOrDigit(plain.charAt(at + 1));
        if (!within || clitic(at)) {
            return false;
        }
        boolean digits = Character.isDigit(plain.charAt(at - 1)) && Character.isDigit(plain.charAt(at + 1));
        return unit == '-' || unit == '\'' || unit == '.' || digits && (unit == ',' || unit == ':');
    }

    private boolean ownFullStop(String lower, int at) {
        boolean stop = at < end && plain.charAt(at) == '.';
        boolean initial = lower.length() == 1 && Character.isUpperCase(plain.charAt(at - 1)) && at + 1 < end;
        return stop && (initial || lower.indexOf('.') > 0 || at + 1 < end && abbreviations.is("own_stop", lower));
    }

    private int add(int start, int stop) {
        String text = plain.substring(start, stop);
        words.add(new Word(new Span(start, stop), text, Spelling.lower(text)));
        return stop;
    }
}
