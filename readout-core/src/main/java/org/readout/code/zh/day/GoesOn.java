package org.readout.code.zh.day;

import java.util.stream.IntStream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;

/** 会见后，随后，授勋仪式结束后，…: a sentence that goes on in time with the one before; 在会见乙时，… with what was told of it. */
record GoesOn(ChineseLexicon lexicon) {
    /** How much may stand before the noun of what went before. */
    private static final int NEAR = 8;

    private static final int LONGEST_NAME = 16;
    private static final String IN = "在";
    private static final String WHILE = "时";
    private static final String CLAUSE = "[，。：；]";

    boolean opens(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("goes_on_in_time").opens(text) || afterwards(text) || meanwhile(text);
    }

    /** 访问期间, 出席会议期间, 届时: some day of those told. */
    boolean during(String head) {
        return lexicon.words("some_day_of").within(head);
    }

    /** 10日至12日, not 上周. */
    boolean ofDays(Passage passage, Mention.OfDate date) {
        return lexicon.words("of_days")
                .within(passage.between(date.span().start(), date.span().end()));
    }

    /** 下午，: a part of the day named last. */
    boolean laterThatDay(Passage passage) {
        return lexicon.words("part_of_day")
                .opens(passage.between(passage.span().start(), passage.span().end()));
    }

    /** 授勋仪式结束后. */
    private boolean afterwards(String text) {
        String head = text.split(CLAUSE, 2)[0];
        return IntStream.rangeClosed(0, Math.min(NEAR, head.length())).anyMatch(i -> lexicon.words("went_before")
                .opening(head, i)
                .filter(noun -> lexicon.words("before_or_after").opens(head, i + noun.length()))
                .isPresent());
    }

    /** 在同乙会谈时，. */
    private boolean meanwhile(String text) {
        String clause = text.split(CLAUSE, 2)[0];
        if (!clause.endsWith(WHILE) || !text.startsWith("，", clause.length())) {
            return false;
        }
        String met = clause.startsWith(IN) ? clause.substring(IN.length()) : clause;
        return lexicon.words("receives").opens(met)
                || IntStream.rangeClosed(2, LONGEST_NAME + 1)
                        .anyMatch(i -> lexicon.words("with").opens(met)
                                && lexicon.words("talk_noun").opens(met, i));
    }
}
