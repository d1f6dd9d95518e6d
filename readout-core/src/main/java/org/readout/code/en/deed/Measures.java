package org.readout.code.en.deed;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.ActCode;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * Sanctions and bans of one state on another: in a document about states they reduce relations, where those of a state at home coerce.
 *
 * <pre>
 * Peru imposed sanctions on Chilean firms.   SANCTION
 * Peru's ban on Chilean beef took effect.    SANCTION
 * Peru banned the newspaper.                 COERCE
 * </pre>
 */
record Measures(Clauses clauses, ActorPhrases phrases) {
    private static final String EMBARGO = "163";
    private static final String ADMINISTRATIVE = "172";
    private static final String COERCION = "COERCE";
    private static final ActCode REDUCED = new ActCode(EMBARGO, "SANCTION", "discontinue");
    private static final Set<String> IMPOSED =
            Set.of("imposed", "imposes", "imposing", "impose", "slapped", "introduced", "tightened", "extended");
    private static final Set<String> BANS =
            Set.of("ban", "bans", "banned", "banning", "curb", "curbs", "restriction", "restrictions");

    /** The deed, of the kind a state takes against another if it is one. */
    Deed of(Deed deed) {
        return phrases.inDocument() && measure(deed) && against(deed) ? deed.as(REDUCED) : deed;
    }

    private boolean measure(Deed deed) {
        return deed.code().type().equals(COERCION)
                && (deed.code().cameo().equals(EMBARGO) || deed.code().cameo().equals(ADMINISTRATIVE) && bans(deed));
    }

    private boolean bans(Deed deed) {
        String[] words = clauses.lower()
                .substring(deed.core().start(), deed.core().end())
                .split(" ");
        String verb = words[words.length - 1];
        return BANS.contains(verb) || IMPOSED.contains(verb);
    }

    private boolean against(Deed deed) {
        List<Country> targets = states(deed.targets(), Role.TARGET);
        List<Country> sources = states(deed.sources(), Role.SOURCE);
        return !targets.isEmpty() && Collections.disjoint(targets, sources);
    }

    private List<Country> states(List<Phrase> whose, Role role) {
        return whose.stream()
                .flatMap(phrase -> phrases.actors(phrase, role).stream())
                .flatMap(actor -> Optional.ofNullable(actor.country()).stream())
                .toList();
    }
}
