package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads what follows a verb: objects, prepositional phrases, clauses and verbs under it, verbs beside it. */
final class Predicates {
    private static final Set<String> BOTH = Set.of("after", "before", "since", "until", "till", "as", "than", "like");
    private static final Set<String> ASKING =
            Set.of("whether", "why", "how", "what", "whatever", "who", "which", "where");

    private final Parse parse;
    private final Cursor cursor;

    Predicates(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** Reads up to where the clause of the frame ends. */
    void read(Frame frame) {
        if (!parse.deeper()) {
            return;
        }
        while (!cursor.done() && step(frame)) {
            // each call takes one complement
        }
        parse.back();
    }

    boolean opensClause(String preposition) {
        return BOTH.contains(preposition);
    }

    boolean asks(String word) {
        return ASKING.contains(word);
    }

    private boolean step(Frame frame) {
        return switch (cursor.chunk().kind()) {
            case NOUN -> noun(frame);
            case PREPOSITION -> preposition(frame);
            case VERB -> verb(frame);
            case SUBORDINATOR -> subordinator(frame, "");
            case RELATIVE -> relative(frame);
            case CONJUNCTION -> conjunction(frame, false);
            case COMMA -> comma(frame);
            case ADJECTIVE -> adjective(frame);
            case QUOTE, ADVERB -> skip();
            case MARK -> mark(frame);
        };
    }

    private boolean skip() {
        cursor.next();
        return true;
    }

    /** A colon before what is said; any other strong mark ends the clause. */
    private boolean mark(Frame frame) {
        int next = cursor.pastMarks(cursor.at() + 1);
        boolean says = cursor.lower(cursor.at()).equals(":") && frame.takes("speech") && frame.reported < 0;
        if (!says || !cursor.is(next, Kind.NOUN)) {
            return false;
        }
        cursor.to(next);
        return report(frame, "");
    }

    private boolean adjective(Frame frame) {
        frame.predicate = true;
        return skip();
    }

    private boolean noun(Frame frame) {
        Chunk noun = cursor.chunk();
        if (noun.time()) {
            return skip();
        }
        if (bareFollows(frame)) {
            return object(frame, noun);
        }
        if (parse.ahead.clause(cursor.at())) {
            return clauseHere(frame, noun);
        }
        if (frame.object >= 0 && frame.takes("two") && !frame.edge.isEmpty()) {
            parse.draft.turn(frame.object, Role.OBJECT, Role.INDIRECT_OBJECT);
            return object(frame, noun);
        }
        Chunk nearest = frame.edge.nearest();
        boolean article = parse.text.is(noun.first(), Tag.DET) || parse.text.kind(noun.first(), "possessive");
        if (nearest != null && cursor.get(cursor.at() - 1) == nearest && !article && frame.object < 0) {
            parse.draft.link(nearest.head(), Role.APPOSITION, noun.head());
            frame.edge.add(noun);
            return skip();
        }
        if (frame.object >= 0) {
            frame.edge.add(noun);
            return skip();
        }
        return object(frame, noun);
    }

    /** A noun with a verb of its own: what is said, what tells more of the noun before, or the object after all. */
    private boolean clauseHere(Frame frame, Chunk noun) {
        if (frame.takes("that")
                && frame.reported < 0
                && !(frame.object >= 0 && !frame.takes("two") && !frame.takes("objto"))) {
            return report(frame, "");
        }
        if (parse.relatives.contact(frame)) {
            Chunk antecedent = frame.edge.nearest();
            parse.relatives.object(antecedent, frame, true);
            return true;
        }
        if (frame.object >= 0 || frame.predicate || !frame.edge.isEmpty()) {
            return false;
        }
        return object(frame, noun);
    }

    private boolean object(Frame frame, Chunk noun) {
        frame.object = noun.head();
        frame.edge.add(noun);
        if (!frame.copula() || frame.group.lemma().equals("become")) {
            parse.draft.link(frame.head(), Role.OBJECT, noun.head());
        }
        return skip();
    }

    private boolean bareFollows(Frame frame) {
        Chunk next = cursor.get(cursor.at() + 1);
        return frame.takes("bare") && frame.object < 0 && next != null && base(next);
    }

    private boolean base(Chunk verb) {
        return verb.verb() != null
                && verb.first() == verb.last()
                && verb.lower().equals(verb.verb().lemma())
                && !verb.verb().lemma().equals("be");
    }

    private boolean report(Frame frame, String marker) {
        Frame clause = parse.clauses.read(frame, Role.REPORTED);
        if (clause != null) {
            parse.draft.link(frame.head(), Role.REPORTED, marker, clause.first);
            frame.reported = clause.first;
            if (frame.object >= 0 && frame.takes("two")) {
                parse.draft.turn(frame.object, Role.OBJECT, Role.INDIRECT_OBJECT);
            }
        }
        return true;
    }

    private boolean preposition(Frame frame) {
        String preposition = cursor.chunk().lower();
        int adverb = cursor.at() + 1;
        int next = cursor.is(adverb, Kind.ADVERB) && cursor.is(adverb + 1, Kind.NOUN) ? adverb + 1 : adverb;
        if (preposition.equals("by") && agentAbove(frame)) {
            return false;
        }
        if (cursor.is(next, Kind.NOUN)) {
            if (opensClause(preposition) && parse.ahead.clause(next)) {
                return subordinator(frame, preposition);
            }
            cursor.to(next);
            argument(frame, preposition);
            return true;
        }
        if (cursor.nonfinite(next)) {
            cursor.next();
            return gerund(frame, preposition);
        }
        if (cursor.is(next, Kind.RELATIVE)) {
            cursor.to(next + 1);
            parse.relatives.object(frame.edge.nearest(), frame, false);
            return true;
        }
        if (cursor.is(next, Kind.SUBORDINATOR) && asks(cursor.lower(next))) {
            cursor.to(next + 1);
            Frame clause = parse.clauses.read(frame, Role.REPORTED);
            if (clause != null) {
                parse.draft.link(frame.head(), Role.REPORTED, preposition, clause.first);
            }
            return true;
        }
        return skip();
    }

    /** "was quoted as saying by the agency": who does it belongs to the passive. */
    private static boolean agentAbove(Frame frame) {
        return !frame.group.finite()
                && !frame.group.passive()
                && frame.edge.isEmpty()
                && frame.parent != null
                && frame.parent.group.passive();
    }

    private void argument(Frame frame, String preposition) {
        Chunk noun = cursor.chunk();
        parse.attachment.argument(frame, preposition, noun);
        frame.edge.add(noun);
        cursor.next();
    }

    /** "accused of violating", "thanked for hosting"; any other belongs to the circumstances. */
    private boolean gerund(Frame frame, String preposition) {
        Frame clause = parse.openParticipleOrInfinitive(frame, Role.COMPLEMENT);
        Role role = frame.governs(preposition) ? Role.COMPLEMENT : Role.ADVERBIAL;
        parse.draft.link(frame.head(), role, preposition, clause.first);
        read(clause);
        return true;
    }

    private boolean verb(Frame frame) {
        Chunk verb = cursor.chunk();
        VerbGroup group = verb.verb();
        if (group == null) {
            return false;
        }
        if (group.form() == Form.INFINITIVE) {
            return infinitive(frame);
        }
        if (frame.takes("bare") && frame.object >= 0 && !frame.complement && base(verb)) {
            return complement(frame);
        }
        boolean afterNoun = cursor.is(cursor.at() - 1, Kind.NOUN) || cursor.is(cursor.at() - 1, Kind.ADJECTIVE);
        Chunk nearest = frame.edge.nearest();
        if (group.form() == Form.PARTICIPLE) {
            if (nearest == null || !afterNoun) {
                return frame.takes("ing") ? complement(frame) : circumstance(frame, "");
            }
            parse.relatives.participle(restricted(frame, nearest), frame);
            return true;
        }
        boolean participle = group.form() == Form.PAST_PARTICIPLE || verb.ambiguous() && !objectFollows();
        if (participle && verb.ambiguous() && parse.awaitsVerb() && !parse.ahead.participle(cursor.at())) {
            return false;
        }
        if (participle && nearest != null && afterNoun && !nearest.time()) {
            parse.relatives.participle(restricted(frame, nearest), frame);
            return true;
        }
        return false;
    }

    private boolean objectFollows() {
        Chunk next = cursor.get(cursor.at() + 1);
        return next != null && next.is(Kind.NOUN) && !next.time() || next != null && next.is(Kind.SUBORDINATOR);
    }

    private boolean infinitive(Frame frame) {
        Chunk nearest = frame.edge.nearest();
        boolean behind = cursor.is(cursor.at() - 1, Kind.NOUN) || cursor.is(cursor.at() - 1, Kind.ADVERB);
        boolean adjacent = nearest != null && behind && !nearest.time();
        boolean moved = frame.takes("objto")
                && (frame.object >= 0
                        || frame.group.passive()
                        || nearest != null && (frame.governs("on") || frame.governs("to")));
        if (nearest != null && adjacent && !moved && parse.grammar.nouns().takes(nearest.lower(), "to")) {
            Frame clause = parse.openParticipleOrInfinitive(frame, Role.COMPLEMENT);
            parse.draft.link(nearest.head(), Role.COMPLEMENT, clause.first);
            read(clause);
            return true;
        }
        boolean own = frame.takes("to") && frame.object < 0 || frame.copula() && frame.predicate;
        return moved || own ? complement(frame) : circumstance(frame, "to");
    }

    private boolean complement(Frame frame) {
        Frame clause = parse.openParticipleOrInfinitive(frame, Role.COMPLEMENT);
        parse.draft.link(frame.head(), Role.COMPLEMENT, clause.first);
        frame.complement = true;
        read(clause);
        return true;
    }

    private boolean circumstance(Frame frame, String marker) {
        Frame clause = parse.openParticipleOrInfinitive(frame, Role.ADVERBIAL);
        parse.draft.link(frame.head(), Role.ADVERBIAL, marker, clause.first);
        read(clause);
        return true;
    }

    /** @param preposition a preposition that opens a clause here; empty if the chunk is a conjunction */
    private boolean subordinator(Frame frame, String preposition) {
        String word = preposition.isEmpty() ? cursor.chunk().lower() : preposition;
        Chunk nearest = frame.edge.nearest();
        boolean adjacent = nearest != null && cursor.is(cursor.at() - 1, Kind.NOUN) && !nearest.time();
        if (word.equals("that")) {
            return that(frame, adjacent ? nearest : null);
        }
        if (asks(word)) {
            cursor.next();
            return report(frame, word);
        }
        if (!frame.group.finite() && frame.parent != null) {
            return false;
        }
        cursor.next();
        Frame clause = parse.clauses.read(frame, Role.ADVERBIAL);
        if (clause != null) {
            parse.draft.link(frame.head(), Role.ADVERBIAL, word, clause.first);
        }
        return true;
    }

    private Chunk restricted(Frame frame, Chunk nearest) {
        Chunk noun = parse.attachment.restricted(frame.edge);
        return noun == null ? nearest : noun;
    }

    private boolean that(Frame frame, @Nullable Chunk noun) {
        boolean subjectGap = cursor.finite(cursor.pastAdverbs(cursor.at() + 1));
        boolean relative = subjectGap || !frame.takes("that") && !nounTakesThat(noun) && namesThat(frame) == null;
        if (noun != null && relative) {
            parse.relatives.pronoun(restricted(frame, noun), frame);
            return true;
        }
        cursor.next();
        Chunk teller = namesThat(frame);
        if (noun != null && teller != null && !(frame.takes("two") && frame.takes("that"))) {
            Frame clause = parse.clauses.read(frame, Role.REPORTED);
            if (clause != null) {
                parse.draft.link(teller.head(), Role.REPORTED, "that", clause.first);
                frame.reported = clause.first;
            }
            return true;
        }
        return report(frame, "that");
    }

    /** The nearest noun a clause may follow: "threats by Ankara that …"; absent if none. */
    private @Nullable Chunk namesThat(Frame frame) {
        for (Chunk noun : frame.edge.nearestFirst()) {
            if (nounTakesThat(noun)) {
                return noun;
            }
        }
        return null;
    }

    private boolean nounTakesThat(@Nullable Chunk noun) {
        return noun != null && parse.grammar.nouns().takes(noun.lower(), "that");
    }

    private boolean relative(Frame frame) {
        Chunk nearest = frame.edge.nearest();
        if (nearest == null && frame.takes("that")) {
            cursor.next();
            return report(frame, "");
        }
        boolean comma = cursor.is(cursor.at() - 1, Kind.COMMA);
        parse.relatives.pronoun(nearest == null || comma ? nearest : restricted(frame, nearest), frame);
        return true;
    }

    private boolean conjunction(Frame frame, boolean comma) {
        int here = cursor.at();
        int next = cursor.pastAdverbs(here + 1);
        Chunk chunk = cursor.get(next);
        if (chunk == null) {
            return false;
        }
        return switch (chunk.kind()) {
            case VERB -> beside(frame, next) || gerundBeside(frame, next);
            case NOUN -> nounBeside(frame, next, comma);
            case SUBORDINATOR -> clauseBeside(frame, next);
            case PREPOSITION, ADJECTIVE, QUOTE -> skip();
            default -> false;
        };
    }

    private boolean beside(Frame frame, int next) {
        Chunk verb = cursor.chunk();
        Chunk other = cursor.get(next);
        if (other == null
                || other.verb() == null
                || verb == null
                || !Coordination.fits(frame, other, objectAt(next + 1))) {
            return false;
        }
        cursor.to(next + 1);
        VerbGroup group = Coordination.shared(frame, other, objectAt(next + 1));
        parse.draft.verb(group);
        parse.draft.link(frame.first, Role.CONJUNCT, group.head());
        frame.goOn(other, group);
        return true;
    }

    /** "talks on refugees and fighting terrorism": a participle that goes on with a noun, not with a verb above. */
    private boolean gerundBeside(Frame frame, int next) {
        Chunk verb = cursor.get(next);
        boolean gerund = verb != null && verb.verb() != null && verb.verb().form() == Form.PARTICIPLE;
        for (Frame above = frame; gerund && above != null; above = above.parent) {
            if (above.group.form() == Form.PARTICIPLE) {
                return false;
            }
        }
        if (!gerund || frame.edge.isEmpty()) {
            return false;
        }
        cursor.to(next);
        return circumstance(frame, "");
    }

    private boolean objectAt(int index) {
        Chunk chunk = cursor.get(index);
        return chunk != null && chunk.is(Kind.NOUN) && !chunk.time();
    }

    private boolean nounBeside(Frame frame, int next, boolean comma) {
        if (!parse.ahead.clause(next)) {
            cursor.to(next);
            Chunk noun = cursor.chunk();
            parse.attachment.conjunct(frame.edge, noun);
            return skip();
        }
        if (frame.role != Role.REPORTED || comma) {
            return false;
        }
        cursor.to(next);
        Frame clause = parse.clauses.read(frame, Role.CONJUNCT);
        if (clause != null) {
            parse.draft.link(frame.first, Role.CONJUNCT, clause.first);
        }
        return true;
    }

    /** "and that B agreed": a second clause under the verb that has the first. */
    private boolean clauseBeside(Frame frame, int next) {
        if (cursor.lower(next).equals("that") && frame.reported >= 0) {
            cursor.to(next + 1);
            Frame clause = parse.clauses.read(frame, Role.REPORTED);
            if (clause != null) {
                parse.draft.link(frame.reported, Role.CONJUNCT, clause.first);
            }
            return true;
        }
        return !cursor.lower(next).equals("that") && skip();
    }

    private boolean comma(Frame frame) {
        int comma = cursor.at();
        int marked = cursor.pastMarks(comma);
        int verb = cursor.pastAdverbs(marked);
        int next = cursor.is(verb, Kind.VERB) ? verb : marked;
        Chunk chunk = cursor.get(next);
        if (chunk == null) {
            return false;
        }
        boolean goesOn =
                switch (chunk.kind()) {
                    case CONJUNCTION -> at(next) && conjunction(frame, true);
                    case RELATIVE -> at(next) && relative(frame);
                    case VERB -> verbBehindComma(frame, next);
                    case NOUN -> nounBehindComma(frame, comma, next);
                    case PREPOSITION, ADVERB, ADJECTIVE -> at(next);
                    case SUBORDINATOR -> at(next) && subordinator(frame, "");
                    default -> false;
                };
        if (!goesOn && cursor.at() == next) {
            cursor.to(comma);
        }
        return goesOn;
    }

    private boolean at(int index) {
        cursor.to(index);
        return true;
    }

    private boolean verbBehindComma(Frame frame, int next) {
        Chunk verb = cursor.get(next);
        VerbGroup group = verb == null ? null : verb.verb();
        if (verb == null || group == null) {
            return false;
        }
        if (parse.ahead.speech(next)
                && cursor.is(next + 1, Kind.NOUN)
                && frame.reported < 0
                && frame.parent == null
                && (quoted(next) || verb.lower().equals("said") || parse.attachment.name(cursor.get(next + 1)))) {
            return false;
        }
        if (group.form() == Form.PARTICIPLE) {
            if (!frame.group.finite() && frame.parent != null) {
                return false;
            }
            cursor.to(next);
            return circumstance(frame, "");
        }
        if (group.form() == Form.INFINITIVE) {
            cursor.to(next);
            return beside(frame, next) || circumstance(frame, "to");
        }
        boolean within = frame.role == Role.RELATIVE || frame.role == Role.ADVERBIAL;
        if (within && group.finite() && !parse.ahead.participle(next)) {
            return false;
        }
        boolean object = objectAt(next + 1);
        if ((object || !verb.ambiguous()) && Coordination.fits(frame, verb, object)) {
            return beside(frame, next);
        }
        if (verb.ambiguous() || group.form() == Form.PAST_PARTICIPLE) {
            cursor.to(next);
            Chunk nearest = frame.edge.nearest();
            if (nearest == null) {
                return circumstance(frame, "");
            }
            parse.relatives.participle(nearest, frame);
            return true;
        }
        return false;
    }

    private boolean quoted(int index) {
        return cursor.is(index - 1, Kind.QUOTE);
    }

    private boolean nounBehindComma(Frame frame, int comma, int next) {
        boolean quote = cursor.is(next - 1, Kind.QUOTE);
        if (parse.ahead.clause(next) && !parse.ahead.plainList(comma)) {
            if (quote && frame.takes("speech") && frame.reported < 0) {
                cursor.to(next);
                return report(frame, "");
            }
            return false;
        }
        Chunk noun = cursor.get(next);
        Chunk nearest = frame.edge.nearest();
        cursor.to(next);
        if (noun == null || noun.time() || nearest == null) {
            return skip();
        }
        boolean list = parse.ahead.list(comma) && !parse.attachment.office(nearest, noun);
        if (list || frame.edge.list() != null) {
            parse.attachment.conjunct(frame.edge, noun);
            return skip();
        }
        parse.draft.link(nearest.head(), Role.APPOSITION, noun.head());
        frame.edge.add(noun);
        return skip();
    }

    static Modality modality(Frame frame) {
        return frame.group.modality();
    }
}
