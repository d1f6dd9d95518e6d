package org.readout.code.en.act;

import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Clauses with a bare verb that say what a noun asks for: "the proposal that Peru withdraw its ships" tells of no withdrawal. */
record Demanded(Acts acts) {
    private static final String THAT = "that";

    /** Verbs whose past looks like their bare form. */
    private static final String UNCHANGING = "unchanging";

    boolean is(Clause clause) {
        return clause.conjunction().equals(THAT)
                && clause.reporter().isEmpty()
                && bare(clause)
                && clause.subject().filter(Demanded::one).isPresent();
    }

    private boolean bare(Clause clause) {
        String verb = clause.syntax().token(clause.verb().head()).lower();
        return clause.verb().finite()
                && clause.modality() == Modality.ASSERTED
                && clause.verb().span().length() == verb.length()
                && verb.equals(clause.verb().lemma())
                && !acts.in(UNCHANGING, verb);
    }

    private static boolean one(Phrase subject) {
        Token head = subject.head();
        boolean name = head.tag() == Tag.PROPN && !head.lower().endsWith("s");
        boolean noun = head.tag() == Tag.NOUN && head.lemma().equals(head.lower());
        return subject.members().size() == 1 && (name || noun);
    }
}
