package org.readout.code.zh.verb;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Groups of states before a noun of contact. */
record ManyStates(ChineseLexicon lexicon) {
    /** 同甲、乙等中东欧国家领导人: those named are met. */
    private static final Pattern AND_OTHERS = Pattern.compile("等(?:[0-9一二三四五六七八九十]+个)?(?:建交)?$");

    private static final int LONGEST_NAME = 24;

    /** 金砖国家领导人第十次会晤: a noun of contact that the states of a group open is no contact of two. */
    boolean open(Passage passage, Span at) {
        String before = passage.between(Math.max(passage.span().start(), at.start() - LONGEST_NAME), at.start());
        int end = before.length();
        while (end > 0 && !lexicon.words("many_states").closes(before, end)) {
            int word = lexicon.words("of_summit")
                    .closing(before, end)
                    .map(String::length)
                    .orElse(city(passage, at.start() - before.length() + end));
            if (word == 0) {
                return false;
            }
            end -= word;
        }
        return end > 0 && !AND_OTHERS.matcher(opens(before, end)).find();
    }

    /** 金砖国家领导人厦门会晤: how long the name of a city is that ends at an offset. */
    private static int city(Passage passage, int end) {
        return passage.terms("venue").stream()
                .filter(city -> city.span().end() == end)
                .mapToInt(city -> city.span().length())
                .findFirst()
                .orElse(0);
    }

    /** What stands before the words for a group: 等 before 8个建交太平洋岛国. */
    private String opens(String before, int group) {
        int end = group;
        Optional<String> word = lexicon.words("many_states").closing(before, end);
        while (word.isPresent()) {
            end -= word.get().length();
            word = lexicon.words("many_states").closing(before, end);
        }
        return before.substring(0, end);
    }
}
