package org.readout.pipeline.brief;

import java.util.List;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Dyad;

/** Tells an author's claims from those of people who are quoted: a readout has no view of its own. */
final class Authored {
    /** So many claims of one's own make an analysis; a single one slips into any account. */
    private static final int FEWEST = 2;

    private Authored() {}

    /** True if a document is an analysis that says how two states stand. */
    static boolean of(Coding coding, Dyad dyad) {
        List<Claim> own =
                coding.claims().stream().filter(claim -> !said(coding, claim)).toList();
        return own.size() >= FEWEST
                && own.stream().anyMatch(claim -> claim.dyad().equals(dyad));
    }

    /** The claims of an analysis that are not given as somebody's view within what a state's speaker says. */
    static List<Claim> claims(Coding coding) {
        return coding.claims().stream()
                .filter(claim -> claim.view() == null || !said(coding, claim))
                .toList();
    }

    private static boolean said(Coding coding, Claim claim) {
        return coding.statements().stream()
                .anyMatch(said -> said.speaker().country() != null
                        && said.evidence().span().contains(claim.evidence().span()));
    }
}
