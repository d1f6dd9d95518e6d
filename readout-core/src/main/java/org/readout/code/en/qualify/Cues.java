package org.readout.code.en.qualify;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Whether words of the table stand as their rule asks. */
final class Cues {
    private static final Set<String> VIEW_ENDS = Set.of(",", ";", ":", "(", "--", "—", "–", ".");
    private static final Set<String> SAID = Set.of("be", "remain");
    private static final Set<String> ABLE = Set.of("not", "n't", "never", "no", "afford");
    private static final Set<String> EXISTING = Set.of("be", "have");
    private static final int LONGEST_SUBJECT = 4;
    private static final int LONGEST_VIEW = 14;
    private static final int HIGHEST = 24;

    private final SentenceText sentence;
    private final Counts counts;
    private final WordKinds words;

    Cues(SentenceText sentence, WordKinds words) {
        this.sentence = sentence;
        this.words = words;
        this.counts = new Counts(sentence.syntax(), words);
    }

    /** The words of the qualifier, longer than the cue where the rule says so; empty if they are none here. */
    Optional<Span> cue(Span cue, String rule) {
        int first = sentence.token(cue.start());
        int last = first < 0 ? -1 : sentence.token(cue.end() - 1);
        if (first < 0) {
            return Optional.empty();
        }
        return switch (rule) {
            case "verb" -> appearance(first, last) ? Optional.of(cue) : Optional.empty();
            case "predicate" -> is(first, Tag.VERB, Tag.AUX) && predicate(last) ? Optional.of(cue) : Optional.empty();
            case "evidence" -> inference(first) ? Optional.of(cue) : Optional.empty();
            case "modal" -> modal(first) ? Optional.of(cue) : Optional.empty();
            case "open" -> modal(first) && !reported(first) ? Optional.of(cue) : Optional.empty();
            case "number" -> counts.number(last).map(cue::to);
            case "count" ->
                counts.number(last).filter(count -> !counts.lasting(last)).map(cue::to);
            case "uncounted" -> counts.number(last).isEmpty() ? Optional.of(cue) : Optional.empty();
            case "degree" -> is(last + 1, Tag.ADJ, Tag.ADV) ? Optional.of(cue) : Optional.empty();
            case "adjective" -> adjective(first, last) ? Optional.of(cue) : Optional.empty();
            case "condition" -> condition(first) ? Optional.of(cue) : Optional.empty();
            case "inverted" -> inverted(first) ? Optional.of(cue) : Optional.empty();
            case "view" -> Optional.of(view(first, last));
            case "outlook" -> opens(first) ? Optional.of(view(first, last)) : Optional.empty();
            case "aside" -> opens(first) && setOff(last) ? Optional.of(cue) : Optional.empty();
            case "none" -> Optional.empty();
            default -> Optional.of(cue);
        };
    }

    private boolean adjective(int first, int last) {
        boolean before =
                is(last + 1, Tag.NOUN, Tag.PROPN) || is(last + 1, Tag.ADJ) && is(last + 2, Tag.NOUN, Tag.PROPN);
        boolean joined = word(last + 1).equals("and") && is(last + 2, Tag.ADJ);
        return before || joined || said(first, last);
    }

    /** "The signs are clear", "still remains firm", "the silence is telling". */
    private boolean said(int first, int last) {
        int verb = is(first - 1, Tag.ADV) ? first - 2 : first - 1;
        boolean ends = !is(last + 1, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.DET, Tag.ADP, Tag.NUM);
        return verb >= 0 && SAID.contains(lemma(verb)) && (is(first, Tag.ADJ) || is(first, Tag.VERB) && ends);
    }

    private boolean condition(int at) {
        return !word(at - 1).equals("as") && !word(at - 1).equals("even") && !reported(at);
    }

    /** At the head of the sentence, or behind a comma or the like. */
    private boolean opens(int at) {
        return at == 0
                || VIEW_ENDS.contains(word(at - 1))
                || word(at - 1).equals("and")
                || word(at - 1).equals("but");
    }

    private boolean setOff(int last) {
        return word(last + 1).equals(",");
    }

