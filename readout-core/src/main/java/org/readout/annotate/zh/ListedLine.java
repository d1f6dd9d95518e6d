package org.readout.annotate.zh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/**
 * A line of its own for each of those listed, where only a blank parts the name from the title: 甲国总理 某某. Elsewhere a blank parts what
 * a headline tells one after the other.
 */
record ListedLine(String content, ChineseLexicon lexicon) {
    /** Characters of the line before the name. */
    private static final int LONGEST_HEAD = 60;

    private static final Pattern BLANK = Pattern.compile("[ \\u00a0\\u3000]");
    /** The name is all that the line still holds, but for 等政要也发来贺电 behind the last. */
    private static final Pattern NAME =
            Pattern.compile("([\\p{IsHan}·•.．－-]{2,16}?)[ \\u00a0\\u3000]?(?:等[^，；\\n]{0,60})?(?=\\n|$)");

    private static final Pattern MARKS = Pattern.compile("[，。；：！？]");

    /** Where the name behind a title starts: behind the blank, or where the title ends. */
    int nameAt(int titleEnd) {
        return nameEnd(titleEnd) < 0 ? titleEnd : titleEnd + 1;
    }

    /** True if a name behind a title is parted from it by nothing, or by the blank of such a line. */
    boolean follows(int titleEnd, Span name) {
        return name.start() == titleEnd || name.start() == titleEnd + 1 && nameEnd(titleEnd) == name.end();
    }

    /** True if a name behind a title is all that is left of the line; of one without a blank before it that is not asked. */
    boolean whole(int titleEnd, int nameEnd) {
        int listed = nameEnd(titleEnd);
        return listed < 0 || listed == nameEnd;
    }

    /** Where the name of such a line ends; -1 if the line is none. */
    private int nameEnd(int titleEnd) {
        if (titleEnd >= content.length()
                || !BLANK.matcher(content.substring(titleEnd, titleEnd + 1)).matches()) {
            return -1;
        }
        String before = content.substring(Math.max(0, titleEnd - LONGEST_HEAD), titleEnd);
        int line = before.lastIndexOf('\n') + 1;
        if (line == 0 && titleEnd > LONGEST_HEAD) {
            return -1;
        }
        String head = before.substring(line);
        Matcher name = NAME.matcher(content).region(titleEnd + 1, content.length());
        boolean title =
                !MARKS.matcher(head).find() && !lexicon.words("lead_stop").within(head);
        return title && name.lookingAt() ? name.end(1) : -1;
    }
}
