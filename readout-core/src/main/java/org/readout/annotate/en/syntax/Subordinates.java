package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/** Reads what a preposition, a conjunction or a relative pronoun opens behind a verb. */
final class Subordinates {
    static final Set<String> BOTH = Set.of("after", "before", "since", "until", "till", "as", "than", "like");
    private static final Set<String> ASKING =
            Set.of("whether", "why", "how", "what", "whatever", "who", "which", "where");

    private final Parse parse;
    private final Cursor cursor;
    private final Gerunds gerunds;
    private final Absolutes absolutes;
    private final Particles particles;
    private final ThatClauses thatClauses;

    Subordinates(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.gerunds = new Gerunds(parse);
        this.absolutes = new Absolutes(parse);
        this.particles = new Particles(parse);
        this.thatClauses = new ThatClauses(parse);
    }

    boolean preposition(Frame frame) {
        String preposition = cursor.chunk().lower();
        int adverb = cursor.at() + 1;
        int next = cursor.is(adverb, Kind.ADVERB) && cursor.is(adverb + 1, Kind.NOUN) ? adverb + 1 : adverb;
        if (preposition.equals("by") && agentAbove(frame) || preposition.equals("as") && takenAs(frame)) {
            return false;
        }
        if (cursor.is(next, Kind.QUOTE) && cursor.is(next + 1, Kind.NOUN)) {
            next++;
        }
        if (particles.before(frame, next)) {
            frame.late = true;
            return cursor.skip();
        }
        if (absolutes.opens(next)) {
            return absolutes.read(frame, next);
        }
        if (cursor.is(next, Kind.NOUN)) {
            if (opensClause(preposition) && clause(frame, next) && !inverts(frame, next)) {
                return subordinator(frame, preposition);
            }
            cursor.to(next);
            argument(frame, preposition);
            return true;
        }
        if (cursor.nonfinite(next)) {
            cursor.next();
            return gerunds.read(frame, preposition);
        }
        if (cursor.is(next, Kind.RELATIVE)) {
            cursor.to(next + 1);
            parse.relatives.governed(parse.antecedents.brokered(frame), frame, preposition);
            return true;
        }
        if (cursor.is(next, Kind.SUBORDINATOR) && asks(cursor.lower(next))) {
            cursor.to(next + 1);
            return asked(frame, preposition);
        }
        return cursor.skip();
    }

    /** "A statement issued after the talks called for calm": the only verb is that of the subject. */
    private boolean clause(Frame frame, int noun) {
        boolean awaited = frame.parent == null && !frame.group.finite() && parse.awaitsVerb();
        return parse.ahead.clause(noun) && !(awaited && parse.verbs.only(noun)) && !parse.ahead.sourceBehind(noun);
    }

    /** "Laid before the statue were baskets": the subject is behind the verb. */
    private boolean inverts(Frame frame, int noun) {
        Chunk verb = cursor.get(noun + 1);
        boolean be = verb != null && verb.verb() != null && verb.verb().lemma().equals("be");
        return frame.head() == 0 && !frame.group.finite() && be && cursor.object(noun + 2);
    }

    /** "was quoted as saying by the agency": who does it belongs to the passive. */
    private static boolean agentAbove(Frame frame) {
        return !frame.group.finite()
                && !frame.group.passive()
                && frame.edge.isEmpty()
                && frame.parent != null
                && frame.parent.group.passive();
    }

    /** "Treats every port that Riga builds as a base": what it is taken for belongs to the verb above. */
    private static boolean takenAs(Frame frame) {
        Frame above = frame.parent;
        return frame.role == Role.RELATIVE
                && above != null
                && above.object >= 0
                && above.governs("as")
                && !frame.governs("as");
    }

    private void argument(Frame frame, String preposition) {
        Chunk noun = cursor.chunk();
        Chunk adjective = Adjectives.behindNoun(cursor, cursor.at() - 1);
        if (adjective != null && !noun.time() && !frame.governs(preposition)) {
            parse.draft.link(adjective.head(), Role.ARGUMENT, preposition, noun.head());
        } else {
            parse.attachment.argument(frame, preposition, noun);
        }
        frame.edge.add(noun);
        cursor.next();
    }

    /** "Decided [whether to join]", "told them [how to answer]". */
    private boolean infinitive() {
        Chunk verb = cursor.get(cursor.at());
        return verb != null && Coordination.form(verb) == VerbGroup.Form.INFINITIVE;
    }

    /** "Spoke of who had won", "talks on how to share the water". */
    private boolean asked(Frame frame, String preposition) {
        if (infinitive()) {
            return parse.nonfinite.complement(frame);
        }
        Frame clause = parse.clauses.read(frame, Role.REPORTED);
        if (clause != null) {
            parse.draft.link(frame.head(), Role.REPORTED, preposition, clause.first);
        }
        return true;
    }

    /** @param preposition a preposition that opens a clause here; empty if the chunk is a conjunction */
    boolean subordinator(Frame frame, String preposition) {
        String word = preposition.isEmpty() ? cursor.chunk().lower() : preposition;
        Chunk nearest = frame.edge.nearest();
        boolean adjacent = nearest != null && cursor.is(cursor.at() - 1, Kind.NOUN) && !nearest.time();
        if (word.equals("that")) {
            return thatClauses.read(frame, adjacent ? nearest : null);
        }
        if (participle(cursor.at() + 1) && !parse.gerunds.at(cursor.at() + 1)) {
            cursor.next();
            return gerunds.read(frame, word);
        }
        if (asks(word)) {
            cursor.next();
            return infinitive() ? parse.nonfinite.complement(frame) : parse.predicates.report(frame, word);
        }
        if (!frame.group.finite() && frame.parent != null) {
            return false;
        }
        int head = parse.inserted.resumes(frame) && parse.main != null ? parse.main.first : frame.head();
        cursor.next();
        // "Whereupon A left and B stayed": what came next goes on like what is told, with clauses of its own.
        Frame clause = parse.clauses.read(frame, word.equals("whereupon") ? Role.REPORTED : Role.ADVERBIAL);
        if (clause != null) {
            parse.draft.link(head, Role.ADVERBIAL, word, clause.first);
        }
        return true;
    }

    /** "Said so when receiving the envoy". */
    private boolean participle(int at) {
        Chunk chunk = cursor.get(at);
        return chunk != null && chunk.verb() != null && chunk.verb().form() == VerbGroup.Form.PARTICIPLE;
    }

    boolean relative(Frame frame) {
        Chunk nearest = frame.edge.nearest();
        if (nearest == null) {
            cursor.next();
            return parse.predicates.report(frame, "");
        }
        boolean comma = cursor.is(cursor.at() - 1, Kind.COMMA);
        String word = cursor.chunk().lower();
        Chunk placed = comma && word.equals("which") ? parse.antecedents.placed(frame.edge) : null;
        parse.relatives.pronoun(placed == null ? parse.antecedents.antecedent(frame.edge, comma, word) : placed, frame);
        return true;
    }

    Absolutes absolutes() {
        return absolutes;
    }

    boolean opensClause(String preposition) {
        return BOTH.contains(preposition);
    }

    boolean asks(String word) {
        return ASKING.contains(word);
    }
}
