package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ClosedWords;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/**
 * Tags by what is certain first: marks, numbers, closed words, names by their capital, verbs whose forms are those of no
 * noun. What is left open is asked of the model, among the readings the lexicon allows.
 */
final class GrammarTagger implements Tagger {
    private static final Set<Tag> NOUN_OR_VERB = EnumSet.of(Tag.NOUN, Tag.VERB);
    private static final Set<Tag> CONTENT = EnumSet.of(Tag.NOUN, Tag.ADJ, Tag.ADV);
    private static final Set<Tag> CONTENT_OR_VERB = EnumSet.of(Tag.NOUN, Tag.ADJ, Tag.ADV, Tag.VERB);
    private static final Set<Tag> FIRST = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.ADV);
    /** What stands before a noun and before no verb. */
    private static final Set<Tag> BEFORE_NOUN = EnumSet.of(Tag.DET, Tag.ADJ, Tag.NUM);

    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥", "%");

    private static final Set<String> NAME_PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "von", "van", "de", "da", "dos", "der", "ben", "ul", "di", "du", "d'affaires");

    /** How far before "to" who is moved to do something is looked for. */
    private static final int MOVED = 8;

    private final Grammar grammar;
    private final TagModel model;

    GrammarTagger(Grammar grammar, TagModel model) {
        this.grammar = grammar;
        this.model = model;
    }

    @Override
    public List<Tag> tags(List<Word> words) {
        List<Tag> tags = new ArrayList<>(words.size());
        boolean headline = headline(words);
        for (int at = 0; at < words.size(); at++) {
            tags.add(tag(words, at, tags, headline));
        }
        verbless(words, tags);
        return tags;
    }

    /** A sentence without a verb that has a tense: the first word that is a noun only if need be is its verb. */
    private void verbless(List<Word> words, List<Tag> tags) {
        int candidate = -1;
        for (int at = 0; at < tags.size(); at++) {
            VerbForm form = grammar.verbs().form(words.get(at).lower());
            if (tags.get(at) == Tag.AUX || tags.get(at) == Tag.VERB && tensed(form) && !behindTo(tags, at)) {
                return;
            }
            boolean noun = at > 0 && tags.get(at) == Tag.NOUN && form != null && form.mayBeNoun();
            boolean behindNoun = at > 0 && (tags.get(at - 1) == Tag.NOUN || tags.get(at - 1) == Tag.PROPN);
            if (candidate < 0 && noun && behindNoun && at + 1 < tags.size() && tags.get(at + 1) != Tag.PUNCT) {
                candidate = at;
            }
        }
        if (candidate >= 0) {
            tags.set(candidate, Tag.VERB);
        }
    }

    private static boolean tensed(@Nullable VerbForm form) {
        return form == null || form.is(Inflection.PAST) || form.is(Inflection.THIRD_PERSON) || form.is(Inflection.BASE);
    }

    private static boolean behindTo(List<Tag> tags, int at) {
        return at > 0 && (tags.get(at - 1) == Tag.PART || tags.get(at - 1) == Tag.ADV);
    }

    /** Where nearly all words have a capital, a capital says nothing. */
    private static boolean headline(List<Word> words) {
        long letters = words.stream().filter(Word::letter).count();
        long capitals = words.stream().filter(Word::capital).count();
        return letters > 3 && capitals * 10 > letters * 8;
    }

    private Tag tag(List<Word> words, int at, List<Tag> before, boolean headline) {
        Word word = words.get(at);
        if (word.digit()) {
            return Tag.NUM;
        }
        if (word.lower().equals("'s")) {
            return at > 0 && before.get(at - 1) == Tag.PRON ? Tag.AUX : Tag.PART;
        }
        if (word.lower().equals("'")) {
            return Tag.PART;
        }
        if (CURRENCY.contains(word.lower())) {
            return Tag.SYM;
        }
        if (!word.letter()) {
            return word.lower().equals("n't") ? Tag.PART : Tag.PUNCT;
        }
        boolean first = first(words, at);
        if (name(words, at, first, headline)) {
            return Tag.PROPN;
        }
        return common(words, at, before, first);
    }

    private static boolean first(List<Word> words, int at) {
        return at == 0 || words.get(at - 1).quote() || words.get(at - 1).lower().equals(":");
    }

    private boolean name(List<Word> words, int at, boolean first, boolean headline) {
        Word word = words.get(at);
        if (headline || word.text().equals("I")) {
            return false;
        }
        if (word.allCapitals()) {
            return true;
        }
        if (word.capital()) {
            return !first || initialName(words, at);
        }
        boolean inside = at > 0
                && words.get(at - 1).capital()
                && at + 1 < words.size()
                && words.get(at + 1).capital();
        int hyphen = word.text().indexOf('-');
        return inside && NAME_PARTICLES.contains(word.lower())
                || hyphen > 0 && hyphen < 4 && Character.isUpperCase(word.text().charAt(hyphen + 1));
    }

    /** The first word of a sentence is a name if a name goes on behind it and no table knows it as a word. */
    private boolean initialName(List<Word> words, int at) {
        String lower = words.get(at).lower();
        boolean known = grammar.words().word(lower) != null || grammar.nouns().lists(lower);
        return !known
                && at + 1 < words.size()
                && words.get(at + 1).capital()
                && grammar.verbs().form(lower) == null;
    }

    private Tag common(List<Word> words, int at, List<Tag> before, boolean first) {
        Word word = words.get(at);
        VerbForm verb = grammar.verbs().form(word.lower());
        ClosedWords.Word closed = grammar.words().word(word.lower());
        if (word.lower().equals("to")) {
            return infinitive(words, at, before) ? Tag.PART : Tag.ADP;
        }
        boolean base = verb != null && verb.is(Inflection.BASE) && open(closed);
        if (base && (baseWanted(words, at, before) || closed != null && acts(words, at, before))) {
            return Tag.VERB;
        }
        if (word.lower().equals("there")) {
            return existential(words, at) ? Tag.PRON : Tag.ADV;
        }
        if (closed != null) {
            return closed(words, at, before, closed);
        }
        return verb == null ? unlisted(words, at, before, first) : verbal(words, at, before, verb, first);
    }

    private Tag closed(List<Word> words, int at, List<Tag> before, ClosedWords.Word closed) {
        String lower = words.get(at).lower();
        Tag previous = at == 0 ? Tag.PUNCT : before.get(at - 1);
        if (closed.kind().equals("noun")) {
            boolean phrase = previous == Tag.DET || previous == Tag.ADJ || previous == Tag.PROPN || previous == Tag.NUM;
            return phrase && !nounNext(words, at) ? Tag.NOUN : Tag.ADJ;
        }
        if (lower.equals("following") && previous == Tag.DET || lower.equals("likely") && previous != Tag.AUX) {
            return Tag.ADJ;
        }
        if (lower.equals("likely")) {
            return grammar.words().kind(words.get(at - 1).lower()).equals("be") ? Tag.ADJ : Tag.ADV;
        }
        boolean that = at + 1 < words.size() && words.get(at + 1).lower().equals("that");
        return lower.equals("states") && that ? Tag.VERB : closed.tag();
    }

    /** Words of content stand in the table of closed words too: "open", "present". */
    private static boolean open(ClosedWords.@Nullable Word closed) {
        return closed == null || closed.tag() == Tag.ADJ || closed.tag() == Tag.ADV;
    }

    private static boolean behindNoun(List<Tag> before, int at) {
        return at > 0 && (before.get(at - 1) == Tag.NOUN || before.get(at - 1) == Tag.PROPN);
    }

    /** "let Taipei open an office": what stands before an article and behind a noun is no adjective. */
    private boolean acts(List<Word> words, int at, List<Tag> before) {
        boolean behindNoun = at > 0 && (before.get(at - 1) == Tag.NOUN || before.get(at - 1) == Tag.PROPN);
        return behindNoun && phraseOpens(words, at + 1);
    }

    private boolean phraseOpens(List<Word> words, int at) {
        if (at >= words.size() || words.get(at).capital()) {
            return false;
        }
        ClosedWords.Word closed = grammar.words().word(words.get(at).lower());
        return closed != null
                && (closed.tag() == Tag.DET
                        || closed.kind().equals("possessive")
                        || closed.kind().equals("person")
                                && !words.get(at).lower().equals("there"));
    }

    /** "There were", "is there": not the place. */
    private boolean existential(List<Word> words, int at) {
        return at + 1 < words.size() && tagged(words.get(at + 1), Tag.AUX)
                || at > 0
                        && at + 2 < words.size()
                        && grammar.words().kind(words.get(at - 1).lower()).equals("be")
                        && phraseOpens(words, at + 1);
    }

    private boolean tagged(Word word, Tag tag) {
        ClosedWords.Word closed = grammar.words().word(word.lower());
        return closed != null && closed.tag() == tag;
    }

    private Tag unlisted(List<Word> words, int at, List<Tag> before, boolean first) {
        String lower = words.get(at).lower();
        if (first) {
            return model.best(words, at, before, FIRST);
        }
        if (nounEnding(lower) || grammar.nouns().lists(Lemmas.singular(lower))) {
            return Tag.NOUN;
        }
        boolean ending =
                lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("ize") || lower.endsWith("ise");
        boolean verb = ending && lower.indexOf('-') < 0;
        return model.best(words, at, before, verb ? CONTENT_OR_VERB : CONTENT);
    }

    private static boolean nounEnding(String lower) {
        String one = Lemmas.singular(lower);
        return one.length() > 5
                && (one.endsWith("ence")
                        || one.endsWith("ance")
                        || one.endsWith("tion")
                        || one.endsWith("sion")
                        || one.endsWith("ment")
                        || one.endsWith("ness")
                        || one.endsWith("ship")
                        || one.endsWith("ity")
                        || one.endsWith("ism")
                        || one.endsWith("ist")
                        || one.endsWith("ier"));
    }

    private Tag verbal(List<Word> words, int at, List<Tag> before, VerbForm verb, boolean first) {
        String lower = words.get(at).lower();
        if (verb.is(Inflection.ING)) {
            return ing(words, at, before, lower);
        }
        if (!verb.mayBeNoun()) {
            return first && !verb.is(Inflection.PAST_PARTICIPLE) ? model.best(words, at, before, FIRST) : Tag.VERB;
        }
        if (first) {
            return Tag.NOUN;
        }
        return nounOrVerb(words, at, before, verb);
    }

    private Tag ing(List<Word> words, int at, List<Tag> before, String lower) {
        boolean listed = grammar.nouns().lists(lower)
                && !(at > 0 && before.get(at - 1) == Tag.ADP && phraseOpens(words, at + 1));
        boolean noun = listed || nounBefore(words, at, before) && !nounNext(words, at) || compound(words, at, before);
        boolean progressive = at > 0 && before.get(at - 1) == Tag.AUX;
        return noun && !progressive ? Tag.NOUN : Tag.VERB;
    }

    /** "water sharing": behind a noun, with nothing it could govern behind it. */
    private boolean compound(List<Word> words, int at, List<Tag> before) {
        VerbForm form = grammar.verbs().form(words.get(at).lower());
        boolean ends = at + 1 >= words.size()
                || !words.get(at + 1).letter()
                || grammar.words().kind(words.get(at + 1).lower()).equals("time")
                || words.get(at + 1).lower().equals("next")
                || words.get(at + 1).lower().equals("last");
        return at > 1
                && before.get(at - 1) == Tag.NOUN
                && ends
                && form != null
                && !form.verb().takes("intr");
    }

    private Tag nounOrVerb(List<Word> words, int at, List<Tag> before, VerbForm verb) {
        String previous = words.get(at - 1).lower();
        boolean opens = grammar.words().kind(previous).equals("determiner")
                || grammar.words().kind(previous).equals("possessive");
        if (!opens && before.get(at - 1) != Tag.ADP && phraseOpens(words, at + 1)) {
            return Tag.VERB;
        }
        if (nounBefore(words, at, before) || afterThat(words, at)) {
            return Tag.NOUN;
        }
        boolean preposition = before.get(at - 1) == Tag.ADP;
        if (preposition && !grammar.words().kind(previous).equals("particle")) {
            return Tag.NOUN;
        }
        if (at > 0
                        && before.get(at - 1) == Tag.PRON
                        && grammar.words().kind(previous).equals("person")
                || grammar.words().kind(previous).equals("relative") && !previous.equals("whose")) {
            return Tag.VERB;
        }
        boolean that = at + 1 < words.size() && words.get(at + 1).lower().equals("that");
        if (verb.is(Inflection.PAST)
                || that
                        && behindNoun(before, at)
                        && verb.is(Inflection.THIRD_PERSON)
                        && verb.verb().takes("that")) {
            return Tag.VERB;
        }
        return model.best(words, at, before, NOUN_OR_VERB);
    }

    /** "the hope that contacts at all levels": a clause that needs a subject has begun. */
    private boolean afterThat(List<Word> words, int at) {
        return at > 1
                && words.get(at - 1).lower().equals("that")
                && grammar.nouns().takes(Lemmas.singular(words.get(at - 2).lower()), "that");
    }

    private boolean nounBefore(List<Word> words, int at, List<Tag> before) {
        if (at == 0) {
            return false;
        }
        String previous = words.get(at - 1).lower();
        String kind = grammar.words().kind(previous);
        return BEFORE_NOUN.contains(before.get(at - 1))
                || kind.equals("possessive")
                || kind.equals("determiner")
                || before.get(at - 1) == Tag.PART && previous.startsWith("'");
    }

    private boolean nounNext(List<Word> words, int at) {
        if (at + 1 >= words.size() || !words.get(at + 1).letter()) {
            return false;
        }
        Word next = words.get(at + 1);
        ClosedWords.Word closed = grammar.words().word(next.lower());
        return next.capital()
                || closed == null && grammar.verbs().form(next.lower()) == null
                || closed != null && closed.tag() == Tag.ADJ
                || grammar.nouns().lists(singular(next.lower()));
    }

    private static String singular(String lower) {
        return Lemmas.singular(lower);
    }

    /** True behind "to", a modal or "do": a base form there is a verb. */
    private boolean baseWanted(List<Word> words, int at, List<Tag> before) {
        int previous = at - 1;
        while (previous >= 0 && skipped(words, previous, before)) {
            previous--;
        }
        if (previous < 0) {
            return false;
        }
        String lower = words.get(previous).lower();
        if (lower.equals("to")) {
            return before.get(previous) == Tag.PART;
        }
        String kind = grammar.words().kind(lower);
        return before.get(previous) == Tag.AUX && !kind.equals("be") && !kind.equals("have");
    }

    private static boolean skipped(List<Word> words, int at, List<Tag> before) {
        String lower = words.get(at).lower();
        return before.get(at) == Tag.ADV || lower.equals("not") || lower.equals("n't");
    }

    /** "to" before a verb: adverbs may stand between. A word that is a noun too is one if a phrase follows it. */
    private boolean infinitive(List<Word> words, int at, List<Tag> before) {
        int next = at + 1;
        while (next < words.size() && adverb(words.get(next))) {
            next++;
        }
        if (next >= words.size() || words.get(next).capital()) {
            return false;
        }
        boolean split = next > at + 1;
        String lower = words.get(next).lower();
        VerbForm verb = grammar.verbs().form(lower);
        if (lower.equals("be") || lower.equals("have") || lower.equals("do")) {
            return true;
        }
        if (verb == null || !verb.is(Inflection.BASE) || !open(grammar.words().word(lower))) {
            return false;
        }
        return split || !verb.mayBeNoun() || phraseFollows(words, next) || infinitiveGoverned(words, at, before);
    }

    private boolean adverb(Word word) {
        ClosedWords.Word closed = grammar.words().word(word.lower());
        return closed != null && (closed.tag() == Tag.ADV || word.lower().equals("not"))
                || closed == null
                        && word.lower().endsWith("ly")
                        && grammar.verbs().form(word.lower()) == null;
    }

    private boolean phraseFollows(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(at + 1);
        ClosedWords.Word closed = grammar.words().word(next.lower());
        if (closed == null) {
            VerbForm form = grammar.verbs().form(next.lower());
            return next.letter() && (form == null || form.mayBeNoun()) || next.digit();
        }
        return next.capital()
                || switch (closed.tag()) {
                    case DET, ADJ, PRON, NUM -> !closed.kind().equals("relative");
                    case SCONJ -> true;
                    default -> closed.kind().equals("particle");
                };
    }

    /** "urged all parties to return": somebody is moved to do it, a few words before. */
    private boolean moved(List<Word> words, int at) {
        for (int back = at - 2; back >= Math.max(0, at - MOVED); back--) {
            VerbForm form = grammar.verbs().form(words.get(back).lower());
            if (form != null && !form.is(Inflection.THIRD_PERSON)) {
                return form.verb().takes("objto") && !form.verb().noun();
            }
        }
        return false;
    }

    private boolean infinitiveGoverned(List<Word> words, int at, List<Tag> before) {
        if (at == 0) {
            return false;
        }
        String lower = words.get(at - 1).lower();
        VerbForm verb = grammar.verbs().form(lower);
        boolean governs = verb != null
                && before.get(at - 1) == Tag.VERB
                && (verb.verb().takes("to") || verb.verb().takes("objto"))
                && !verb.verb().governs("to");
        return governs
                || moved(words, at)
                || before.get(at - 1) == Tag.ADJ
                || grammar.nouns().takes(Lemmas.singular(lower), "to");
    }
}
