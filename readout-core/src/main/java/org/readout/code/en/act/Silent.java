package org.readout.code.en.act;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;

/** Clauses with the verb of an act that tell of none: how somebody was quoted, what was not disclosed, what is only asserted. */
final class Silent {
    private static final Set<String> NAMED = Set.of("name", "identify", "quote", "cite", "attribute");
    private static final Set<String> DISCLOSED = Set.of(
            "evidence",
            "proof",
            "detail",
            "comment",
            "explanation",
            "reason",
            "information",
            "word",
            "clue",
            "hint",
            "sign",
            "indication",
            "timetable",
            "timeline");
    /** Verbs that demand with a bare verb ("insists that they leave"), else assert ("insists that they left"). */
    private static final Set<String> INSISTING = Set.of("insist", "maintain");

    private Silent() {}

    static boolean is(Clause clause) {
        return nameless(clause) || discloses(clause) || asserts(clause);
    }

    /** "Asked not to be named". */
    private static boolean nameless(Clause clause) {
        return Stream.concat(clause.complements().stream(), clause.adverbials().stream())
                .anyMatch(below ->
                        below.verb().passive() && NAMED.contains(below.verb().lemma()));
    }

    /** "Offered no evidence", "gave no details". */
    private static boolean discloses(Clause clause) {
        return clause.negated()
                && clause.patient()
                        .filter(object -> DISCLOSED.contains(Nouns.lemma(object.head())))
                        .isPresent();
    }

    private static boolean asserts(Clause clause) {
        return INSISTING.contains(clause.verb().lemma())
                && clause.reported().stream().limit(1).anyMatch(said -> told(said));
    }

    private static boolean told(Clause said) {
        String verb = said.syntax().token(said.verb().head()).text().toLowerCase(Locale.ROOT);
        boolean bare = verb.equals(said.verb().lemma())
                && !said.verb().passive()
                && !said.verb().perfect();
        return said.verb().modality() == Modality.ASSERTED && !bare;
    }
}
