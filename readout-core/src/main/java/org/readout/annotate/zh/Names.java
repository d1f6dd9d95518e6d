package org.readout.annotate.zh;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * Reads the personal name that follows a title string where the register does not hold it: Chinese, Korean and Vietnamese
 * names open with a surname and have two to four characters, transliterated ones have two to seven, or parts joined by a
 * middle dot. A name cannot run across a word that opens a predicate.
 */
final class Names {
    private static final Set<String> SURNAME_FIRST = Set.of("CHN", "PRK", "KOR", "VNM");
    private static final int LONGEST_WITH_SURNAME = 4;
    private static final int LONGEST_TRANSLITERATED = 7;
    private static final int LONGEST_WITH_DOTS = 24;
    private static final String JOINERS = "·•-—－";

    private final ChineseLexicon lexicon;

    Names(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The name that starts at an offset.
     *
     * @param limit offset the name cannot pass: the next word of the lexicon, or the end of the text
     */
    Optional<Span> at(String text, int start, int limit, @Nullable Country country) {
        int end = start;
        boolean joined = false;
        int longest = Math.min(limit, start + LONGEST_WITH_DOTS);
        while (end < longest && (ideograph(text, end) || joiner(text, start, end))) {
            if (end >= start + 2 && !joiner(text, start, end) && stops(text, end)) {
                break;
            }
            joined |= joiner(text, start, end);
            end++;
        }
        return plausible(text, start, end, joined, country) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean plausible(String text, int start, int end, boolean joined, @Nullable Country country) {
        int length = end - start;
        if (length < 2 || JOINERS.indexOf(text.charAt(end - 1)) >= 0 || stops(text, start)) {
            return false;
        }
        if (joined) {
            return true;
        }
        if (country != null && SURNAME_FIRST.contains(country.code())) {
            return length <= LONGEST_WITH_SURNAME && surname(text, start);
        }
        return length <= LONGEST_TRANSLITERATED;
    }

    private boolean surname(String text, int start) {
        return lexicon.words("surname").stream().anyMatch(s -> text.startsWith(s, start));
    }

    private boolean stops(String text, int at) {
        return lexicon.words("name_stop").stream().anyMatch(s -> text.startsWith(s, at));
    }

    private static boolean ideograph(String text, int at) {
        return Character.isIdeographic(text.charAt(at));
    }

    private static boolean joiner(String text, int start, int at) {
        return at > start && JOINERS.indexOf(text.charAt(at)) >= 0;
    }
}
