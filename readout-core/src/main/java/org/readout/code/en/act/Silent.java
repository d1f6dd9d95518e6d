package org.readout.code.en.act;

import java.util.stream.Stream;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;

/** Clauses with the verb of an act that tell of none: how somebody was quoted, what was not disclosed, what is only asserted. */
record Silent(Acts acts) {
    boolean is(Clause clause) {
        return nameless(clause) || discloses(clause) || asserts(clause) || foreseen(clause);
    }

    /** "Asked not to be named". */
    private boolean nameless(Clause clause) {
        return Stream.concat(clause.complements().stream(), clause.adverbials().stream())
                .anyMatch(below ->
                        below.verb().passive() && acts.in("naming", below.verb().lemma()));
    }

    /** "Offered no evidence", "gave no details". */
    private boolean discloses(Clause clause) {
        return clause.negated()
                && clause.patient()
                        .filter(object -> acts.in("disclosed", Nouns.lemma(object.head())))
                        .isPresent();
    }

    /** "Is expected to go": by nobody in particular. */
    private boolean foreseen(Clause clause) {
        return clause.verb().passive()
                && acts.in("foreseeing", clause.verb().lemma())
                && clause.argument("by").isEmpty();
    }

    private boolean asserts(Clause clause) {
        return acts.in("insisting", clause.verb().lemma())
                && clause.reported().stream().limit(1).anyMatch(said -> told(said));
    }

    private boolean told(Clause said) {
        String verb = said.syntax().token(said.verb().head()).lower();
        boolean bare = verb.equals(said.verb().lemma())
                && !said.verb().passive()
                && !said.verb().perfect();
        boolean told =
                said.verb().modality() == Modality.ASSERTED || said.verb().modality() == Modality.POSSIBLE;
        return told && !bare;
    }
}
