package org.readout.code.en.meet;

import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;

/**
 * Contacts told of as of a kind, not as of one: "such talks", "every visit".
 *
 * @param table words that say so
 */
record Sorts(ContactWords table) {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /** "Such talks", "any meeting", but "the last such meeting" is one. */
    Status of(Phrase noun) {
        boolean superlative = Words.has(noun, DEFINITE) && Words.has(noun, Set.of("most"));
        int before = noun.group().first() - 1;
        boolean one = Words.has(noun, table.of("ordinal_such"))
                || before >= 0
                        && table.is("ordinal_such", Words.lower(noun.syntax().token(before)));
        return (Words.has(noun, table.of("sort")) || frequent(noun)) && !superlative && !one
                ? Status.GENERIC
                : Status.OCCURRED;
    }

    /** "His many visits", "regular talks", of no day told. */
    private boolean frequent(Phrase noun) {
        return Words.plural(noun)
                && Words.has(noun, table.of("many"))
                && noun.syntax().tokens().stream().noneMatch(Calendar::names);
    }
}
