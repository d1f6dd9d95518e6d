package org.readout.code.en.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ActFrame;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Heads of noun phrases as the tables write them. */
final class Nouns {
    /** What counts or gathers what follows "of": "a series of attacks". */
    private static final Set<String> MEASURES = Set.of(
            "number",
            "series",
            "round",
            "wave",
            "package",
            "lot",
            "part",
            "some",
            "most",
            "shipment",
            "batch",
            "state",
            "kind",
            "form",
            "act",
            "string",
            "spate",
            "worth",
            "ton",
            "tonne",
            "group",
            "team",
            "set",
            "couple",
            "pair",
            "majority",
            "handful",
            "barrage",
            "volley",
            "convoy",
            "container",
            "load",
            "cargo",
            "crate",
            "pallet",
            "consignment",
            "parcel",
            "tranche",
            "truckload",
            "planeload",
            "boatload",
            "contingent",
            "one",
            "two",
            "all",
            "more",
            "many",
            "several",
            "dozen",
            "hundred",
            "thousand",
            "delivery",
            "level",
            "rest");

    private Nouns() {}

    /** The head in lower case and singular. */
    static String lemma(Token token) {
        if (token.tag() == Tag.NOUN) {
            return token.lemma();
        }
        return singular(token.text().toLowerCase(Locale.ROOT));
    }

    /** The phrase itself or, of one that counts, what is counted. */
    static Phrase counted(Phrase phrase) {
        Optional<Phrase> of = phrase.argument("of");
        boolean measure = phrase.head().tag() == Tag.NUM || MEASURES.contains(lemma(phrase.head()));
        return of.isPresent() && measure ? of.get() : phrase;
    }

    static boolean is(Phrase phrase, List<String> words) {
        return matches(phrase, words) || counted(phrase) != phrase && matches(counted(phrase), words);
    }

    private static boolean matches(Phrase phrase, List<String> words) {
        int last = words.size() - 1;
        if (!words.get(last).equals(lemma(phrase.head()))
                && !words.get(last).equals(phrase.head().text())) {
            return false;
        }
        return words.subList(0, last).stream().allMatch(word -> modifier(phrase, word));
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

    static boolean fits(Phrase phrase, ActFrame.Nouns asked, Actors actors) {
        boolean named = asked.needs(ActFrame.Need.NAMED);
        if (named && !actors.names(phrase) && !actors.names(counted(phrase))) {
            return false;
        }
        return named && asked.needs().size() == 1
                || asked.needs(ActFrame.Need.ANY)
                || asked.needs(ActFrame.Need.ACTOR) && actors.actor(phrase)
                || asked.words().stream().anyMatch(words -> is(phrase, words));
    }

    private static String singular(String lower) {
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
