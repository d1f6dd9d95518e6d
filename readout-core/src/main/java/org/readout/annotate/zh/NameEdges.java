package org.readout.annotate.zh;

import java.util.List;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.NameCharacters;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** Tells a foreign name or state from a piece of a longer name that is written with the same characters. */
final class NameEdges {
    private static final String JOINERS = "·•・";
    private static final String HYPHENS = "-－—–";
    private static final int SHORT = 4;

    private final String text;
    private final ChineseLexicon lexicon;
    private final NameCharacters characters;

    NameEdges(String text, ChineseLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.characters = lexicon.nameCharacters();
    }

    /**
     * False if a registered name or a state is only a piece of a longer name.
     *
     * @param free end of the term before
     * @param afterTitle true if that term is a title: what stands between is the beginning of the name
     */
    boolean whole(Span span, Term term, int free, boolean afterTitle) {
        boolean name = term instanceof Term.Named || term instanceof Term.State || term instanceof Term.Venue;
        if (!name || span.length() > SHORT || !transliterated(span)) {
            return true;
        }
        boolean named = term instanceof Term.Named;
        return !goesOn(span.end(), named)
                && !beganBefore(span.start(), free, afterTitle)
                && !behindJoiner(span.start(), named);
    }

    /** True if two states' characters stand between others of a name: 沙希 in 沙希德. */
    boolean insideName(Span pair) {
        return transliterated(pair)
                && (at(pair.end(), false) || pair.start() > 0 && at(pair.start() - 1, true))
                && lexicon.words("pair_noun").stream().noneMatch(noun -> text.startsWith(noun, pair.end()));
    }

    private boolean goesOn(int end, boolean named) {
        return end < text.length()
                && (named && JOINERS.indexOf(text.charAt(end)) >= 0 && joined(end + 1)
                        || characters.onlyInNames(text.charAt(end)) && !wordAt(end));
    }

    /** 施耐德—阿曼 is not Oman; a registered name may stand behind a dot, as the last part of a full name. */
    private boolean behindJoiner(int start, boolean named) {
        return start > 1
                && (HYPHENS.indexOf(text.charAt(start - 1)) >= 0
                        || !named && JOINERS.indexOf(text.charAt(start - 1)) >= 0)
                && characters.transliterates(text.charAt(start - 2));
    }

    private boolean joined(int after) {
        return after < text.length() && characters.transliterates(text.charAt(after));
    }

    private boolean beganBefore(int start, int free, boolean afterTitle) {
        boolean began = afterTitle
                && start - free <= SHORT
                && text.substring(free, start).chars().allMatch(characters::transliterates);
        return start > free && (began || characters.onlyInNames(text.charAt(start - 1)));
    }

    private boolean at(int offset, boolean before) {
        return offset < text.length()
                && (JOINERS.indexOf(text.charAt(offset)) >= 0
                        || characters.transliterates(text.charAt(offset)) && (before || !wordAt(offset)));
    }

    private boolean wordAt(int offset) {
        return List.of("name_stop", "name_follower").stream()
                .anyMatch(kind -> lexicon.words(kind).stream().anyMatch(word -> text.startsWith(word, offset)));
    }

    private boolean transliterated(Span span) {
        return text.substring(span.start(), span.end()).chars().allMatch(characters::transliterates);
    }
}
