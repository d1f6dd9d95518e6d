package org.readout.code.zh.say;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.lexicon.zh.ChineseLexicon;

/**
 * 甲代表中国政府和人民，对……表示欢迎: in the name of others; 全体代表 and 代表团 are people.
 *
 * @param lexicon the tables
 */
record Representing(ChineseLexicon lexicon) {
    private static final String REPRESENTING = "代表";
    /** With the comma behind whom he represents. */
    private static final int LONGEST_REPRESENTED = 63;

    private static final Pattern REPRESENTED = Pattern.compile("[^，。；]{2,60}，");

    /** True if the words before a clause end so. */
    boolean in(String head) {
        int from = head.indexOf(REPRESENTING, head.length() - LONGEST_REPRESENTED);
        return IntStream.iterate(from, at -> at >= 0, at -> head.indexOf(REPRESENTING, at + 1))
                .anyMatch(at -> represented(head, at));
    }

    private boolean represented(String head, int at) {
        String behind = head.substring(at + REPRESENTING.length());
        boolean person = lexicon.words("delegates_before").closes(head.substring(Math.max(0, at - 2), at))
                || lexicon.words("delegates_behind").opens(behind);
        return !person && REPRESENTED.matcher(behind).matches();
    }
}
