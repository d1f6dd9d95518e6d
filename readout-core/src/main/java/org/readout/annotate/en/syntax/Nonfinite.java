package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads verbs without a tense behind a verb: what is agreed or urged, what tells more of a noun, circumstances. */
final class Nonfinite {
    private final Parse parse;
    private final Cursor cursor;
    private final ForTo forTo;

    Nonfinite(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.forTo = new ForTo(parse);
    }

    boolean verb(Frame frame) {
        Chunk verb = cursor.chunk();
        VerbGroup group = verb.verb();
        if (group == null) {
            return false;
        }
        if (group.form() == Form.INFINITIVE) {
            return forTo.read(frame) || infinitive(frame);
        }
        if (tensed(frame) && parse.clauses.inverted(cursor.at())) {
            return condition(frame);
        }
        boolean moved = frame.object >= 0 || frame.group.lemma().equals("help");
        if (frame.takes("bare") && moved && !frame.complement && base(verb)) {
            return complement(frame);
        }
        boolean afterNoun = cursor.is(cursor.at() - 1, Kind.NOUN) || cursor.is(cursor.at() - 1, Kind.ADJECTIVE);
        Chunk nearest = frame.edge.nearest();
        if (group.form() == Form.PARTICIPLE) {
            if (nearest == null || !afterNoun || frame.takes("span") && nearest.time()) {
                boolean direct = nearest == null && frame.object < 0 && !frame.copula();
                return frame.takes("ing") && !frame.takes("span") || direct
                        ? complement(frame)
                        : circumstance(frame, "");
            }
            parse.relatives.participle(parse.antecedents.restricted(frame.edge, nearest), frame);
            return true;
        }
        boolean participle = group.form() == Form.PAST_PARTICIPLE || verb.ambiguous() && !objectFollows();
        if (participle && verb.ambiguous() && parse.awaitsVerb() && !parse.forms.participle(cursor.at())) {
            return false;
        }
        if (participle && nearest != null && afterNoun && !nearest.time()) {
            parse.relatives.participle(parse.antecedents.restricted(frame.edge, nearest), frame);
            return true;
        }
        return false;
    }

    /** "would act should Huawei be given a role": a condition without "if", behind its main clause. */
    private boolean condition(Frame frame) {
        parse.draft.drop(cursor.chunk().head());
        cursor.next();
        Frame clause = parse.clauses.read(frame, Role.ADVERBIAL);
        if (clause != null) {
            parse.draft.link(frame.head(), Role.ADVERBIAL, "if", clause.first);
        }
        return true;
    }

    /** A verb with a tense is here or above: "Among those held were two men accused" has none, and so no condition. */
    private static boolean tensed(Frame frame) {
        Frame above = frame;
        while (!above.group.finite() && above.parent != null) {
            above = above.parent;
        }
        return above.group.finite();
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
                                || nearest != null && (frame.governs("on") || frame.governs("to")))
                || (frame.takes("that") || frame.takes("bare")) && frame.group.passive() && nearest == null;
        Chunk taking = adjacent && !moved ? parse.attachment.takesTo(frame.edge) : null;
        if (taking != null) {
            Frame clause = parse.frames.openParticipleOrInfinitive(frame, Role.COMPLEMENT);
            parse.draft.link(taking.head(), Role.COMPLEMENT, clause.first);
            parse.predicates.read(clause);
            return true;
        }
        boolean has = frame.group.lemma().equals("have") && nearest == null;
        boolean own = (frame.takes("to") || has) && frame.object < 0 || frame.copula() && frame.predicate;
        if (nearest != null && moved && adjacent && frame.complement && nearest.head() != frame.object) {
            return another(frame, nearest);
        }
        return moved || own ? complement(frame) : circumstance(frame, "to");
    }

    /** "Asked the police, who were warned, to leave": who is moved stands before an aside. */
    boolean behindAside(Frame frame) {
        Chunk nearest = frame.edge.nearest();
        boolean moved = frame.takes("objto") && frame.object >= 0 && !frame.complement;
        return moved
                && nearest != null
                && nearest.head() == frame.object
                && cursor.get(cursor.at() - 2) != nearest
                && complement(frame);
    }

    /** "Ordered the army to withdraw and the navy to wait": who waits is the navy. */
    private boolean another(Frame frame, Chunk moved) {
        Frame clause = parse.frames.openParticipleOrInfinitive(frame, Role.COMPLEMENT);
        parse.draft.link(frame.head(), Role.COMPLEMENT, clause.first);
        Role role = clause.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT;
        parse.draft.share(clause.head(), role, moved.head());
        parse.predicates.read(clause);
        return true;
    }

    boolean complement(Frame frame) {
        Frame clause = parse.frames.openParticipleOrInfinitive(frame, Role.COMPLEMENT);
        parse.draft.link(frame.head(), Role.COMPLEMENT, clause.first);
        frame.complement = true;
        parse.predicates.read(clause);
        return true;
    }

    boolean circumstance(Frame frame, String marker) {
        Frame clause = parse.frames.openParticipleOrInfinitive(frame, Role.ADVERBIAL);
        parse.draft.link(frame.head(), Role.ADVERBIAL, marker, clause.first);
        parse.predicates.read(clause);
        return true;
    }

    boolean base(Chunk verb) {
        return verb.verb() != null
                && verb.first() == verb.last()
                && verb.lower().equals(verb.verb().lemma())
                && !verb.verb().lemma().equals("be");
    }
}
