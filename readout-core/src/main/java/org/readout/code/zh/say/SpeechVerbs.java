package org.readout.code.zh.say;

import java.util.List;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeechVerb;
import org.readout.model.Mention;

/**
 * The words of a sentence that are verbs of speech there, and no pieces of other words: 说, but not in 说明 or 据说.
 *
 * @param lexicon the tables
 */
record SpeechVerbs(ChineseLexicon lexicon) {
    private static final String AFTER_BARE_VERB = "，：,:“\"。";

    /** A verb of speech and where it stands. */
    record Found(SpeechVerb verb, int start) {
        int end() {
            return start + verb.surface().length();
        }

        /** 表示, 同意: it tells what is said, before one that is an attitude itself (赞赏). */
        boolean told() {
            return verb.reports() || verb.stance().equals("agree");
        }
    }

    /** Of a sentence, by start; those that overlap longest first. */
    List<Found> in(Passage passage) {
        int from = passage.span().start();
        return lexicon
                .speechVerbFinder()
                .all(passage.between(from, passage.span().end()))
                .stream()
                .map(hit -> new Found(hit.values().get(0), from + hit.span().start()))
                .filter(found -> found.verb().surface().length() > 1 || said(passage, found))
                .filter(found -> !acrossState(passage, found))
                .toList();
    }

    static Stream<Found> within(List<Found> verbs, int from, int to) {
        return verbs.stream().filter(found -> found.start() >= from && found.end() <= to);
    }

    /** 同意大利总理会谈: the second character opens the name of a state. */
    private static boolean acrossState(Passage passage, Found found) {
        return passage.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().start() > found.start()
                        && state.span().start() < found.end()
                        && state.span().end() > found.end());
    }

    /** A verb of one character is one only if no word goes on with it (称赞, 说明). */
    private boolean said(Passage passage, Found found) {
        String behind = passage.after(found.end(), 1);
        return markFollows(passage, found.end())
                || passage.between(passage.span().start(), found.start()).length() > 1
                        && !behind.isEmpty()
                        && !lexicon.words("no_verb").has(found.verb().surface() + behind)
                        && !nominal(passage, found);
    }

    /** 据说, 所说, 的说, 名称: no verb either. */
    private boolean nominal(Passage passage, Found found) {
        String pair = passage.between(found.start() - 1, found.end());
        return lexicon.words("no_verb").has(pair);
    }

    static boolean markFollows(Passage passage, int at) {
        String next = passage.after(at, 1);
        return !next.isEmpty() && AFTER_BARE_VERB.contains(next);
    }
}
