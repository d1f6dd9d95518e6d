package org.readout.code.en.meet;

import java.util.Set;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/** How real a clause of time is: "will sign when they meet", "proposed to sign it once they sit down" tell of what is to come. */
final class Sequels {
    private static final Set<String> TIME = Set.of("when", "once", "until", "before", "after");
    /** Of these the past looks like the present. */
    private static final Set<String> ALIKE = Set.of("put", "set", "cut", "hit", "let", "read", "quit", "spread");

    private Sequels() {}

    /** A present of time under what is not of the present is to come; all else took place as far as is told. */
    static Status of(Clause clause, Clause above) {
        boolean time = TIME.contains(clause.conjunction()) && present(clause);
        return time && (open(above) || over(above)) ? Status.PLANNED : Status.OCCURRED;
    }

    /** "When they meet" is said by somebody in the past of what they then were to do. */
    private static boolean over(Clause above) {
        return above.reporter().filter(reporter -> !present(reporter)).isPresent() && present(above);
    }

    private static boolean open(Clause above) {
        return above.modality() != Modality.ASSERTED || above.verb().form() == VerbGroup.Form.INFINITIVE;
    }

    private static boolean present(Clause clause) {
        Syntax syntax = clause.syntax();
        String verb = Words.lower(syntax.token(clause.verb().head()));
        String lemma = clause.verb().lemma();
        boolean simple = clause.verb().span().length() == verb.length();
        boolean third = verb.endsWith("s") && verb.startsWith(lemma.substring(0, lemma.length() - 1));
        return simple && !ALIKE.contains(lemma) && (verb.equals(lemma) || third);
    }
}
