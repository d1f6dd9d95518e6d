package org.readout.annotate.zh;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * Reads the personal name that follows a title string where the register does not hold it: Chinese, Korean and Vietnamese
 * names open with a surname and have two to four characters; transliterated ones are written with few characters, to which
 * newsrooms keep, so that the first other character ends them; Japanese ones have up to six. A name cannot run across a word
 * that opens a predicate.
 */
final class Names {
    /** Characters of a name of the home state that has a surname or a given name of two. */
    private static final int LONGEST = 4;

    private final ChineseLexicon lexicon;
    private final NameStops stops;
    private final NativeNames natives;
    private final Transliteration foreign;
    private final FirstParts firstParts;

    Names(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.stops = new NameStops(lexicon);
        this.natives = new NativeNames(lexicon, stops);
        this.foreign = new Transliteration(lexicon);
        this.firstParts = new FirstParts(lexicon);
    }

    /**
     * The name that starts at an offset.
     *
     * @param limit offset the name cannot pass: the next word of the lexicon, or the end of the text
     * @param country the state of its bearer; absent if not stated: then the home state's way of naming is tried first
     */
    Optional<Span> at(String text, int start, int limit, @Nullable Country country) {
        int written = written(text, start, limit, country);
        return written < 2 ? Optional.empty() : Optional.of(new Span(start, start + written));
    }

    /** Characters of the name; fewer than two if there is none. */
    private int written(String text, int start, int limit, @Nullable Country country) {
        String code = country == null ? lexicon.home().code() : country.code();
        boolean surnameFirst = lexicon.words("surname_first").has(code);
        int written = surnameFirst ? natives.surnamed(text, start, limit) : foreign.length(text, start, limit);
        if (lexicon.words("unsegmented").has(code)) {
            written = Math.max(written, natives.unsegmented(text, start, limit));
        } else if (surnameFirst && (country == null || foreign.joined(text, start, limit))) {
            written = Math.max(written, foreign.length(text, start, limit));
        } else if (lexicon.words("surname_too").has(code)) {
            written = Math.max(written, natives.surnamed(text, start, limit));
        }
        return written < 2 && !surnameFirst
                ? Math.max(natives.surnamed(text, start, limit), natives.bounded(text, start, limit))
                : written;
    }

    /** 弗拉基米尔·普京: the name that starts at an offset ends with one that the register holds. */
    boolean registeredLast(String text, int start, @Nullable Hit<Term> next) {
        return next != null
                && next.values().get(0) instanceof Term.Named
                && next.span().start() > start
                && whole(text, next.span(), start).start() == start;
    }

    /** True if a name is written as those of the home state are. */
    boolean likeHome(String text, Span name) {
        return natives.surname(text, name.start())
                && (name.length() < LONGEST || name.length() == LONGEST && !transliterated(text, name));
    }

    private boolean transliterated(String text, Span name) {
        return !lexicon.words("surname_of_two").opens(text, name.start())
                && text.substring(name.start(), name.end()).chars().allMatch(lexicon.nameCharacters()::transliterates);
    }

    /**
     * False for words that only begin like a name of the home state behind a title without any organisation: 总书记关心老区, 总书记回信.
     * A name there ends where words end, and what is given holds nothing of a verb.
     */
    boolean likely(String text, Span name) {
        boolean verb = lexicon.words("bare_not").within(text.substring(name.start() + 1, name.end()));
        boolean ends = stops.endsAt(text, name.end(), text.length())
                || lexicon.words("bare_follower").opens(text, name.end());
        return !likeHome(text, name) || ends && !verb;
    }

    /** @see FirstParts#whole */
    Span whole(String text, Span last, int floor) {
        return firstParts.whole(text, last, floor);
    }
}
