package org.readout.annotate.en.syntax;

import java.util.Map;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.Verbs;
import org.readout.model.syntax.Tag;

/** The dictionary form of a word, by table for verbs and by rule for nouns. */
record Lemmas(Verbs verbs) {
    private static final Map<String, String> AUXILIARIES = Map.ofEntries(
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("am", "be"),
            Map.entry("has", "have"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("been", "be"),
            Map.entry("being", "be"),
            Map.entry("'s", "be"));

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "people"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("crises", "crisis"),
            Map.entry("media", "media"),
            Map.entry("news", "news"),
            Map.entry("troops", "troop"),
            Map.entry("countries", "country"),
            Map.entry("demarches", "demarche"),
            Map.entry("démarches", "démarche"),
            Map.entry("caches", "cache"));

    /** Of nouns made with "man": "fishermen". */
    private static final String MEN = "men";

    String of(Word word, Tag tag) {
        return switch (tag) {
            case VERB, AUX -> verb(word.lower());
            case NOUN -> singular(word.lower());
            case PROPN -> word.text();
            default -> word.lower();
        };
    }

    private String verb(String lower) {
        String auxiliary = AUXILIARIES.get(lower);
        if (auxiliary != null) {
            return auxiliary;
        }
        VerbForm form = verbs.form(lower);
        return form == null ? unlisted(lower) : form.verb().lemma();
    }

    /** A verb no line knows loses its ending, no more. */
    private static String unlisted(String lower) {
        if (lower.endsWith("ing") && lower.length() > 5) {
            return lower.substring(0, lower.length() - 3);
        }
        return lower.endsWith("ed") && lower.length() > 4 ? lower.substring(0, lower.length() - 2) : lower;
    }

    static String singular(String lower) {
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (lower.endsWith(MEN) && lower.length() > MEN.length() + 2) {
            return lower.substring(0, lower.length() - 2) + "an";
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("ches") || lower.endsWith("shes") || lower.endsWith("sses") || lower.endsWith("xes")) {
            return lower.substring(0, lower.length() - 2);
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
        return plural && lower.length() > 3 ? lower.substring(0, lower.length() - 1) : lower;
    }
}
