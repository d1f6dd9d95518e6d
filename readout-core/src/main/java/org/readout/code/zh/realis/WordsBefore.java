package org.readout.code.zh.realis;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** The words before a verb in which its cues stand: without an invitation (应甲邀请), and behind a contrast (没有会见甲，但会见了乙). Immutable. */
final class WordsBefore {
    private final ChineseLexicon lexicon;

    /** 应……邀请 tells why one travels; it asks for nothing. */
    private final Pattern invited;

    WordsBefore(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.invited = Pattern.compile(lexicon.words("at_asking").alternatives() + "[^。；]{0,240}?"
                + lexicon.words("asking").alternatives());
    }

    /** @param from where the subject of the verb ends */
    String of(Passage passage, int from, Span verb) {
        String words = new CueText(lexicon).of(passage, behindInvitation(passage, from, verb), verb.start());
        return clause(invited.matcher(words).replaceAll(""));
    }

    /** 应甲邀请，乙……: where the subject stands in such words, the cues begin behind them. */
    private int behindInvitation(Passage passage, int from, Span verb) {
        int start = passage.span().start();
        return invited.matcher(passage.between(start, verb.start()))
                .results()
                .filter(words -> start + words.start() < from && from < start + words.end())
                .mapToInt(words -> start + words.end())
                .findFirst()
                .orElse(from);
    }

    /** 没有会见甲，但会见了乙: what stands before the contrast is said of something else. */
    private String clause(String before) {
        String last = before.substring(before.lastIndexOf('；') + 1);
        return IntStream.iterate(last.lastIndexOf('，'), comma -> comma >= 0, comma -> last.lastIndexOf('，', comma - 1))
                .filter(comma -> lexicon.words("contrast").opens(last, comma + 1))
                .mapToObj(last::substring)
                .findFirst()
                .orElse(last);
    }
}
