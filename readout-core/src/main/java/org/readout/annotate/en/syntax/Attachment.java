package org.readout.annotate.en.syntax;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** On what a prepositional phrase hangs, and with what a noun is coordinated. */
final class Attachment {
    /** Tie to a noun where no table says otherwise. */
    private static final Set<String> NOMINAL = Set.of(
            "of",
            "between",
            "among",
            "about",
            "including",
            "excluding",
            "like",
            "such as",
            "regarding",
            "concerning",
            "against",
            "over",
            "per");

    /** Behind these a noun tells when or what for. */
    private static final Set<String> OCCASIONS = Set.of("after", "before", "during", "following", "for", "in");

    private final Parse parse;

    Attachment(Parse parse) {
        this.parse = parse;
    }

    /** Links a prepositional phrase to the verb or to a noun before it. */
    void argument(Frame frame, String preposition, Chunk noun) {
        Chunk host = noun.time() ? null : host(frame, frame.edge, preposition);
        parse.draft.link(host == null ? frame.head() : host.head(), Role.ARGUMENT, preposition, noun.head());
    }

    /** The noun a preposition belongs to; absent if it is the verb. */
    private @Nullable Chunk host(Frame frame, Edge edge, String preposition) {
        Chunk nearest = edge.nearest();
        if (nearest == null) {
            return null;
        }
        if (nearest.time() && !preposition.equals("of")) {
            return frame.governs(preposition) || frame.group.passive() ? null : governing(edge, preposition);
        }
        if (preposition.equals("of") && !frame.governs("of")) {
            return nearest;
        }
        if (preposition.equals("by") && frame.group.passive()) {
            return worded(nearest) ? nearest : null;
        }
        if (frame.governs(preposition)) {
            return occasion(nearest, preposition) ? nearest : null;
        }
        Chunk governing = governing(edge, preposition);
        if (governing != null) {
            return governing;
        }
        return NOMINAL.contains(preposition) ? nearest : null;
    }

    /** "Informed about a statement by X": behind a preposition, words are whoever's stands by them. */
    private boolean worded(Chunk noun) {
        return noun.first() > 0
                && parse.text.is(noun.first() - 1, Tag.ADP)
                && parse.grammar.nouns().takes(noun.lower(), "that");
    }

    /** "Speaking after a meeting with X", "arrived for talks with X": the noun is nearer than the verb. */
    private boolean occasion(Chunk noun, String preposition) {
        return noun.first() > 0
                && OCCASIONS.contains(parse.text.lower(noun.first() - 1))
                && parse.grammar.nouns().governs(noun.lower(), preposition);
    }

    /** The nearest noun that governs the preposition; absent if none does. */
    @Nullable
    Chunk governing(Edge edge, String preposition) {
        for (Chunk noun : edge.nearestFirst()) {
            if (parse.grammar.nouns().governs(noun.lower(), preposition)) {
                return noun;
            }
        }
        return null;
    }

    /** "Pak Ui Chun, chairman of the party, and his suite": one person and an office are no list. */
    boolean office(@Nullable Chunk before, Chunk noun) {
        String head = parse.text.lower(noun.head());
        boolean singular = parse.text.is(noun.head(), Tag.NOUN) && head.equals(noun.lower());
        String first = parse.text.lower(noun.first());
        boolean bare = !parse.text.is(noun.first(), Tag.DET) || first.equals("a") || first.equals("an");
        return before != null && name(before) && singular && bare && !parse.text.kind(noun.first(), "possessive");
    }

    /** What a clause without a comma tells more of: names need no telling apart, so that it is the nearest noun that is none. */
    Chunk restricted(Edge edge, Chunk nearest) {
        return restricted(edge, nearest, false);
    }

    /** @param person true behind "who": "a talk with X who had called on him" tells more of X, as nobody holds a talk to be somebody */
    Chunk restricted(Edge edge, Chunk nearest, boolean person) {
        for (Chunk noun : edge.nearestFirst()) {
            if (!name(noun) && !noun.time() && !(person && name(nearest) && shared(noun))) {
                return noun;
            }
        }
        return nearest;
    }

    /** "Talks", "a conversation": what is held with somebody. */
    private boolean shared(Chunk noun) {
        return Stream.of("with", "between")
                .anyMatch(tied -> parse.grammar.nouns().governs(noun.lower(), tied));
    }

    /** Links a noun to the one it is coordinated with. */
    void conjunct(Edge edge, Chunk noun) {
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
        if (last != null
                && last.first() > 0
                && parse.text.lower(last.first() - 1).equals("between")) {
            return last;
        }
        for (Chunk candidate : edge.nearestFirst()) {
            if (candidate.first() > 0
                    && name(candidate)
                    && name(noun)
                    && parse.text.lower(candidate.first() - 1).equals("between")) {
                return candidate;
            }
        }
        Chunk best = null;
        int most = -1;
        for (Chunk candidate : edge.nearestFirst()) {
            int alike = alike(candidate, noun);
            if (alike > most && !candidate.time() && !(parallel(noun) && behindOf(candidate)) && !(owned(noun) && ofSomebody(candidate))) {
                best = candidate;
                most = alike;
            }
        }
        return best;
    }

    /** "Khan of Pakistan and Rahimi of Afghanistan": who is of somewhere stands beside who else is, not beside the place. */
    private boolean parallel(Chunk noun) {
        return name(noun) && parse.text.lower(noun.last() + 1).equals("of");
    }

    private boolean behindOf(Chunk noun) {
        return name(noun) && parse.text.lower(noun.first() - 1).equals("of");
    }

    /** "Shah of Pakistan and his counterpart": whose counterpart that is has a name, and is no place. */
    private boolean owned(Chunk noun) {
        return parse.text.kind(noun.first(), "possessive");
    }

    private boolean ofSomebody(Chunk noun) {
        return behindOf(noun) && noun.first() > 1 && parse.text.is(noun.first() - 2, Tag.PROPN);
    }

    private int alike(Chunk one, Chunk other) {
        boolean names = name(one) == name(other);
        boolean plainName = name(other) && !determined(other);
        boolean articles = plainName || determined(one) == determined(other);
        return (names ? 2 : 0) + (articles ? 1 : 0);
    }

    boolean name(@Nullable Chunk noun) {
        return noun != null && parse.text.is(noun.head(), Tag.PROPN);
    }
}
