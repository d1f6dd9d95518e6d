package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads a noun behind "and": one more of those before, the subject of a clause, or one of the clause above. */
final class NounsBeside {
    /** Behind these a name tells where. */
    private static final Set<String> PLACED = Set.of("in", "at", "near", "from", "to");

    private final Parse parse;
    private final Cursor cursor;

    NounsBeside(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    boolean read(Frame frame, int next, boolean comma) {
        if (Absolutes.is(frame) && absolute(next)) {
            return parse.subordinates.absolutes().beside(frame, next);
        }
        Chunk other = cursor.get(next);
        boolean ends = pronoun(frame.edge.nearest()) && parse.attachment.name(other)
                || like(frame.parent, other)
                || placed(frame, other);
        if (frame.role == Role.RELATIVE && ends || another(frame, next)) {
            return false;
        }
        if (!parse.ahead.clause(next) || namesWithin(frame, other) || carried(frame, other)) {
            cursor.to(next);
            Chunk noun = cursor.chunk();
            if (moved(frame, next)) {
                parse.draft.link(frame.head(), Role.OBJECT, noun.head());
                frame.edge.add(noun);
            } else {
                parse.conjuncts.add(frame.edge, noun);
                frame.edge.close();
            }
            return cursor.skip();
        }
        if (frame.role != Role.REPORTED && !circumstance(frame, next) || comma) {
            return false;
        }
        cursor.to(next);
        Frame clause = parse.clauses.read(frame, Role.CONJUNCT);
        if (clause != null) {
            parse.draft.link(frame.first, Role.CONJUNCT, clause.first);
        }
        return true;
    }

    /**
     * "Failed because Oslo raised its price and Riga was losing patience": no comma cuts off the second clause, which has an auxiliary
     * the verb above has not.
     */
    private boolean circumstance(Frame frame, int noun) {
        Frame above = frame.parent;
        Chunk verb = parse.cursor.get(parse.ahead.subjectOf(noun));
        return frame.role == Role.ADVERBIAL
                && frame.group.finite()
                && above != null
                && above.group.finite()
                && verb != null
                && !Coordination.past(verb)
                && (Coordination.past(above.verb) || modal(above.group) && !modal(verb.verb()) && !modal(frame.group));
    }

    /** "With Oslo blaming Riga and [Riga refusing] to comment". */
    private boolean absolute(int noun) {
        Chunk verb = cursor.get(noun + 1);
        return verb != null && Coordination.form(verb) == Form.PARTICIPLE;
    }

    private static boolean modal(@Nullable VerbGroup group) {
        return group != null && group.modality() != Modality.ASSERTED;
    }

    /** "Ordered the army to withdraw and the navy to wait": the second is moved like the first. */
    private boolean another(Frame frame, int noun) {
        return frame.role == Role.COMPLEMENT
                && frame.group.form() == Form.INFINITIVE
                && frame.parent != null
                && moved(frame.parent, noun);
    }

    private boolean moved(Frame frame, int noun) {
        Chunk verb = cursor.get(noun + 1);
        return frame.takes("objto")
                && frame.object >= 0
                && frame.complement
                && verb != null
                && Coordination.form(verb) == Form.INFINITIVE;
    }

    /** "Carriers flying them from Erbil and Basra will lose": the verb to come is that of the carriers, not of Basra. */
    private boolean namesWithin(Frame frame, @Nullable Chunk noun) {
        Chunk nearest = frame.edge.nearest();
        return noun != null
                && parse.awaitsVerb()
                && !frame.group.finite()
                && cursor.get(cursor.at() - 1) == nearest
                && parse.attachment.name(nearest)
                && parse.attachment.name(noun);
    }

    /** "Banks based in Dubai and a shipping firm": where those are is a name, what is joined is none. */
    private boolean placed(Frame frame, @Nullable Chunk noun) {
        Chunk nearest = frame.edge.nearest();
        return noun != null
                && nearest != null
                && frame.parent != null
                && !frame.parent.edge.isEmpty()
                && !frame.group.finite()
                && frame.group.passive()
                && parse.attachment.name(nearest)
                && !parse.attachment.name(noun)
                && PLACED.contains(parse.text.lower(nearest.first() - 1))
                && parse.text.is(frame.subject, Tag.NOUN);
    }

    /** "The convoy carrying food and fuel was": bare nouns under a participle, before the verb of what it tells more of. */
    private boolean carried(Frame frame, @Nullable Chunk other) {
        Chunk nearest = frame.edge.nearest();
        return other != null
                && nearest != null
                && nearest.head() == frame.object
                && frame.role == Role.RELATIVE
                && frame.group.form() == Form.PARTICIPLE
                && parse.awaitsVerb()
                && bare(nearest)
                && bare(other);
    }

    private boolean bare(Chunk noun) {
        return noun.first() == noun.last() && !parse.attachment.name(noun);
    }

    /** "Met A who had called on him and B": a name is coordinated with a name, not with "him". */
    private boolean pronoun(@Nullable Chunk noun) {
        return noun != null && parse.text.is(noun.head(), Tag.PRON);
    }

    /** "The delegation led by A and the delegation of B": goes on with what the relative clause tells more of. */
    private static boolean like(@Nullable Frame above, @Nullable Chunk noun) {
        if (above == null || noun == null) {
            return false;
        }
        for (Chunk one : above.edge.nearestFirst()) {
            if (one.lower().equals(noun.lower())) {
                return true;
            }
        }
        return false;
    }
}
