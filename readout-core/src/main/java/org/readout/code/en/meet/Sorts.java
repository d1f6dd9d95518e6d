package org.readout.code.en.meet;

import java.util.Set;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;

/** Contacts told of as of a kind, not as of one: "such talks", "every visit". */
final class Sorts {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> KIND = Set.of("such", "any", "every", "all", "these", "few", "most", "frequent");

    private Sorts() {}

    /** "Such talks", "any meeting", but "the last such meeting" is one. */
    static Status of(Phrase noun) {
        boolean superlative = Words.has(noun, DEFINITE) && Words.has(noun, Set.of("most"));
        int before = noun.group().first() - 1;
        boolean one = Words.has(noun, Befallen.ONE)
                || before >= 0
                        && Befallen.ONE.contains(Words.lower(noun.syntax().token(before)));
        return Words.has(noun, KIND) && !superlative && !one ? Status.GENERIC : Status.OCCURRED;
    }
}
