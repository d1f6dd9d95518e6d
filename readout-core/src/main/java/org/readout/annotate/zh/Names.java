package org.readout.annotate.zh;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.NameCharacters;
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
    private static final int LONGEST_WITH_SURNAME = 3;
    private static final int LONGEST_WITH_TWO = 4;
    private static final int LONGEST_UNSEGMENTED = 6;
    private static final int USUAL_UNSEGMENTED = 4;
    private static final int LONGEST_TRANSLITERATED = 10;
    private static final int LONGEST_WITH_DOTS = 32;
    static final String JOINERS = "·•・-—－–.．";
    private static final String DOTS = "·•・.．";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String REIGN = "世";

    private final ChineseLexicon lexicon;
    private final NameCharacters characters;

    Names(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.characters = lexicon.nameCharacters();
    }

    /**
     * The name that starts at an offset.
     *
     * @param limit offset the name cannot pass: the next word of the lexicon, or the end of the text
     * @param country the state of its bearer; absent if not stated: then the home state's way of naming is tried first
     */
    Optional<Span> at(String text, int start, int limit, @Nullable Country country) {
        String code = country == null ? lexicon.home().code() : country.code();
        boolean surnameFirst = lexicon.words("surname_first").has(code);
        int written = surnameFirst
                ? surnamed(text, start, limit)
                : Math.max(transliterated(text, start, limit), withRare(text, start, limit));
        if (lexicon.words("unsegmented").has(code)) {
            written = Math.max(written, unsegmented(text, start, limit));
        } else if (surnameFirst && (country == null || dotted(text, start, limit))) {
            written = Math.max(written, Math.max(transliterated(text, start, limit), withRare(text, start, limit)));
        } else if (lexicon.words("surname_too").has(code)) {
            written = Math.max(written, surnamed(text, start, limit));
        }
        if (written < 2 && !surnameFirst) {
            written = Math.max(surnamed(text, start, limit), bounded(text, start, limit));
        }
        return written < 2 ? Optional.empty() : Optional.of(new Span(start, start + written));
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
        return surname(text, name.start())
                && (name.length() < LONGEST_WITH_TWO
                        || name.length() == LONGEST_WITH_TWO && !transliterated(text, name));
    }

    private boolean transliterated(String text, Span name) {
        return !lexicon.words("surname_of_two").opens(text, name.start())
                && text.substring(name.start(), name.end()).chars().allMatch(characters::transliterates);
    }

    /**
     * False for words that only begin like a name of the home state behind a title without any organisation: 总书记关心老区, 总书记回信.
     * A name there ends where words end, and what is given holds nothing of a verb.
     */
    boolean likely(String text, Span name) {
        boolean verb = lexicon.words("bare_not").within(text.substring(name.start() + 1, name.end()));
        int end = name.end();
        boolean ends = end >= text.length()
                || !Character.isIdeographic(text.charAt(end))
                || stops(text, end)
                || lexicon.words("bare_follower").opens(text, end);
        return !likeHome(text, name) || ends && !verb;
    }

    /** The whole of a name whose last part was found: 弗拉基米尔·普京 for 普京. */
    Span whole(String text, Span last, int floor) {
        int start = joinedFrom(text, last, floor);
        while (start > floor
                && (JOINERS.indexOf(text.charAt(start - 1)) >= 0 || start < last.start() && ofName(text, start - 1))) {
            start--;
        }
        return start == last.start() || JOINERS.indexOf(text.charAt(start)) >= 0 ? last : new Span(start, last.end());
    }

    /** 雅各布·祖马 behind a title: all between the title and a dot is of the name, if one character of it is rare in names. */
    private int joinedFrom(String text, Span last, int floor) {
        int dot = last.start() - 1;
        if (dot - floor < 2 || dot - floor > LONGEST_UNSEGMENTED || DOTS.indexOf(text.charAt(dot)) < 0) {
            return last.start();
        }
        String first = text.substring(floor, dot);
        long rare = first.chars().filter(c -> !characters.transliterates(c)).count();
        boolean name = rare == 1
                && first.chars().allMatch(Character::isIdeographic)
                && lexicon.offices().titles().closes(text, floor)
                && !lexicon.words("name_stop").within(first);
        return name ? floor : last.start();
    }

    private boolean ofName(String text, int at) {
        return characters.transliterates(text.charAt(at))
                || DOTS.indexOf(text.charAt(at + 1)) >= 0 && Character.isIdeographic(text.charAt(at));
    }

    private boolean dotted(String text, int start, int limit) {
        int end = start + transliterated(text, start, limit);
        return text.substring(start, end).chars().anyMatch(c -> JOINERS.indexOf(c) >= 0);
    }

    private int surnamed(String text, int start, int limit) {
        if (!surname(text, start) || stops(text, start)) {
            return 0;
        }
        boolean two = lexicon.words("surname_of_two").opens(text, start) || surname(text, start + 1);
        int run = run(text, start, limit);
        return run > LONGEST_WITH_TWO || run == LONGEST_WITH_TWO && !two ? LONGEST_WITH_SURNAME : run;
    }

    /** A name written with rarer characters, which only punctuation or a word of the lexicon ends: 外长他那. */
    private int bounded(String text, int start, int limit) {
        int run = stops(text, start) ? 0 : run(text, start, limit);
        boolean ends =
                start + run >= limit || !Character.isIdeographic(text.charAt(start + run)) || stops(text, start + run);
        String name = text.substring(start, start + run);
        long usual = name.chars().filter(characters::transliterates).count();
        boolean plausible = run <= LONGEST_UNSEGMENTED && 2 * usual >= run;
        return ends && plausible && !lexicon.words("not_in_name").within(name) ? run : 0;
    }

    private int unsegmented(String text, int start, int limit) {
        int run = stops(text, start) ? 0 : run(text, start, limit);
        return run > LONGEST_UNSEGMENTED ? USUAL_UNSEGMENTED : run;
    }

    /** Ideographs up to the next word that opens a predicate. */
    private int run(String text, int start, int limit) {
        int end = start;
        int longest = Math.min(limit, start + LONGEST_UNSEGMENTED + 1);
        while (end < longest && Character.isIdeographic(text.charAt(end)) && !(end >= start + 2 && stops(text, end))) {
            end++;
        }
        return end - start;
    }

    private int transliterated(String text, int start, int limit) {
        int end = start;
        int part = start;
        int longest = Math.min(limit, start + LONGEST_WITH_DOTS);
        while (end < longest && end - part <= LONGEST_TRANSLITERATED && inName(text, start, end)) {
            part = JOINERS.indexOf(text.charAt(end)) >= 0 ? end + 1 : part;
            end++;
        }
        while (end > start && JOINERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end - part > LONGEST_TRANSLITERATED ? 0 : end - start;
    }

    /**
     * A transliterated name with single characters that are rare in names (格里先科), which only punctuation or a word that
     * opens a predicate ends; 0 if there is none.
     */
    private int withRare(String text, int start, int limit) {
        int end = start;
        int rare = 0;
        int part = start;
        int longest = Math.min(limit, start + LONGEST_WITH_DOTS);
        while (end < longest && end - part <= LONGEST_TRANSLITERATED) {
            char c = text.charAt(end);
            boolean joiner = JOINERS.indexOf(c) >= 0;
            if (joiner ? end == start : !Character.isIdeographic(c) || stopsName(text, start, end)) {
                break;
            }
            part = joiner ? end + 1 : part;
            if (!joiner && !characters.transliterates(c)) {
                if (end > start && rareAt(text, end - 1)) {
                    return 0;
                }
                rare++;
            }
            end++;
        }
        boolean ends = end >= limit || !Character.isIdeographic(text.charAt(end)) || stopsName(text, start, end);
        String name = text.substring(start, end);
        boolean plausible = rare > 0
                && 3 * rare <= end - start
                && !lexicon.words("not_in_name").within(name);
        return ends && plausible && end - part <= LONGEST_TRANSLITERATED ? end - start : 0;
    }

    private boolean rareAt(String text, int at) {
        return JOINERS.indexOf(text.charAt(at)) < 0 && !characters.transliterates(text.charAt(at));
    }

    private boolean stopsName(String text, int start, int at) {
        return characters.transliterates(text.charAt(at)) ? predicate(text, start, at) : stops(text, at);
    }

    private boolean inName(String text, int start, int at) {
        char c = text.charAt(at);
        if (JOINERS.indexOf(c) >= 0) {
            return at > start;
        }
        boolean numbered = at > start
                && NUMERALS.indexOf(c) >= 0
                && (text.startsWith(REIGN, at + 1) || text.startsWith(REIGN, at + 2));
        boolean rare = at + 1 < text.length() && at > start && insidePart(text, at) || opensPart(text, start, at);
        boolean usual = characters.transliterates(c) || rare && Character.isIdeographic(c) && !stops(text, at);
        return numbered || usual && !predicate(text, start, at);
    }

    /** A rare character before one of names, or before a dot that more of the name follows: 亚历山大·范. */
    private boolean insidePart(String text, int at) {
        char next = text.charAt(at + 1);
        boolean dot =
                DOTS.indexOf(next) >= 0 && at + 2 < text.length() && characters.transliterates(text.charAt(at + 2));
        return dot || characters.onlyInNames(next);
    }

    /** The first two characters behind a dot are of the name, even if they are rare in names: 川·立派. */
    private static boolean opensPart(String text, int start, int at) {
        return at > start
                && (JOINERS.indexOf(text.charAt(at - 1)) >= 0
                        || at - 1 > start && JOINERS.indexOf(text.charAt(at - 2)) >= 0);
    }

    /** Inside a name only whole words stop it, for its characters are also those of words such as 通 and 于. */
    private boolean predicate(String text, int start, int at) {
        return lexicon.words("name_stop")
                .opening(text, at)
                .filter(s -> s.length() > 1 || at >= start + 2)
                .isPresent();
    }

    private boolean surname(String text, int start) {
        return lexicon.words("surname").opens(text, start);
    }

    private boolean stops(String text, int at) {
        return lexicon.words("name_stop").opens(text, at);
    }
}
