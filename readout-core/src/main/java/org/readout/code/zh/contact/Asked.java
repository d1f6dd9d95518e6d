package org.readout.code.zh.contact;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * A contact that is asked about at a briefing is as told as the answer behind makes it: 问：甲见到乙了吗？答：见了, and denied with 没有. Without
 * an answer that tells it is open.
 */
record Asked(ChineseLexicon lexicon) {
    private static final char MARK = '？';
    /** 甲会见乙时问：“……吗？” asks about something else. */
    private static final char QUOTED = '“';

    private static final int LONGEST_ANSWER = 24;

    /** @param told what the sentence itself makes of the contact */
    Status of(Passage passage, Status told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        Optional<String> inside = inside(text);
        if (inside.isPresent()) {
            return answered(
                    inside.get(), text.substring(0, text.length() - inside.get().length()));
        }
        if (text.isEmpty()
                || text.charAt(text.length() - 1) != MARK
                || text.indexOf(QUOTED) >= 0
                || !lexicon.words("asks").within(text)) {
            return told;
        }
        return answer(passage)
                .map(answer -> answered(answer, text))
                .orElse(told == Status.OCCURRED ? Status.HYPOTHETICAL : told);
    }

    /** 记者问甲是否会见乙，发言人答：没有这回事: the answer within the sentence. */
    private Optional<String> inside(String text) {
        return lexicon.words("answers").all().stream()
                .filter(mark ->
                        text.indexOf(mark) > 0 && lexicon.words("asks").within(text.substring(0, text.indexOf(mark))))
                .map(mark -> text.substring(text.indexOf(mark) + mark.length()))
                .findFirst();
    }

    private Status answered(String answer, String question) {
        if (lexicon.words("answers_no").within(answer)) {
            return Status.DENIED;
        }
        if (!lexicon.words("answers_yes").opens(answer)) {
            return Status.HYPOTHETICAL;
        }
        return lexicon.words("asks_ahead").within(question) ? Status.PLANNED : Status.OCCURRED;
    }

    /** The beginning of the next sentence, behind 答：. */
    private Optional<String> answer(Passage passage) {
        return passage.annotated().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.start() >= passage.span().end())
                .findFirst()
                .map(span -> words(passage, span))
                .flatMap(words -> lexicon.words("answers").opening(words).map(mark -> words.substring(mark.length())));
    }

    private static String words(Passage passage, Span span) {
        return passage.between(span.start(), Math.min(span.start() + LONGEST_ANSWER, span.end()));
    }
}
