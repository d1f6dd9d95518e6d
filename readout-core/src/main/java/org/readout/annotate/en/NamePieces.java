package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.NameWords;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Span;

/**
 * Finds what may be names: runs of capitalised words, cut at titles, states, bodies, towns and words of things. One pass over the
 * text. Not to be shared.
 */
final class NamePieces {
    private static final Pattern WORD =
            Pattern.compile("(?:(?:al|el|as|ash|ad|an|ar|at|az|es|ul|ed)-)?\\p{Lu}[\\p{L}'-]*\\p{L}"
                    + "|(?:\\p{Lu}\\.){1,2}|\\p{Lu}(?= \\p{Lu})|\\p{Lu}\\p{Ll}{1,3}\\.");
    private static final Pattern SUFFIX = Pattern.compile(",? (?:[JS]r\\.|[JS]r\\b|II\\b|III\\b|IV\\b)");
    private static final Pattern NUMBER = Pattern.compile(" \\d{1,3} \\p{Lu}");
    private static final int LONGEST = 8;
    /** Letters of "ash". */
    private static final int LONGEST_ARTICLE = 3;

    private final Landmarks landmarks;
    private final String text;
    private final Headlines headlines;
    private final String plain;
    private final English english;
    private final NameWords words;
    private final NavigableMap<Integer, Named> known;
    private final List<NamePiece> pieces = new ArrayList<>();
    /** The words of one piece while it is read. */
    private final List<Span> open = new ArrayList<>();
    /** Where the honorific read last ends. */
    private int honorific = -1;

    /**
     * @param text as stored
     * @param known names of the register, which are no pieces
     */
    NamePieces(
            String text,
            Headlines headlines,
            Landmarks landmarks,
            English english,
            NavigableMap<Integer, Named> known) {
        this.text = text;
        this.headlines = headlines;
        this.landmarks = landmarks;
        this.plain = landmarks.plain();
        this.english = english;
        this.words = english.nameWords();
        this.known = known;
    }

    List<NamePiece> read() {
        Matcher word = WORD.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            boolean found = mayBegin(at) && word.region(at, plain.length()).lookingAt();
            at = found ? next(bare(word.start(), word.end()), word.end()) : at + 1;
        }
        close(false);
        return pieces;
    }

    /** True of a capital and of the first letter of "al-" and its like: where nothing begins, the pattern need not be tried. */
    private boolean mayBegin(int at) {
        char unit = plain.charAt(at);
        if (unit == 'a' || unit == 'e' || unit == 'u') {
            return hyphen(at + 2) || hyphen(at + LONGEST_ARTICLE);
        }
        return Character.isUpperCase(unit) || Character.isSurrogate(unit);
    }

    private boolean hyphen(int at) {
        return at < plain.length() && plain.charAt(at) == '-';
    }

    /** Takes a word; where the next one is looked for. */
    private int next(Span word, int end) {
        Map.Entry<Integer, Named> name = known.floorEntry(word.end() - 1);
        if (name != null && name.getValue().span().overlaps(word)) {
            close(false);
            return name.getValue().span().end();
        }
        if (word.start() == 0 || !Character.isLetterOrDigit(plain.charAt(word.start() - 1))) {
            add(word, form(word));
        }
        return end;
    }

    /** Without "'s" and "-led". */
    private Span bare(int start, int end) {
        if (!compound(start, end)) {
            return new Span(start, end);
        }
        Matcher tail = words.tail().matcher(plain).region(start, end);
        return tail.find() && tail.start() > start ? new Span(start, tail.start()) : new Span(start, end);
    }

    private boolean compound(int start, int end) {
        for (int at = start; at < end; at++) {
            if (plain.charAt(at) == '-' || plain.charAt(at) == '\'') {
                return true;
            }
        }
        return false;
    }

    private void add(Span word, String form) {
        if (!open.isEmpty() && !joined(word)) {
            close(false);
        }
        if (words.is("honorific", form)) {
            close(false);
            honorific = word.end();
        } else if (blocked(word, form)) {
            close(words.is("namesake", form));
        } else {
            open.add(word);
        }
    }

    private boolean joined(Span word) {
        int end = open.get(open.size() - 1).end();
        String between = plain.substring(end, word.start());
        boolean newLine = text.substring(end, word.start()).indexOf('\n') >= 0;
        return !(newLine && headlines.at(end) && !headlines.at(word.start())) && joint(between);
    }

    private boolean joint(String between) {
        return between.equals(" ") || words.joint().matcher(between).matches();
    }

    private boolean blocked(Span word, String form) {
        boolean given = words.is("given", form);
        boolean behind = !open.isEmpty() && words.is("given", form(open.get(0)));
        return !(behind && words.is("surname", form))
                && (words.is("thing", form) && !given && !(open.isEmpty() && words.mayOpen(form))
                        || words.is("namesake", form)
                        || opening(word, form)
                        || capitals(form) && !addressed(word)
                        || !landmarks.free(word) && !surname(word));
    }

    /**
     * "Prime Minister Tom Jordan", "Minister Ali Bari": behind a title and a given name a place is a family name, and so it is
     * behind the article of a house: "Name Al Bahah".
     */
    private boolean surname(Span word) {
        return !open.isEmpty()
                && (landmarks.addressEnds(open.get(0).start() - 1)
                        || form(open.get(open.size() - 1)).equals("Al"))
                && landmarks.place(word);
    }

    /** A word that opens a sentence, stands in a headline or closes a name. */
    private boolean opening(Span word, String form) {
        boolean verb = english.verbs().form(Spelling.lower(form)) != null && !words.mayOpen(form);
        return words.is("sentence", form)
                || verb && headlines.at(word.start())
                || words.is("suffix", form)
                || english.months().weekday(form) > 0
                || open.isEmpty()
                        && !english.functionWords().kind(Spelling.lower(form)).isEmpty();
    }

    /** "Mr. SUZUKI Akira", "Ms. Marie DUBOIS": ministries write family names in capitals. */
    private boolean addressed(Span word) {
        int start = open.isEmpty() ? word.start() : open.get(0).start();
        return honorific >= 0 && start >= honorific && start - honorific <= 2;
    }

    /** "WPK", but no initial. */
    private static boolean capitals(String form) {
        return form.length() > 1 && form.indexOf('.') < 0 && form.chars().noneMatch(Character::isLowerCase);
    }

    private String form(Span word) {
        return plain.substring(word.start(), word.end());
    }

    private void close(boolean namesake) {
        if (!open.isEmpty()) {
            List<Span> name = open.size() > LONGEST ? open.subList(0, LONGEST) : open;
            Span span = new Span(name.get(0).start(), name.get(name.size() - 1).end());
            boolean addressed = honorific >= 0 && span.start() - honorific <= 2;
            pieces.add(
                    new NamePiece(suffixed(span), name.stream().map(this::form).toList(), addressed, namesake));
            open.clear();
        }
    }

    private Span suffixed(Span span) {
        Matcher suffix = SUFFIX.matcher(plain).region(span.end(), plain.length());
        return suffix.lookingAt() ? new Span(span.start(), suffix.end()) : span;
    }
}
