package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/** A verb whose complements are being read. Of coordinated verbs, the one read last. Confined to one sentence. */
final class Frame {
    final @Nullable Frame parent;
    /** What the clause is to the one above; absent for a clause of its own. */
    final @Nullable Role role;
    /** Of coordinated verbs, the first. */
    final int first;

    final Edge edge = new Edge();
    Chunk verb;
    VerbGroup group;
    int subject = -1;
    int object = -1;
    int reported = -1;
    /** What a relative clause tells more of. */
    @Nullable
    Chunk antecedent;
    /** True if a comma stands right behind the verb: "was checking, with Oslo, the data". */
    boolean aside;

    /** True if an object is to come behind a phrase: "hand over for trial two men". */
    boolean late;
    /** True if to whom it is given has its object beside it. */
    boolean given;

    boolean predicate;
    boolean complement;

    Frame(@Nullable Frame parent, @Nullable Role role, Chunk verb, VerbGroup group) {
        this.parent = parent;
        this.role = role;
        this.verb = verb;
        this.group = group;
        this.first = group.head();
    }

    int head() {
        return group.head();
    }

    boolean takes(String frame) {
        return verb.takes(frame);
    }

    boolean governs(String preposition) {
        return verb.entry() != null && verb.entry().governs(preposition);
    }

    boolean copula() {
        return takes("cop") || group.lemma().equals("be");
    }

    /** Goes on with a verb coordinated with the one so far: it shares subject and place, nothing else. */
    void goOn(Chunk next, VerbGroup nextGroup) {
        verb = next;
        group = nextGroup;
        object = -1;
        reported = -1;
        predicate = false;
        aside = false;
        given = false;
        late = false;
        complement = false;
        edge.clear();
    }
}
