package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** On what a prepositional phrase or a relative clause hangs. */
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
            "per",
            "worth");

    /** Behind these a noun tells when or what for. */
    private static final Set<String> OCCASIONS =
            Set.of("after", "before", "during", "following", "for", "in", "on", "at", "amid");

    private static final Set<String> DOERS = Set.of("by", "of", "from");

    private final Parse parse;
    private final DeedNouns deeds;

    Attachment(Parse parse) {
        this.parse = parse;
        this.deeds = new DeedNouns(parse.text);
    }

    /** Links a prepositional phrase to the verb or to a noun before it; a time to the verb, but "the treaty of 1878". */
    void argument(Frame frame, String preposition, Chunk noun) {
        Chunk host = noun.time() && !preposition.equals("of") ? null : host(frame, frame.edge, preposition);
        parse.draft.link(host == null ? frame.head() : host.head(), Role.ARGUMENT, preposition, noun.head());
    }

    boolean governs(Chunk noun, String preposition) {
        return parse.grammar.nouns().governs(noun.lower(), preposition);
    }

    /** The noun before, or above it, that a preposition belongs to; absent if it is the verb. */
    @Nullable
    Chunk host(Frame frame, String preposition) {
        return host(frame, frame.edge, preposition);
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
            Chunk deed = deeds.of(edge);
            return deed == null ? nearest : deed;
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
        // "Jailed six over the plot": how many are told no more of.
        boolean counted = preposition.equals("over") && parse.text.is(nearest.head(), Tag.NUM);
        return NOMINAL.contains(preposition) && !counted ? nearest : null;
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
        Chunk deed = preposition.equals("by") ? deeds.by(edge) : null;
        if (deed != null) {
            return deed;
        }
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

    /** "China, its closest ally": an office or the like with an article or a possessive, behind a name. */
    boolean describes(Chunk name, Chunk noun) {
        boolean determined = parse.text.is(noun.first(), Tag.DET) || parse.text.kind(noun.first(), "possessive");
        return name(name) && !name(noun) && !name.time() && !noun.time() && determined;
    }

    /** "A former judge, Ruiz": a thing with an article, and a name or what has one too. */
    boolean described(Chunk noun, @Nullable Chunk subject) {
        return subject != null
                && subject.is(Chunk.Kind.NOUN)
                && !noun.time()
                && !subject.time()
                && !name(noun)
                && parse.text.is(noun.first(), Tag.DET)
                && (name(subject) || parse.text.lower(subject.first()).equals("the"));
    }

    /**
     * "The ministers, Ana Ruiz and Juan Paz, signed", "Peru's president, Ana Ruiz, and her host": looks like a list, and tells
     * who they are, or who is.
     *
     * @param several true if the names listed end with the next comma
     */
    boolean named(Chunk noun, Chunk name, boolean several) {
        boolean plural = !parse.text.lower(noun.head()).equals(noun.lower());
        return !name(noun) && parse.text.is(noun.head(), Tag.NOUN) && name(name) && !name.time() && several == plural;
    }

    /** Of what an infinitive tells: "the decision by Oslo to buy", "the refusal of Riga to sell"; absent if no noun takes one. */
    @Nullable
    Chunk takesTo(Edge edge) {
        Chunk nearest = edge.nearest();
        for (Chunk noun : edge.nearestFirst()) {
            boolean doer = nearest != null
                    && noun.last() == nearest.first() - 2
                    && DOERS.contains(parse.text.lower(nearest.first() - 1))
                    && name(nearest);
            if ((noun == nearest || doer) && parse.grammar.nouns().takes(noun.lower(), "to")) {
                return noun;
            }
        }
        return null;
    }

    boolean name(@Nullable Chunk noun) {
        return noun != null && parse.text.is(noun.head(), Tag.PROPN);
    }
}
