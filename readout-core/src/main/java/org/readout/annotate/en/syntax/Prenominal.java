package org.readout.annotate.en.syntax;

import java.util.List;
import java.util.Set;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/**
 * What stands before a noun and belongs to it: participles, adjectives in a row, a quotation mark.
 *
 * @param text the sentence
 */
record Prenominal(Tagged text) {
    /** How far a sentence that opens with a participle is looked into for its verb. */
    private static final int OPENING = 14;
    /** Adjectives in a row that are looked at. */
    private static final int ROW = 5;

    /** The noun behind two adjectives and a comma. */
    private static final int PLURAL = 3;

    private static final Set<String> BEFORE_VISITORS = Set.of("with", "to", "for", "by", "between", "and", "from");

    private static final List<String> ENDINGS = List.of("ese", "ian", "ean", "can", "ish");

    /** A participle before its noun: "the visiting general", "a reported proposal". */
    boolean participle(int first, int at) {
        VerbForm form = text.verbForm(at);
        boolean ing = text.lower(at).endsWith("ing");
        boolean shaped = ing
                || form != null && form.is(Inflection.PAST_PARTICIPLE)
                || text.lower(at).endsWith("ed");
        boolean noun = text.nominal(at + 1)
                || text.is(at + 1, Tag.ADJ)
                || text.is(at + 1, Tag.VERB)
                        && text.nominal(at + 2)
                        && at + 1 < text.size()
                        && text.lower(at + 1).endsWith("ing");
        if (!text.is(at, Tag.VERB) || !shaped || !noun || ing && some(at)) {
            return false;
        }
        if (at == first) {
            boolean behind = text.is(at - 1, Tag.ADP) && !text.kind(at - 1, "particle")
                    || governed(at)
                    || text.is(at - 1, Tag.ADV) && text.is(at - 2, Tag.ADP);
            // "Promises of lasting peace", not "of making peace", "after meeting President X".
            boolean itself = ing
                    && text.is(at - 1, Tag.ADP)
                    && form != null
                    && form.verb().takes("intr")
                    && !text.grammar().rules().is("deed_on", text.lower(at));
            return behind && (!ing || itself || acting(at))
                    || !ing && subject(at)
                    || visitor(at)
                    || (at == 0 || at == 1 && text.is(0, Tag.ADV)) && beforeVerb(at);
        }
        Tag before = text.tag(at - 1);
        return before == Tag.DET
                || before == Tag.ADJ
                || before == Tag.ADV && at - 1 > first && (text.is(at - 2, Tag.DET) || text.kind(at - 2, "possessive"))
                || text.kind(at - 1, "possessive")
                || text.possessiveMark(at - 1)
                || before == Tag.NUM && at - 1 == first && (!ing || text.is(first - 1, Tag.ADP))
                || before == Tag.NUM && at - 2 == first && !ing && text.is(first, Tag.DET) && object(first);
    }

    /** ", some carrying flags", ", each accusing the other": behind a comma, what some of those before do. */
    private boolean some(int at) {
        VerbForm form = text.verbForm(at);
        return text.grammar().rules().is("some", text.lower(at - 1))
                && text.lower(at - 2).equals(",")
                && form != null
                && !form.verb().takes("intr");
    }

    /** "Said that detained sailors were", not "the shot that killed sailors was": behind a verb that a clause follows. */
    private boolean subject(int at) {
        return text.lower(at - 1).equals("that")
                && text.is(at - 2, Tag.VERB)
                && text.nominal(at + 1)
                && text.is(at + 2, Tag.AUX);
    }

    /** "Fired on striking workers": people described by what they do. */
    private boolean acting(int at) {
        String lower = text.lower(at + 1);
        return text.grammar().rules().is("acting", text.lower(at))
                && text.is(at - 1, Tag.ADP)
                && !text.grammar().rules().is("deed", text.lower(at - 1))
                && text.is(at + 1, Tag.NOUN)
                && !Lemmas.singular(lower).equals(lower);
    }

