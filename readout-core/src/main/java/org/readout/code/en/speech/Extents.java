package org.readout.code.en.speech;

import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.say.Saying;
import org.readout.model.Span;

/** From where to where a saying is quoted: without what joins it to the next, with the marks of a quotation. */
final class Extents {
    private static final String TRAILING = " ,;—–-";
    private static final Set<String> JOINING = Set.of("and", "but", "while", "or", "then", "whereas");

    private Extents() {}

    /** @param pending where a quotation began that ends here; -1 if none did */
    static Span of(Clauses clauses, Saying saying, int pending) {
        String plain = clauses.plain();
        int least = saying.clause().verb().span().end();
        int end = saying.span().end();
        while (end > least && trailing(plain, least, end) > 0) {
            end -= trailing(plain, least, end);
        }
        return new Span(start(clauses, saying, pending), Math.max(end, least));
    }

    private static int start(Clauses clauses, Saying saying, int pending) {
        String plain = clauses.plain();
        int sentence = clauses.sentence().span().start();
        int start = saying.span().start();
        if (start <= sentence) {
            return pending < 0 ? sentence : pending;
        }
        int mark = start - 1;
        while (mark > sentence && plain.charAt(mark) == ' ') {
            mark--;
        }
        if (plain.charAt(mark) != '"') {
            return open(plain, start, saying.clause().verb().span().start(), sentence);
        }
        boolean closes = mark > sentence && (mark < start - 1 || plain.charAt(mark - 1) != ' ');
        return closes ? opening(plain, mark, sentence, pending) : mark;
    }

    /** Within a quotation that ends before the verb: "There is no choice," said X. */
    private static int open(String plain, int start, int verb, int sentence) {
        int closing = plain.lastIndexOf('"', verb);
        int opening = closing < start ? -1 : plain.lastIndexOf('"', closing - 1);
        return opening >= sentence && opening < start && (opening == sentence || plain.charAt(opening - 1) == ' ')
                ? opening
                : start;
    }

    /** Where the quotation began that ends at a mark. */
    private static int opening(String plain, int mark, int sentence, int pending) {
        int opening = plain.lastIndexOf('"', mark - 1);
        return opening >= sentence ? opening : pending < 0 ? sentence : pending;
    }

    private static int trailing(String plain, int least, int end) {
        if (TRAILING.indexOf(plain.charAt(end - 1)) >= 0) {
            return 1;
        }
        int word = plain.lastIndexOf(' ', end - 1) + 1;
        return word > least && JOINING.contains(plain.substring(word, end)) ? end - word : 0;
    }
}
