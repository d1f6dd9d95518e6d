package org.readout.code.zh.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;

/**
 * What stands between a subject and its verb of speech: adverbs, days, phrases such as 在……时 and 对……; anything else makes the verb
 * another's.
 *
 * @param lexicon the tables
 */
record LeadIn(ChineseLexicon lexicon) {
    /** 回答得游刃有余: how he speaks is told, not what he says. */
    private static final String MANNER = "得";

    private static final int LONGEST_PHRASE = 60;
    /** 甲在贺电中向乙致以祝贺. */
    private static final Pattern IN_LETTER = Pattern.compile("^在(?:贺|唁|慰问|复|来|去)?[电信函]中(?=[对向就代请])");
    /** 愉快地, 语重心长地. */
    static final int LONGEST_MANNER = 5;

    /** True if it leads from an offset to a verb. */
    boolean leads(Passage passage, int from, SpeechVerbs.Found found) {
        int at = adverbs(passage, from, found.start());
        String rest = IN_LETTER.matcher(passage.between(at, found.start())).replaceFirst("");
        return !noun(found, passage.after(found.end(), 2), rest.isEmpty()) && (rest.isEmpty() || framed(found, rest));
    }

    /** 支持者, 感谢信: with what follows, the verb is a noun, or tells of a deed. */
    private boolean noun(SpeechVerbs.Found found, String behind, boolean directly) {
        return behind.startsWith(MANNER)
                || !found.verb().reports()
                        && (lexicon.words("party_noun").opens(behind)
                                || !directly && lexicon.words("deed_noun").opens(behind));
    }

    private boolean framed(SpeechVerbs.Found found, String rest) {
        boolean speaks = found.verb().reports()
                || Predicates.CRITICAL.contains(found.verb().stance());
        return rest.length() <= LONGEST_PHRASE
                && lexicon.words(speaks ? "speech_frame" : "speech_toward").opens(rest)
                && !lexicon.words("no_frame").opens(rest)
                && !lexicon.words("unsaid").within(rest)
                && !rest.endsWith("的");
    }

    private int adverbs(Passage passage, int from, int to) {
        int at = from;
        for (int before = -1; at != before && at < to; ) {
            before = at;
            at = Math.min(to, afterDate(passage, afterAdverb(passage, at, to)));
        }
        return at;
    }

    private int afterAdverb(Passage passage, int at, int to) {
        String rest = passage.between(at, to);
        if (rest.startsWith("（") && rest.contains("）")) {
            return at + rest.indexOf('）') + 1;
        }
        if (rest.length() <= LONGEST_MANNER && rest.endsWith("地")) {
            return to;
        }
        return lexicon.words("speech_adverb")
                .opening(rest)
                .map(adverb -> at + adverb.length())
                .orElse(at);
    }

    private static int afterDate(Passage passage, int at) {
        return passage.all(Mention.OfDate.class).stream()
                .filter(date -> date.span().start() == at)
                .findFirst()
                .map(date -> date.span().end())
                .orElse(at);
    }

    /** True of words that are adverbs all. */
    boolean adverbial(String words) {
        String rest = words;
        while (!rest.isEmpty()) {
            String left = rest;
            Optional<String> adverb = lexicon.words("speech_adverb").opening(left);
            if (adverb.isEmpty()) {
                return false;
            }
            rest = left.substring(adverb.get().length());
        }
        return true;
    }
}
