package org.readout.lexicon.en;

import java.util.List;
import org.readout.lexicon.Row;

/**
 * A verb that tells of a contact: a line of {@code en/contact-verbs.tsv}.
 *
 * @param words the lemma and, if it has one, its particle
 * @param pattern who is who
 * @param object what its object must be: {@code actor}, {@code none} or empty
 * @param to prepositions before the other side
 * @param format identifier of the form of contact
 * @param host {@code subject}, {@code object} or {@code none}: who receives whom
 */
public record ContactVerb(
        List<String> words, Pattern pattern, String object, List<String> to, String format, String host) {

    /** Who is who in a clause. */
    public enum Pattern {
        PARTNER,
        TOGETHER,
        GATHER,
        REPAY,
        INVITE,
        TELL,
        SHUN,
        ORDER,
        JOIN,
        AWARD,
        HOLD,
        TRAVEL,
        SENT,
        TAKE,
        SEND,
        WRITE,
        GET,
        CARRY,
        JOINT,
        ATTEND,
        COMPANY,
        REMOTE,
        PERSON,
        STAY
    }

    public ContactVerb {
        words = List.copyOf(words);
        to = List.copyOf(to);
    }

    static ContactVerb of(String verb, Row row) {
        String object = row.optional("object");
        return new ContactVerb(
                List.of(verb.split(" ")),
                Pattern.valueOf(row.text("pattern").toUpperCase(java.util.Locale.ROOT)),
                object == null ? "" : object,
                row.list("to"),
                row.text("format"),
                row.text("host"));
    }

    /** True if the verb has a particle. */
    public boolean phrasal() {
        return words.size() > 1;
    }
}
