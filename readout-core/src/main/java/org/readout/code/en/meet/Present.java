package org.readout.code.en.meet;

import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;

/**
 * Whether a verb stands in the present: "meets", "are meeting".
 *
 * @param table verbs whose past looks like their present
 */
record Present(ContactWords table) {
    /** "Meets", "convene". */
    boolean simple(Clause clause) {
        Syntax syntax = clause.syntax();
        String verb = Words.lower(syntax.token(clause.verb().head()));
        String lemma = clause.verb().lemma();
        boolean alone = clause.verb().span().length() == verb.length();
        boolean third = verb.endsWith("s") && verb.startsWith(lemma.substring(0, lemma.length() - 1));
        return alone && !table.is("alike", lemma) && (verb.equals(lemma) || third);
    }

    /** "Is meeting", "are flying". */
    boolean progressive(Clause clause) {
        int head = clause.verb().head();
        return clause.verb().finite()
                && head > 0
                && Words.lower(clause.syntax().token(head)).endsWith("ing")
                && table.is("now", Words.lower(clause.syntax().token(head - 1)));
    }
}
