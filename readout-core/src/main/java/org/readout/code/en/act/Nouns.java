package org.readout.code.en.act;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Noun phrases as the tables write them.
 *
 * @param acts the tables
 */
record Nouns(Acts acts) {
    /** The head in lower case and singular. */
    static String lemma(Token token) {
        if (token.tag() == Tag.NOUN) {
            return token.lemma();
        }
        return singular(token.lower());
    }

    /** The phrase itself or, of one that counts, what is counted. */
    Phrase counted(Phrase phrase) {
        Optional<Phrase> of = phrase.argument("of");
        boolean measure = phrase.head().tag() == Tag.NUM || acts.in("measure", lemma(phrase.head()));
        return of.isPresent() && measure ? of.get() : phrase;
    }

    boolean is(Phrase phrase, List<String> words) {
        return matches(phrase, words) || counted(phrase) != phrase && matches(counted(phrase), words);
    }

    private static boolean matches(Phrase phrase, List<String> words) {
        String head = words.get(words.size() - 1);
        boolean headed =
                head.equals(lemma(phrase.head())) || head.equals(phrase.head().text());
        return headed && modified(phrase, words);
    }

    /** True if a phrase or what it counts is one of some nouns. */
    private boolean oneOf(Phrase phrase, ActFrame.Nouns asked) {
        if (asked.byHead().isEmpty()) {
            return false;
        }
        Phrase counted = counted(phrase);
        return itself(phrase, asked) || counted != phrase && itself(counted, asked);
    }

    private static boolean itself(Phrase phrase, ActFrame.Nouns asked) {
        return anyOf(phrase, asked.headed(lemma(phrase.head())))
                || anyOf(phrase, asked.headed(phrase.head().text()));
    }

    private static boolean anyOf(Phrase phrase, List<List<String>> nouns) {
        for (List<String> words : nouns) {
            if (modified(phrase, words)) {
                return true;
            }
        }
        return false;
    }

    /** True if the words before the last stand before the head. */
    private static boolean modified(Phrase phrase, List<String> words) {
        for (int at = 0; at < words.size() - 1; at++) {
            if (!modifier(phrase, words.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean modifier(Phrase phrase, String word) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            Token token = phrase.syntax().token(at);
            if (token.text().equalsIgnoreCase(word) || token.lemma().equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean fits(Phrase phrase, ActFrame.Nouns asked, Actors actors) {
        boolean named = asked.needs(ActFrame.Need.NAMED);
        if (named && !actors.names(phrase) && !actors.names(counted(phrase))) {
            return false;
        }
        return named && asked.needs().size() == 1
                || asked.needs(ActFrame.Need.ANY)
                || asked.needs(ActFrame.Need.ACTOR) && actors.actor(phrase)
                || oneOf(phrase, asked);
    }

    private static String singular(String lower) {
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** True if one of the members of a phrase is what a line asks for. */
    boolean anyFits(List<Phrase> members, ActFrame.Nouns asked, Actors actors) {
        for (Phrase member : members) {
            if (fits(member, asked, actors)) {
                return true;
            }
        }
        return false;
    }
}