    /** "Freed [the two wounded pilots]", not "said the two signed agreements": the phrase stands where an object does. */
    private boolean object(int first) {
        VerbForm verb = text.verbForm(first - 1);
        boolean governed =
                text.is(first - 1, Tag.VERB) && verb != null && !verb.verb().takes("that");
        return governed || text.is(first - 1, Tag.ADP) && !text.kind(first - 1, "both");
    }

    /** "with visiting Foreign Minister X": a title or nationality follows. */
    private boolean visitor(int at) {
        boolean partner = at > 0 && BEFORE_VISITORS.contains(text.lower(at - 1)) || governed(at);
        boolean named = at + 1 < text.size()
                && text.words().get(at + 1).capital()
                && (text.nominal(at + 2) || text.lower(at + 2).equals("of"));
        return text.lower(at).equals("visiting") && partner && named;
    }

    /** "facing increased pressure": behind a verb that has no auxiliary's power over it. */
    private boolean governed(int at) {
        VerbForm verb = text.verbForm(at - 1);
        boolean governs =
                verb != null && !verb.verb().takes("intr") && !verb.verb().takes("that");
        return text.is(at - 1, Tag.VERB) && governs && !text.lower(at - 1).equals("got");
    }

    /** "Visiting Vietnamese leader X met": no comma stands between a participle that opens the sentence and the verb. */
    private boolean beforeVerb(int participle) {
        for (int at = participle + 1; at < Math.min(text.size(), participle + OPENING); at++) {
            if (text.lower(at).equals(",")
                    || text.is(at, Tag.ADP) && !text.is(at - 1, Tag.NOUN) && !text.is(at - 1, Tag.PROPN)) {
                return false;
            }
            if (text.is(at, Tag.AUX) || text.is(at, Tag.VERB) && !text.lower(at).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** "Chinese and Indian troops": adjectives joined before one noun. */
    boolean joined(int first, int at) {
        boolean name = text.is(at + 1, Tag.PROPN) && text.is(at + 2, Tag.NOUN) && text.is(at - 1, Tag.PROPN);
        return at > first
                && adjective(at - 1)
                && (adjective(at + 1) || name)
                && (text.nominal(at + 2) || adjective(at + 2));
    }

    /** "his U.S., Russian and Japanese counterparts": a comma between adjectives that a conjunction will join. */
    boolean listed(int first, int at) {
        int next = at;
        if (headline(first, at)) {
            return true;
        }
        for (int steps = 0; steps < ROW; steps++) {
            if (!text.lower(next).equals(",") || next == first || !adjective(next - 1) || !adjective(next + 1)) {
                return false;
            }
            next = half(next + 1) ? next + 3 : next + 2;
            if (text.is(next, Tag.CCONJ)) {
                return joined(first, next);
            }
        }
        return false;
    }

    /** "Chilean, Peruvian ministers agree": headlines join two nationalities without "and". */
    private boolean headline(int first, int at) {
        return first == 0
                && at == 1
                && text.lower(at).equals(",")
                && nationality(text.lower(0))
                && nationality(text.lower(2))
                && text.is(PLURAL, Tag.NOUN)
                && !Lemmas.singular(text.lower(PLURAL)).equals(text.lower(PLURAL));
    }

    /** "South" of "South Korean", "Papua New" of "Papua New Guinean". */
    private boolean half(int at) {
        return text.grammar().states().opening().contains(text.lower(at))
                && (nationality(text.lower(at + 1)) || half(at + 1));
    }

    /** 'a "great letter"': a quotation mark inside the phrase. */
    boolean quoted(int first, int at) {
        boolean open = text.is(at - 1, Tag.DET) || text.is(at - 1, Tag.ADJ) || text.kind(at - 1, "possessive");
        return at > first && text.words().get(at).quote() && open && (text.nominal(at + 1) || text.is(at + 1, Tag.ADJ));
    }

    private boolean adjective(int at) {
        return text.is(at, Tag.ADJ) || text.is(at, Tag.PROPN) && (nationality(text.lower(at)) || half(at));
    }

    boolean nationality(String lower) {
        return ENDINGS.stream().anyMatch(lower::endsWith)
                || text.grammar().states().nationalities().contains(lower)
                || text.grammar().words().kind(lower).equals("nationality");
    }
}
