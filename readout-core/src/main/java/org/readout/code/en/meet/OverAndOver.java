package org.readout.code.en.meet;

import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * What stands behind a verb told of as done over and over: "meet twice a year", "see each other monthly", "confer now and then".
 *
 * @param table words that say how often
 */
record OverAndOver(ContactWords table) {
    private static final int CLAUSE = 16;
    private static final int LONGEST = 5;
    private static final Set<String> ENDS = Set.of(";", ":", ",", "\u2014");
    private static final Set<String> APART = Set.of("that", "which", "who", "where");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<Tag> VERBS = Set.of(Tag.VERB, Tag.AUX);
    private static final Set<Tag> NAMED = Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ);

    /** True before the next verb with a tense. */
    boolean behind(Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        int last = Math.min(syntax.tokens().size(), head + CLAUSE) - 1;
        boolean verbless = true;
        for (int at = head + 1; at < last && !ENDS.contains(syntax.token(at).text()); at++) {
            if (every(syntax, at) || often(clause, at) || verbless && table.is("regular", word(syntax, at))) {
                return true;
            }
            boolean verb = VERBS.contains(syntax.token(at).tag());
            if (APART.contains(word(syntax, at))
                    || verb
                            && syntax.clause(at)
                                    .filter(next -> next.verb().finite())
                                    .isPresent()) {
                return false;
            }
            verbless &= !verb;
        }
        return false;
    }

    /** "Met four times": how often, and not what. */
    static boolean times(Phrase phrase) {
        return Words.lower(phrase.head()).equals("times");
    }

    private static String word(Syntax syntax, int at) {
        return at >= 0 && at < syntax.tokens().size() ? Words.lower(syntax.token(at)) : "";
    }

    /** "Every spring", "each Tuesday", "every few months", "in most years", "all the time", "twice a year". */
    private boolean every(Syntax syntax, int at) {
        String word = word(syntax, at);
        String next = word(syntax, at + 1);
        if (EVERY.contains(word)) {
            return table.is("period", next) && !(word.equals("each") && next.equals("other"))
                    || weekday(syntax.token(at + 1));
        }
        return switch (word) {
            case "most" -> next.endsWith("s") && table.is("period", next.substring(0, next.length() - 1));
            case "all" -> next.equals("the") && word(syntax, at + 2).equals("time");
            default -> table.is("times", word) && (next.equals("a") || next.equals("per") || EVERY.contains(next));
        };
    }

    private static boolean weekday(Token token) {
        return Calendar.names(token) && Words.lower(token).endsWith("day");
    }

    /** "Monthly", "on a regular basis", "now and then"; of what has been done, also how many times. */
    private boolean often(Clause clause, int at) {
        Syntax syntax = clause.syntax();
        String word = word(syntax, at);
        boolean basis = word.equals("basis") && table.is("steady", word(syntax, at - 1));
        return basis
                || table.is("yearly", word) && adverb(syntax, at)
                || phrase(syntax, at, "over_and_over")
                || clause.verb().perfect()
                        && (word.equals("times") && undated(syntax) || phrase(syntax, at, "many_times"));
    }

    /** "Have met six times since Monday" counts meetings of these days. */
    private static boolean undated(Syntax syntax) {
        return syntax.tokens().stream().noneMatch(Calendar::names);
    }

    /** "Monthly" is one unless it stands before what is so: "monthly talks". */
    private static boolean adverb(Syntax syntax, int at) {
        return syntax.token(at).tag() == Tag.ADV
                || !NAMED.contains(syntax.token(at + 1).tag());
    }

    private boolean phrase(Syntax syntax, int at, String kind) {
        String words = word(syntax, at);
        if (!table.begins(kind, words)) {
            return false;
        }
        for (int more = 1; more < LONGEST && !table.is(kind, words); more++) {
            words += " " + word(syntax, at + more);
        }
        return table.is(kind, words);
    }
}
