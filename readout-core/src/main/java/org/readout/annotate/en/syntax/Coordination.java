package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Which verbs stand beside each other: those of like form, under like subjects. */
final class Coordination {
    /** Pasts that no form tells. */
    private static final Set<String> PAST = Set.of("said", "told", "had", "was", "were");

    private Coordination() {}

    /**
     * True if a verb behind "and" goes on with the verb of the frame.
     *
     * @param object true if a noun follows it
     */
    static boolean fits(Frame frame, Chunk other, boolean object) {
        VerbGroup group = other.verb();
        if (group == null) {
            return false;
        }
        return switch (frame.group.form()) {
            case INFINITIVE -> group.form() == Form.INFINITIVE || lemma(other) || perfect(frame, other);
            case PARTICIPLE -> group.form() == Form.PARTICIPLE || perfect(frame, other);
            case PAST_PARTICIPLE ->
                other.ambiguous() && !object
                        || group.form() == Form.PAST_PARTICIPLE
                        || frame.role == Role.RELATIVE && group.form() == Form.PARTICIPLE && !underParticiple(frame);
            case FINITE -> finite(frame, other, group) && !belongsAbove(frame, other, object);
        };
    }

    /** As {@link #base}, also of a form that is past and participle as well: "to open a post and set up a hotline". */
    private static boolean lemma(Chunk verb) {
        VerbGroup group = verb.verb();
        return group != null && verb.first() == verb.last() && verb.lower().equals(group.lemma());
    }

    /** "Having met the king and toured the port": a participle goes on behind "having" and "to have". */
    private static boolean perfect(Frame frame, Chunk other) {
        return frame.group.perfect() && (other.ambiguous() || form(other) == Form.PAST_PARTICIPLE);
    }

    private static boolean finite(Frame frame, Chunk other, VerbGroup group) {
        if (base(other)) {
            return frame.group.modality() != Modality.ASSERTED || base(frame.verb);
        }
        if (group.form() == Form.PARTICIPLE) {
            return frame.verb.lower().endsWith("ing") && frame.verb.first() != frame.verb.last();
        }
        boolean participle = group.form() == Form.PAST_PARTICIPLE;
        return group.finite() || participle && (frame.group.passive() || frame.group.perfect());
    }

    /**
     * A past behind a reported clause that has another tense goes on with who reports: "said it opposes … and urged"; behind a
     * passive if it has an object, which a passive has not: "said it would be examined and asked the others to wait".
     */
    private static boolean belongsAbove(Frame frame, Chunk other, boolean object) {
        Frame above = frame.parent;
        boolean within = frame.role == Role.REPORTED || frame.role == Role.ADVERBIAL || frame.role == Role.RELATIVE;
        boolean accepts = frame.group.passive() && !object || frame.group.perfect();
        boolean act = frame.copula() && object && (other.takes("speech") || other.takes("that") || other.takes("to"));
        return within && above != null && past(other) && past(above.verb) && (!past(frame.verb) || act) && !accepts;
    }

    static boolean past(Chunk verb) {
        VerbGroup group = verb.verb();
        boolean irregular = group != null
                && verb.first() == verb.last()
                && !verb.lower().equals(group.lemma())
                && !verb.lower().endsWith("s")
                && !group.lemma().equals("be");
        return verb.finite() && (verb.ambiguous() || irregular) || PAST.contains(verb.lower());
    }

    static boolean base(Chunk verb) {
        VerbGroup group = verb.verb();
        return group != null
                && verb.first() == verb.last()
                && group.finite()
                && verb.lower().equals(group.lemma())
                && !verb.ambiguous();
    }

    /** The group of a verb that shares the auxiliary of the frame's: "was denied entry and put on a plane". */
    static VerbGroup shared(Frame frame, Chunk other, boolean object) {
        VerbGroup group = other.verb();
        if (group == null) {
            throw new IllegalArgumentException("no verb");
        }
        boolean lone = other.first() == other.last();
        boolean passive = lone && frame.group.passive() && !object && other.ambiguous() && !other.takes("intr");
        boolean negated =
                group.negated() || lone && other.first() == group.head() && frame.group.negated() && base(other);
        Modality modality = lone ? frame.group.modality() : group.modality();
        return new VerbGroup(
                group.head(),
                group.span(),
                group.lemma(),
                form(frame, group, lone),
                modality,
                negated,
                passive || group.passive(),
                group.perfect() || lone && frame.group.perfect() && other.ambiguous());
    }

    /** "Removing the obstacles set by Oslo and opening the road": goes on with the participle above. */
    private static boolean underParticiple(Frame frame) {
        Frame above = frame.parent;
        while (above != null && above.group.form() != Form.PARTICIPLE) {
            above = above.parent;
        }
        return above != null;
    }

    /** "Seized off Crete and carrying oil" are two participles, each of its own kind. */
    private static Form form(Frame frame, VerbGroup group, boolean lone) {
        boolean own = frame.group.form() == Form.PAST_PARTICIPLE && group.form() == Form.PARTICIPLE;
        if (!lone || own) {
            return group.form();
        }
        return !group.finite() && frame.group.finite() ? Form.FINITE : frame.group.form();
    }

    static @Nullable Form form(Chunk chunk) {
        return chunk.verb() == null ? null : chunk.verb().form();
    }
}
