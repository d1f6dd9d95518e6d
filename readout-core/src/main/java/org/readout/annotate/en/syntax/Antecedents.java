package org.readout.annotate.en.syntax;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Of what a relative clause or a participle tells more. */
final class Antecedents {
    private final Parse parse;

    Antecedents(Parse parse) {
        this.parse = parse;
    }

    /** What a clause without a comma tells more of: names need no telling apart, so that it is the nearest noun that is none. */
    Chunk restricted(Edge edge, Chunk nearest) {
        return restricted(edge, nearest, false);
    }

    /** @param person true behind "who": "a talk with X who had called on him" tells more of X, as nobody holds a talk to be somebody */
    Chunk restricted(Edge edge, Chunk nearest, boolean person) {
        for (Chunk noun : edge.nearestFirst()) {
            boolean unlike = person && (parse.attachment.name(nearest) && shared(noun) || placeBehind(noun));
            if ((!parse.attachment.name(noun) || person && people(noun)) && !noun.time() && !bareOf(noun) && !unlike) {
                return noun;
            }
        }
        return nearest;
    }

    /** "The Danes who": of many, some are told apart. */
    private boolean people(Chunk noun) {
        String lower = parse.text.lower(noun.head());
        return parse.text.is(noun.first(), Tag.DET) && !Lemmas.singular(lower).equals(lower);
    }

    /** "Elders in the border district who": no place is somebody. */
    private boolean placeBehind(Chunk noun) {
        return noun.first() > 0
                && parse.text.is(noun.first() - 1, Tag.ADP)
                && parse.grammar.nouns().takes(noun.lower(), "place");
    }

    /** What the clause behind a relative pronoun tells more of; after a comma the noun before, or whom that says the home of. */
    @Nullable
    Chunk antecedent(Edge edge, boolean comma, String pronoun) {
        Chunk nearest = dated(edge);
        boolean who = pronoun.equals("who");
        if (nearest == null || comma && !(who && parse.conjuncts.ofSomebody(nearest))) {
            return nearest;
        }
        return comma ? person(edge, nearest) : restricted(edge, nearest, who);
    }

    /** "Shah of Pakistan, who": not the place. */
    private Chunk person(Edge edge, Chunk home) {
        for (Chunk noun : edge.nearestFirst()) {
            if (noun.last() == home.first() - 2 && !parse.text.is(noun.first(), Tag.DET)) {
                return noun;
            }
        }
        return home;
    }

    /** "The embassy in Tehran, which": what is there rather than the place; absent if the nearest noun is no place. */
    @Nullable
    Chunk placed(Edge edge) {
        Chunk place = edge.nearest();
        if (place == null
                || !parse.attachment.name(place)
                || !parse.grammar.rules().is("place", parse.text.lower(place.first() - 1))) {
            return null;
        }
        for (Chunk noun : edge.nearestFirst()) {
            if (noun.last() == place.first() - 2 && !parse.attachment.name(noun)) {
                return noun;
            }
        }
        return null;
    }

    /** "The treaty of 1878, under which": what has the date; else the nearest noun. */
    @Nullable
    Chunk dated(Edge edge) {
        Chunk nearest = edge.nearest();
        if (nearest == null
                || !nearest.time()
                || !parse.text.lower(nearest.first() - 1).equals("of")) {
            return nearest;
        }
        for (Chunk noun : edge.nearestFirst()) {
            if (noun.last() == nearest.first() - 2) {
                return noun;
            }
        }
        return nearest;
    }

    /** "A truce brokered by Peru and Chile, under which": what was done rather than who did it. */
    @Nullable
    Chunk brokered(Frame frame) {
        Chunk nearest = dated(frame.edge);
        Chunk agent = frame.edge.list() == null ? nearest : frame.edge.list();
        boolean by = agent != null
                && frame.group.passive()
                && parse.text.lower(agent.first() - 1).equals("by");
        return by && frame.role == Role.RELATIVE && frame.antecedent != null ? frame.antecedent : nearest;
    }

    /** "Heads of state", "members of parliament": of what they are is not told apart. */
    private boolean bareOf(Chunk noun) {
        return noun.first() == noun.last()
                && parse.text.is(noun.head(), Tag.NOUN)
                && parse.text.lower(noun.head()).equals(noun.lower())
                && parse.text.lower(noun.first() - 1).equals("of")
                && !parse.grammar.rules().is("collective", noun.lower());
    }

    /** "Talks", "a conversation": what is held with somebody. */
    private boolean shared(Chunk noun) {
        return Stream.of("with", "between")
                .anyMatch(tied -> parse.grammar.nouns().governs(noun.lower(), tied));
    }
}
