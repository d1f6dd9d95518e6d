package org.readout.code.en.say;

import java.util.List;
import java.util.Set;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;

/** Where what is said stands beside its verb, in marks or behind "that" or "as". */
final class Quotations {
    private static final int QUOTED_REACH = 8;
    private static final int THAT_REACH = 5;
    private static final int MARK_REACH = 2;
    private static final String COLON = ":";
    /** A colon opens what is said; before a speaker it closes a dateline. */
    static final Set<String> MARKS = Set.of("\"", "''", "``", COLON);

    private Quotations() {}

    /** Behind a preposition a quotation or a participle may stand that is no phrase: 'as "brotherly"', "against drawing in". */
    static boolean quoted(String preposition, Clause clause) {
        int verb = clause.verb().head();
        List<String> behind = Behind.words(clause.syntax(), verb + 1, verb + QUOTED_REACH);
        int at = behind.indexOf(preposition);
        boolean behindObject = clause.object()
                .filter(object -> object.group().last() == verb + at)
                .isPresent();
        return at == 0 || at > 0 && (behindObject || at + 1 < behind.size() && MARKS.contains(behind.get(at + 1)));
    }

    /** "As X noted", "as X put it": what is said is the sentence it stands in. */
    static boolean quotes(Clause clause, String conjunction) {
        return clause.conjunction().equals(conjunction) && clause.verb().finite();
    }

    /** What is said follows, though nothing is found that it hangs on. */
    static boolean opens(Clause clause) {
        int verb = clause.verb().head();
        return quotes(clause)
                || Behind.words(clause.syntax(), verb + 1, verb + THAT_REACH).contains("that");
    }

    /** A quotation begins right behind the verb, or ends right before its subject. */
    static boolean quotes(Clause clause) {
        Syntax syntax = clause.syntax();
        int verb = clause.verb().head();
        int first = clause.subject().map(subject -> subject.group().first()).orElse(verb);
        return Behind.words(syntax, verb + 1, verb + MARK_REACH).stream().anyMatch(MARKS::contains)
                || first > 1
                        && Behind.words(syntax, Math.max(0, first - 2), first - 1).stream()
                                .anyMatch(mark -> MARKS.contains(mark) && !mark.equals(COLON));
    }
}
