package org.readout.code.en.meet;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;

/**
 * Whether a noun tells of one contact, of any or of another: "bilateral meetings", "his visits to Country", "a fourth meeting".
 *
 * @param table words that count contacts
 */
record Counted(ContactWords table) {
    private static final Set<String> THEIRS = Set.of("their", "his", "her");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** "Bilateral meetings": of a kind, not of one. */
    boolean kind(Phrase noun, boolean nobody) {
        return Words.plural(noun)
                && table.is("repeated", Words.lemma(noun.head()))
                && !Words.has(noun, NounEncounters.KNOWN)
                && (nobody || !Words.has(noun, table.of("counted")));
    }

    /** "His historic visits to Country": some, on no day. */
    boolean somebodys(Phrase noun) {
        return Words.plural(noun)
                && table.is("repeated", Words.lemma(noun.head()))
                && Words.owner(noun).isPresent()
                && !Words.has(noun, table.of("counted"))
                && IntStream.range(0, noun.syntax().tokens().size())
                        .mapToObj(noun.syntax()::token)
                        .noneMatch(token -> Calendar.names(token)
                                || Calendar.unit(token)
                                || YEAR.matcher(token.text()).matches());
    }

    /** Another than those told; not "met in Ankara, their fourth meeting", which says how often they have met with this one. */
    boolean again(Phrase noun) {
        return Words.has(noun, table.of("another")) && !counts(noun);
    }

    private boolean counts(Phrase noun) {
        return noun.syntax().above(noun.group().head()).stream()
                .anyMatch(relation -> relation.role() == Role.APPOSITION && Words.has(noun, NounEncounters.KNOWN)
                        || relation.role() == Role.ARGUMENT
                                && relation.marker().equals("for")
                                && Words.has(noun, THEIRS));
    }
}
