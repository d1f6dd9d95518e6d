package org.readout.code.en.claim;

import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/**
 * Words that stand for both of two states without naming either: "the two giants", "both capitals", "the old rivals", "our governments",
 * "each other".
 *
 * @param words what single words are
 */
record Both(WordKinds words) {
    private static final Set<String> ALONE = Set.of("two", "both", "neither");
    private static final Set<String> COUNTED = Set.of("two", "both", "either", "neither", "each");
    private static final Set<String> POINTING = Set.of("the", "these", "those", "our");
    private static final Set<String> OTHER = Set.of("other", "another");
    private static final Set<String> EACH = Set.of("each", "one");

    /** True of such a noun phrase, and of "they". */
    boolean stands(Phrase phrase) {
        return Topics.head(phrase).equals("they") || sides(phrase);
    }

    /** True of "the two", "the two neighbours", "each power", "the former enemies", "our governments", "the couple". */
    boolean sides(Phrase phrase) {
        String head = Topics.head(phrase);
        if (!phrase.arguments().isEmpty() && !counted(phrase)) {
            return false;
        }
        boolean bond = bond(head);
        boolean side = words.is("side", head);
        return ALONE.contains(head) && phrase.arguments().isEmpty()
                || words.is("couple", head) && pointing(phrase)
                || counted(phrase) && (bond || side)
                || pointing(phrase)
                        && plural(phrase)
                        && (bond || side && first(phrase).equals("our"));
    }

    /** True of a sentence with such words, or with "each other". */
    boolean in(Syntax syntax) {
        return IntStream.range(0, syntax.tokens().size())
                .anyMatch(at -> mutual(syntax, at)
                        || syntax.phrase(at).filter(this::sides).isPresent());
    }

    private static boolean mutual(Syntax syntax, int at) {
        return at > 0
                && OTHER.contains(syntax.token(at).lower())
                && EACH.contains(syntax.token(at - 1).lower());
    }

    private boolean bond(String head) {
        return words.is("friend", head) || words.is("foe", head) || words.is("near", head);
    }

    private static boolean counted(Phrase phrase) {
        return IntStream.range(phrase.group().first(), phrase.group().head())
                .anyMatch(at -> COUNTED.contains(phrase.syntax().token(at).lower()));
    }

    private static boolean pointing(Phrase phrase) {
        return POINTING.contains(first(phrase));
    }

    private static boolean plural(Phrase phrase) {
        return !phrase.head().lower().equals(Topics.head(phrase));
    }

    private static String first(Phrase phrase) {
        return phrase.syntax().token(phrase.group().first()).lower();
    }
}
