package org.readout.lexicon.zh;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.lexicon.WordClass;
import org.readout.model.Span;

/** What opens a paragraph in a text of questions and answers: 问：, 【记者】, 发言人甲：. */
public final class SpeakerLabel {
    private static final int LONGEST = 28;
    private static final Pattern LABEL = Pattern.compile("[ \\t　]*(?:【([^】\\n]{1,24})】|([\\p{IsHan}·]{1,20})[：:])");

    private SpeakerLabel() {}

    /** The words of the label with which a paragraph opens at an offset, without brackets and colon. */
    public static Optional<Span> at(String text, int start) {
        Matcher label = LABEL.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        return label.lookingAt()
                ? Optional.of(
                        label.group(1) == null
                                ? new Span(label.start(2), label.end(2))
                                : new Span(label.start(1), label.end(1)))
                : Optional.empty();
    }

    /** True of a text in which somebody is labelled as asking. */
    public static boolean interview(String text, WordClass asker) {
        for (int line = 0; line >= 0 && line < text.length(); line = next(text, line)) {
            Optional<Span> label = at(text, line);
            if (label.isPresent()
                    && asker.closes(
                            text.substring(label.get().start(), label.get().end()))) {
                return true;
            }
        }
        return false;
    }

    /** Start of the next line; −1 if there is none. */
    private static int next(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? -1 : end + 1;
    }
}
