package org.readout.code.en.meet;

import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.VerbGroup;

/** How real a clause of time is: "will sign when they meet", "proposed to sign it once they sit down" tell of what is to come. */
record Sequels(ContactWords table) {
    private static final Set<String> TIME = Set.of("when", "once", "until", "before", "after");

    /** A present of time under what is not of the present is to come; all else took place as far as is told. */
    Status of(Clause clause, Clause above) {
        boolean time = TIME.contains(clause.conjunction()) && present(clause);
        return time && (open(above) || over(above)) ? Status.PLANNED : Status.OCCURRED;
    }

    /** "When they meet" is said by somebody in the past of what they then were to do. */
    private boolean over(Clause above) {
        return above.reporter().filter(reporter -> !present(reporter)).isPresent() && present(above);
    }

    private static boolean open(Clause above) {
        return above.modality() != Modality.ASSERTED || above.verb().form() == VerbGroup.Form.INFINITIVE;
    }

    private boolean present(Clause clause) {
        return new Present(table).simple(clause);
    }
}
