package org.readout.code.en.act;

import java.util.List;
import java.util.Optional;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** Who does what a noun tells: "Y's attack", "the attack by Y", "the Y attack". */
record Makers(Actors actors) {
    private static final String SENT = "sent";

    /** Behind "by", before the mark of possession or as an adjective of a state. */
    List<Phrase> of(Phrase phrase) {
        Optional<Phrase> by = phrase.argument("by")
                .or(() -> phrase.argument("of").flatMap(done -> done.argument("by")))
                .filter(actors::actor);
        return by.or(() -> owner(phrase))
                .or(() -> utterer(phrase))
                .or(() -> phrase.argument("from")
                        .filter(from -> sent(phrase) && !actors.states(from).isEmpty()))
                .map(Phrase::members)
                .orElseGet(() -> adjective(phrase));
    }

    /** "The invitation of Y": behind nouns of the class "uttered" who stands behind "of" says it. */
    private Optional<Phrase> utterer(Phrase phrase) {
        return actors.report() && actors.acts().in("uttered", Nouns.lemma(phrase.head()))
                ? phrase.argument("of").filter(actors::actor)
                : Optional.empty();
    }

    /** "A warning from Y", "a gift from Y": nouns of what comes from somebody. */
    private boolean sent(Phrase phrase) {
        return actors.acts().in(SENT, Nouns.lemma(phrase.head()));
    }

    /** "Y's attack": what stands before the mark of possession. */
    Optional<Phrase> owner(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        for (int at = phrase.group().first() + 1; at < phrase.group().head(); at++) {
            boolean mark = syntax.token(at).tag() == Tag.PART
                    && syntax.token(at).lower().startsWith("'");
            if (mark) {
                return Optional.of(
                                new Phrase(syntax, new NounGroup(phrase.group().first(), at - 1, at - 1)))
                        .filter(actors::actor);
            }
        }
        return Optional.empty();
    }

    /** "The Y attack": the state whose adjective stands before it. */
    private List<Phrase> adjective(Phrase phrase) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            Phrase word = new Phrase(phrase.syntax(), new NounGroup(at, at, at));
            if (actors.state(word)) {
                return List.of(word);
            }
        }
        return List.of();
    }
}
