package org.readout.code.en.state;

import java.util.Locale;
import java.util.Optional;
import org.readout.code.en.sentence.SentenceText;
import org.readout.model.Span;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * The words around a name.
 *
 * @param syntax the sentence
 * @param first index of the first token of the name; -1 if it stands before the sentence proper, in the dateline
 * @param last index of its last token
 */
record Surroundings(Syntax syntax, int first, int last) {
    private static final int LONGEST_GROUP = 8;

    static Surroundings of(SentenceText sentence, Span name) {
        int first = sentence.token(name.start());
        int last = first < 0 ? -1 : Math.max(first, sentence.token(name.end() - 1));
        return new Surroundings(sentence.syntax(), first, last);
    }

    boolean outside() {
        return first < 0;
    }

    /** The word before, in lower case; empty if none. */
    String before(int steps) {
        int at = first - steps;
        return at < 0 ? "" : syntax.token(at).lower();
    }

    Optional<Token> after() {
        return last + 1 < syntax.tokens().size() ? Optional.of(syntax.token(last + 1)) : Optional.empty();
    }

    /** True if ", where" follows. */
    boolean where() {
        return after().filter(token -> token.text().equals(",")).isPresent()
                && last + 2 < syntax.tokens().size()
                && syntax.token(last + 2).text().equals("where");
    }

    /** The noun the name only qualifies: "spokesman" of "the Hanoi spokesman". */
    Optional<Token> qualified() {
        for (int head = last + 1;
                head <= Math.min(last + LONGEST_GROUP, syntax.tokens().size() - 1);
                head++) {
            Optional<NounGroup> group = syntax.phrase(head).map(Phrase::group);
            if (group.isPresent()) {
                return group.get().first() <= last ? Optional.of(syntax.token(head)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the phrase of the name, or the list it stands in, is to the word above. */
    Optional<Relation> above() {
        return above(last, LONGEST_GROUP);
    }

    private Optional<Relation> above(int head, int steps) {
        Optional<Relation> up = syntax.above(head).stream().findFirst();
        boolean listed = up.isPresent() && up.get().role() == Role.CONJUNCT && steps > 0;
        return listed ? above(up.get().head(), steps - 1) : up;
    }

    /** The preposition before the name, articles and adjectives passed over; empty if none. */
    String preposition() {
        for (int steps = 1; steps <= LONGEST_GROUP && first - steps >= 0; steps++) {
            Tag tag = syntax.token(first - steps).tag();
            if (tag == Tag.ADP) {
                return before(steps);
            }
            if (tag != Tag.DET && tag != Tag.ADJ) {
                return "";
            }
        }
        return "";
    }

    /** The lemma of what a preposition before the name hangs on; empty if not found. */
    String governor() {
        return above().filter(relation -> relation.role() == Role.ARGUMENT)
                .map(relation -> syntax.token(relation.head()).lemma().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The lemma of the verb whose object the name is; empty if it is none's. */
    String objectOf() {
        return above().filter(relation -> relation.role() == Role.OBJECT || relation.role() == Role.PASSIVE_SUBJECT)
                .map(relation -> syntax.token(relation.head()).lemma().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
