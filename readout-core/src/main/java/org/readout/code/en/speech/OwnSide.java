package org.readout.code.en.speech;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Whether what is said speaks of the speaker's own side: "we", "it", the speaker's state, its people. Of a person whose state is
 * not known any state is taken for it, since most speak of their own; not of somebody without a name.
 */
record OwnSide(ActorPhrases phrases, Sayings sayings, Actor speaker) implements Predicate<Phrase> {
    private static final Set<String> OWN =
            Set.of("we", "i", "he", "she", "it", "they", "us", "our", "its", "his", "her");

    @Override
    public boolean test(Phrase phrase) {
        Token opening = phrase.syntax().token(phrase.group().first());
        String first = opening.lower();
        if (opening.tag() != Tag.PROPN && OWN.contains(first) || possessed(phrase)) {
            return true;
        }
        boolean side = sayings.is("own", phrase.head().lemma());
        Country country = side || phrases.actor(phrase)
                ? phrases.actor(phrase, Role.SOURCE).country()
                : null;
        return country == null ? side && first.equals("the") : mine(country);
    }

    /** "A diplomat", "an official": one who speaks for nobody. */
    private boolean nameless() {
        String words = speaker.evidence().quote();
        return speaker.person() == null
                && sayings.is(
                        "source", words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** "China's aim". */
    private boolean possessed(Phrase phrase) {
        Country own = speaker.country();
        Token first = phrase.syntax().token(phrase.group().first());
        return own != null
                && phrase.group().last() > phrase.group().first()
                && phrases.clauses().all(Mention.OfCountry.class).stream()
                        .anyMatch(state -> state.country().equals(own) && owns(state, first, phrase));
    }

    /** Also where the apostrophe was lost: "Chinas aim". */
    private static boolean owns(Mention.OfCountry state, Token first, Phrase phrase) {
        boolean lost = first.span().end() == state.span().end() + 1;
        boolean mark = phrase.syntax().token(phrase.group().first() + 1).text().equals("'s");
        return state.span().start() == first.span().start() && (lost || mark);
    }

    private boolean mine(@Nullable Country country) {
        Country own = speaker.country();
        return own == null ? !nameless() : own.equals(country);
    }
}
