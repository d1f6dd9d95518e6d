package org.readout.annotate.zh;

import java.util.List;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.NameCharacters;
import org.readout.lexicon.zh.States;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** Tells a foreign name or state from a piece of a longer name that is written with the same characters. */
final class NameEdges {
    private static final String JOINERS = "·•・";
    private static final String HYPHENS = "-－—–";
    /** 萨勒曼·本·阿卜杜勒: who is named with his father is still the one registered. */
    private static final String SON = "本·";

    private static final String HEAD = "长";
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
        if (term instanceof Term.State state && state.form().equals(States.BEFORE_TITLE)) {
            return lexicon.offices().titles().opens(text, span.end());
        }
        if (term instanceof Term.Body) {
            // 外交部长 is a title, not the ministry and more.
            return !text.startsWith(HEAD, span.end());
        }
        boolean name = term instanceof Term.Named || term instanceof Term.State || term instanceof Term.Venue;
        if (!name || span.length() > SHORT || !transliterated(span)) {
            return true;
        }
        boolean named = term instanceof Term.Named;
        if (!named && afterTitle && span.start() == free && at(span.end(), false)) {
            // 部长莫斯科维奇: what opens a name behind a title is no city.
            return false;
        }
        return !goesOn(span.end(), named)
                && !oneMore(span.start(), named)
                && !beganBefore(span.start(), free, afterTitle)
                && !behindJoiner(span.start(), named);
    }

    /** True if two states' characters stand between others of a name: 沙希 in 沙希德. */
    boolean insideName(Span pair) {
        return addressed(pair)
                || transliterated(pair)
                        && (at(pair.end(), false) || pair.start() > 0 && at(pair.start() - 1, true))
                        && !lexicon.words("pair_noun").opens(text, pair.end());
    }

    /** 同意美国…, 以保证…: one of the two characters belongs to a word with its neighbour. */
    boolean acrossWord(Span pair) {
        return (lexicon.words("word_over_pair").opens(text, pair.end() - 1)
                        || pair.start() > 0 && lexicon.words("word_over_pair").opens(text, pair.start() - 1))
                && !lexicon.words("pair_noun").opens(text, pair.end());
    }

    /** 同比奥总统举行会谈: one person's title behind what two states would be written with makes it a name. */
    private boolean addressed(Span pair) {
        return transliterated(pair)
                && lexicon.words("with").closes(text, pair.start())
                && lexicon.words("title_of_one").opens(text, pair.end());
    }

    private boolean goesOn(int end, boolean named) {
        return end < text.length()
                && (named && JOINERS.indexOf(text.charAt(end)) >= 0 && joined(end + 1)
                        || characters.onlyInNames(text.charAt(end)) && !wordAt(end));
    }

    /**
     * 会见舒克里时, 昆廷·布赖斯: one more character of names stands before it, and before that a mark or a word that ends where a
     * name begins; of a city or state, the dot of a name.
     */
    private boolean oneMore(int start, boolean named) {
        int at = start - 1;
        if (at < 0
                || !characters.transliterates(text.charAt(at))
                || lexicon.words("before_name").opens(text, at)) {
            return false;
        }
        boolean dot = at > 0 && JOINERS.indexOf(text.charAt(at - 1)) >= 0;
        return dot
                || named
                        && (at == 0
                                || !Character.isIdeographic(text.charAt(at - 1))
                                || lexicon.words("with").closes(text, at)
                                || lexicon.words("counterpart_verb").closes(text, at));
    }

    /** 施耐德—阿曼 is not Oman; a registered name may stand behind a dot, as the last part of a full name. */
    private boolean behindJoiner(int start, boolean named) {
        return start > 1
                && (HYPHENS.indexOf(text.charAt(start - 1)) >= 0
                        || !named && JOINERS.indexOf(text.charAt(start - 1)) >= 0)
                && characters.transliterates(text.charAt(start - 2));
    }

    private boolean joined(int after) {
        return after < text.length() && characters.transliterates(text.charAt(after)) && !text.startsWith(SON, after);
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
                        .anyMatch(kind -> lexicon.words(kind).opens(text, offset))
                || lexicon.offices().titles().opens(text, offset);
    }

    private boolean transliterated(Span span) {
        return text.substring(span.start(), span.end()).chars().allMatch(characters::transliterates);
    }
}
