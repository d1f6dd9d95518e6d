package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Reads a participle behind a preposition: "accused of spying", "charges of spying", "missiles capable of hitting". */
final class Gerunds {
    /** Behind these it tells how, when or why something is done, whatever noun stands before. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("by", "from", "after", "before", "without", "with", "while", "when", "since", "upon");

    private final Parse parse;
    private final Cursor cursor;

    Gerunds(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** Reads the participle here, behind a preposition. Always true, as a step that was taken. */
    boolean read(Frame frame, String preposition) {
        Chunk adjective = Adjectives.behindNoun(cursor, cursor.at() - 1);
        Chunk noun = adjective == null ? host(frame, preposition) : null;
        Frame clause = parse.frames.openParticipleOrInfinitive(frame, Role.COMPLEMENT);
        if (adjective != null && !frame.governs(preposition)) {
            parse.draft.link(adjective.head(), Role.ADVERBIAL, preposition, clause.first);
        } else if (noun != null) {
            parse.draft.link(noun.head(), Role.ADVERBIAL, preposition, clause.first);
        } else {
            Role role = frame.governs(preposition) ? Role.COMPLEMENT : Role.ADVERBIAL;
            parse.draft.link(frame.head(), role, preposition, clause.first);
        }
        parse.predicates.read(clause);
        return true;
    }

    /** The noun it tells more of: "suspicion of smuggling", "a ban on selling"; absent if it belongs to the verb. */
    private @Nullable Chunk host(Frame frame, String preposition) {
        Chunk nearest = frame.edge.nearest();
        boolean behindNoun = cursor.is(cursor.at() - 2, Kind.NOUN) && cursor.get(cursor.at() - 2) == nearest;
        if (nearest == null || !behindNoun || nearest.time() || CIRCUMSTANCES.contains(preposition)) {
            return null;
        }
        Chunk host = parse.attachment.host(frame, preposition);
        boolean person = host != null && preposition.equals("for") && parse.attachment.governs(host, "to");
        return host == null || person || parse.attachment.name(host) ? null : host;
    }
}