    /** An auxiliary before its subject, where no question is asked. */
    private boolean inverted(int at) {
        boolean opens = at == 0 || word(at - 1).equals(",");
        boolean question = word(sentence.syntax().tokens().size() - 1).equals("?");
        return opens && !question && is(at, Tag.AUX) && is(at + 1, Tag.PRON, Tag.PROPN, Tag.DET);
    }

    private boolean appearance(int first, int last) {
        if (!is(first, Tag.VERB, Tag.AUX)) {
            return false;
        }
        int next = is(last + 1, Tag.ADV) ? last + 2 : last + 1;
        boolean purpose =
                word(next).equals("to") && !EXISTING.contains(word(next + 1)) && words.is("looking", lemma(last));
        return !purpose && words.is("appeared", word(next)) || is(next, Tag.ADJ);
    }

    private boolean predicate(int last) {
        int next = is(last + 1, Tag.ADV) ? last + 2 : last + 1;
        return !is(next, Tag.ADP) || words.is("appeared", word(next));
    }

    /** Things suggest; people who suggest propose. */
    private boolean inference(int verb) {
        Optional<Phrase> agent = sentence.syntax().clause(verb).flatMap(Clause::agent);
        return is(verb, Tag.VERB) && agent.filter(this::someone).isEmpty();
    }

    private boolean someone(Phrase phrase) {
        Tag tag = phrase.head().tag();
        return tag == Tag.PROPN
                || tag == Tag.PRON && !Set.of("it", "this", "that", "which").contains(lower(phrase.head()))
                || sentence.mentions().stream()
                        .anyMatch(mention -> acts(mention)
                                && mention.span().contains(phrase.head().span()));
    }

    private static boolean acts(Mention mention) {
        return mention instanceof Mention.OfPerson
                || mention instanceof Mention.OfCountry
                || mention instanceof Mention.OfTerm term && term.kind().startsWith("party");
    }

    private boolean modal(int at) {
        boolean unable = word(at).equals("could") && ABLE.contains(word(at + 1));
        return is(at, Tag.AUX) && !unable && !counterfactual(at);
    }

    /** "Would have been unthinkable", "whether he would": no judgement of the author's on what is. */
    private boolean counterfactual(int at) {
        return word(at).equals("would") && (word(at + 1).equals("have") && is(at + 2, Tag.VERB, Tag.AUX) || asked(at));
    }

    private boolean asked(int at) {
        for (int before = at - 1; before >= Math.max(0, at - LONGEST_SUBJECT); before--) {
            if (word(before).equals("whether")) {
                return true;
            }
        }
        return false;
    }

    /** True if it is told as what others say or want: "said it would". */
    private boolean reported(int at) {
        int verb = at;
        while (verb < sentence.syntax().tokens().size()
                && sentence.syntax().clause(verb).isEmpty()) {
            verb++;
        }
        for (int steps = 0; steps < HIGHEST; steps++) {
            Optional<Relation> up = sentence.syntax().above(verb).stream().findFirst();
            if (up.isEmpty()) {
                return false;
            }
            if (up.get().role() == Role.REPORTED || up.get().role() == Role.COMPLEMENT) {
                return true;
            }
            verb = up.get().head();
        }
        return false;
    }

    private String lemma(int token) {
        return sentence.syntax().token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** To the next comma. */
    private Span view(int first, int last) {
        int end = last;
        while (end + 1 < sentence.syntax().tokens().size()
                && end - first < LONGEST_VIEW
                && !VIEW_ENDS.contains(word(end + 1))) {
            end++;
        }
        return sentence.syntax()
                .token(first)
                .span()
                .to(sentence.syntax().token(end).span());
    }

    private boolean is(int token, Tag... tags) {
        return token >= 0
                && token < sentence.syntax().tokens().size()
                && Set.of(tags).contains(sentence.syntax().token(token).tag());
    }

    private String word(int token) {
        return token >= 0 && token < sentence.syntax().tokens().size()
                ? lower(sentence.syntax().token(token))
                : "";
    }

    private static String lower(Token token) {
        return token.lower();
    }
}
