package org.readout.annotate.zh;

import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.NameCharacters;

/**
 * Foreign names written by their sounds, with the few characters newsrooms keep to; the first other character ends them, but for one
 * that is rare in names and stands where only a name can go on. Immutable and safe to share.
 */
final class Transliteration {
    private static final int LONGEST_PART = 10;
    private static final int LONGEST_WITH_DOTS = 32;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String REIGN = "世";

    private final ChineseLexicon lexicon;
    private final NameCharacters characters;
    private final NameStops stops;

    Transliteration(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.characters = lexicon.nameCharacters();
        this.stops = new NameStops(lexicon);
    }

    /** Characters of the name that starts at an offset, by either rule; 0 if there is none. */
    int length(String text, int start, int limit) {
        return Math.max(usual(text, start, limit), withRare(text, start, limit));
    }

    /** True if the name that starts at an offset has several parts. */
    boolean joined(String text, int start, int limit) {
        int end = start + usual(text, start, limit);
        return text.substring(start, end).chars().anyMatch(NameMarks::joins);
    }

    private int usual(String text, int start, int limit) {
        int end = start;
        int part = start;
        int longest = Math.min(limit, start + LONGEST_WITH_DOTS);
        while (end < longest && end - part <= LONGEST_PART && inName(text, start, end)) {
            part = NameMarks.joins(text.charAt(end)) ? end + 1 : part;
            end++;
        }
        while (end > start && NameMarks.joins(text.charAt(end - 1))) {
            end--;
        }
        return end - part > LONGEST_PART ? 0 : end - start;
    }

    /**
     * A name with single characters that are rare in names (格里先科), which only punctuation or a word that opens a predicate ends; 0
     * if there is none.
     */
    private int withRare(String text, int start, int limit) {
        int end = start;
        int rare = 0;
        int part = start;
        int longest = Math.min(limit, start + LONGEST_WITH_DOTS);
        while (end < longest && end - part <= LONGEST_PART && goesOn(text, start, end)) {
            if (NameMarks.joins(text.charAt(end))) {
                part = end + 1;
            } else if (rareAt(text, end)) {
                if (end > start && rareAt(text, end - 1)) {
                    return 0;
                }
                rare++;
            }
            end++;
        }
        boolean ends = end >= limit || !Character.isIdeographic(text.charAt(end)) || stopped(text, start, end);
        boolean plausible = rare > 0
                && 3 * rare <= end - start
                && !lexicon.words("not_in_name").within(text.substring(start, end));
        return ends && plausible && end - part <= LONGEST_PART ? end - start : 0;
    }

    private boolean goesOn(String text, int start, int at) {
        char c = text.charAt(at);
        return NameMarks.joins(c) ? at > start : Character.isIdeographic(c) && !stopped(text, start, at);
    }

    private boolean rareAt(String text, int at) {
        return !NameMarks.joins(text.charAt(at)) && !characters.transliterates(text.charAt(at));
    }

    private boolean stopped(String text, int start, int at) {
        return characters.transliterates(text.charAt(at)) ? stops.inside(text, start, at) : stops.at(text, at);
    }

    private boolean inName(String text, int start, int at) {
        char c = text.charAt(at);
        if (NameMarks.joins(c)) {
            return at > start;
        }
        boolean rare = at + 1 < text.length() && at > start && insidePart(text, at) || opensPart(text, start, at);
        boolean usual = characters.transliterates(c) || rare && Character.isIdeographic(c) && !stops.at(text, at);
        return numbered(text, start, at) || usual && !stops.inside(text, start, at);
    }

    /** 查尔斯三世. */
    private static boolean numbered(String text, int start, int at) {
        return at > start
                && NUMERALS.indexOf(text.charAt(at)) >= 0
                && (text.startsWith(REIGN, at + 1) || text.startsWith(REIGN, at + 2));
    }

    /** A rare character before one of names, or before a dot that more of the name follows: 亚历山大·范. */
    private boolean insidePart(String text, int at) {
        char next = text.charAt(at + 1);
        boolean dot = NameMarks.dot(next) && at + 2 < text.length() && characters.transliterates(text.charAt(at + 2));
        return dot || characters.onlyInNames(next);
    }

    /** The first two characters behind a dot are of the name, even if they are rare in names: 川·立派. */
    private static boolean opensPart(String text, int start, int at) {
        return at > start
                && (NameMarks.joins(text.charAt(at - 1)) || at - 1 > start && NameMarks.joins(text.charAt(at - 2)));
    }
}
