package org.readout.code.zh.say;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;

/**
 * Tells how far news carry what others than the home state say. Such news give one sentence of a speaker and go on with their
 * own background; only what ought to be, is to come or follows from what was said is his. Immutable.
 */
final class Newswire {
    private static final Country HOME = new Country("CHN");
    private static final String QUOTES_OPEN = "“";
    private static final String QUOTES_CLOSE = "”";

    private final ChineseLexicon lexicon;

    Newswire(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** True if the narrator has the word in a sentence of the paragraph in which a statement goes on. */
    boolean takesOver(Passage passage, Passage before, Opening running) {
        String text = passage.between(passage.span().start(), passage.span().end());
        if (!news(running) || quoting(before) || text.startsWith(QUOTES_CLOSE)) {
            return false;
        }
        return background(text) || !concernsHome(passage) && !goesOn(passage, text, running);
    }

    /** Nobody speaks for the home state or of it, and nobody of it is there. */
    boolean news(Opening running) {
        return running.subject().speakers().stream().map(Actor::country).noneMatch(HOME::equals)
                && !concernsHome(running.passage())
                && running.passage().annotated().mentions().stream().noneMatch(Newswire::ofHome);
    }

    private static boolean ofHome(Mention mention) {
        return mention instanceof Mention.OfPerson person && HOME.equals(person.country());
    }

    private static boolean concernsHome(Passage passage) {
        return passage.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.country().equals(HOME));
    }

    /** A quotation is left open. */
    private static boolean quoting(Passage before) {
        String text = before.between(before.span().start(), before.span().end());
        return text.lastIndexOf(QUOTES_OPEN) > text.lastIndexOf(QUOTES_CLOSE);
    }

    /** 曼比季位于……, 目前没有任何组织……: nobody tells that of his own affairs. */
    private boolean background(String text) {
        return lexicon.words("background").within(text)
                || lexicon.words("background_opens").opens(text);
    }

    private boolean goesOn(Passage passage, String text, Opening running) {
        return lexicon.words("first_person").within(text)
                || lexicon.words("follows_opens").opens(text)
                || (moody(text) || atLength(running)) && !otherActs(passage, running);
    }

    private boolean moody(String text) {
        String left = text;
        for (String word : lexicon.words("no_mood").all()) {
            left = left.replace(word, "");
        }
        return lexicon.words("mood").within(left);
    }

    /** Addresses are told at length. */
    private boolean atLength(Opening running) {
        Passage passage = running.passage();
        return lexicon.words("at_length")
                .within(passage.between(passage.span().start(), passage.span().end()));
    }

    /** 美方将…… in what an Iranian says: another state is told of. */
    private static boolean otherActs(Passage passage, Opening running) {
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() == passage.span().start())
                .anyMatch(state -> running.subject().speakers().stream()
                        .map(Actor::country)
                        .noneMatch(state.country()::equals));
    }
}
