package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** With what a noun behind "and" is coordinated. */
final class Conjuncts {
    private final Parse parse;

    Conjuncts(Parse parse) {
        this.parse = parse;
    }

    /** Links a noun to the one it is coordinated with. */
    void add(Edge edge, Chunk noun) {
        Chunk first = partner(edge, noun);
        if (first != null) {
            parse.draft.link(first.head(), Role.CONJUNCT, noun.head());
            edge.openList(first);
        }
        edge.add(noun);
    }

    private boolean determined(Chunk noun) {
        return parse.text.is(noun.first(), Tag.DET) || parse.text.kind(noun.first(), "possessive");
    }

    /** The first of an open list; else the nearest that looks alike: name with name, article with article. */
    private @Nullable Chunk partner(Edge edge, Chunk noun) {
        if (edge.list() != null) {
            return edge.list();
        }
        Chunk last = edge.nearest();
        if (last != null && kin(last, noun)) {
            return last;
        }
        if (last != null
                && last.first() > 0
                && parse.text.lower(last.first() - 1).equals("between")) {
            return last;
        }
        for (Chunk candidate : edge.nearestFirst()) {
            if (candidate.first() > 0
                    && parse.attachment.name(candidate)
                    && parse.attachment.name(noun)
                    && parse.text.lower(candidate.first() - 1).equals("between")) {
                return candidate;
            }
        }
        Chunk best = null;
        int most = -1;
        for (Chunk candidate : edge.nearestFirst()) {
            int alike = alike(candidate, noun);
            if (alike > most
                    && !candidate.time()
                    && !(parallel(noun) && behindOf(candidate))
                    && !(owned(noun) && ofSomebody(candidate))) {
                best = candidate;
                most = alike;
            }
        }
        return best;
    }

    /** "Khan of Pakistan and Rahimi of Afghanistan": who is of somewhere stands beside who else is, not beside the place. */
    private boolean parallel(Chunk noun) {
        return parse.attachment.name(noun) && parse.text.lower(noun.last() + 1).equals("of");
    }

    private boolean behindOf(Chunk noun) {
        return parse.attachment.name(noun) && parse.text.lower(noun.first() - 1).equals("of");
    }

    /** "Shah of Pakistan and his counterpart": whose counterpart that is has a name, and is no place. */
    private boolean owned(Chunk noun) {
        return parse.text.kind(noun.first(), "possessive");
    }

    /** "The phones of Khan, his wife and eight ministers": who is somebody's stands beside that person. */
    private boolean kin(Chunk person, Chunk noun) {
        String whose = parse.text.lower(noun.first());
        return (whose.equals("his") || whose.equals("her"))
                && parse.attachment.name(person)
                && !ofSomebody(person)
                && parse.grammar.nouns().takes(Lemmas.singular(noun.lower()), "kin");
    }

    boolean ofSomebody(Chunk noun) {
        return behindOf(noun) && noun.first() > 1 && parse.text.is(noun.first() - 2, Tag.PROPN);
    }

    private int alike(Chunk one, Chunk other) {
        boolean names = parse.attachment.name(one) == parse.attachment.name(other);
        boolean plainName = parse.attachment.name(other) && !determined(other);
        boolean articles = plainName || determined(one) == determined(other);
        return (names ? 2 : 0) + (articles ? 1 : 0) + (alikeBehind(one, other) ? 1 : 0);
    }

    /** "The extension of the truce and the purchase of grain": both are of something. */
    private boolean alikeBehind(Chunk one, Chunk other) {
        return parse.text.lower(one.last() + 1).equals("of")
                && (parse.text.lower(other.last() + 1).equals("of")
                        || parse.text.lower(other.last() + 1).equals("by"));
    }
}
