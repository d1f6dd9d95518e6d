package org.readout.code.en.deed;

import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.LeadWords.Lead;
import org.readout.model.Mention;
import org.readout.model.Silence;

/** Why a sentence yielded nothing. */
public final class Silences {
    private Silences() {}

    /** Why a sentence tells nothing, with its words. */
    public static Silence of(Clauses clauses) {
        return new Silence(reason(clauses), clauses.quote());
    }

    private static String reason(Clauses clauses) {
        if (!hasActor(clauses)) {
            return generic(clauses) ? "generic" : "no_known_actor";
        }
        if (!clauses.leads(Lead.ACT) && !hasVerb(clauses)) {
            return "no_known_verb";
        }
        return clauses.terms("cue.negation").isEmpty() ? "no_known_form" : "negated";
    }

    private static boolean hasActor(Clauses clauses) {
        return clauses.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.OfPerson || mention instanceof Mention.OfCountry);
    }

    private static boolean generic(Clauses clauses) {
        return clauses.terms("meeting").stream().anyMatch(term -> clauses.lower()
                .startsWith("meetings", term.span().start()));
    }

    private static boolean hasVerb(Clauses clauses) {
        return clauses.all(Mention.OfTerm.class).stream()
                .map(Mention.OfTerm::kind)
                .anyMatch(kind -> kind.equals("meeting") || kind.equals("speech"));
    }
}
