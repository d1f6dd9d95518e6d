package org.readout.code.zh.say;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.model.Span;

/** What one speaker says without a break, while it is being read. Not safe to share. */
public final class Turn {
    private static final String OPEN = "“";
    private static final String CLOSE = "”";
    /** “……”。: the stop may stand behind the mark. */
    private static final Pattern STOPS = Pattern.compile("(?<=”)[。！？；]+$");

    private final Opening opening;
    private final List<Passage> passages = new ArrayList<>();
    private int end;

    Turn(Opening opening) {
        this.opening = opening;
        add(opening.passage());
    }

    void add(Passage passage) {
        passages.add(passage);
        end = passage.span().end();
    }

    /** Another speaker opens within the last sentence. */
    void cut(int before) {
        end = Math.min(end, before);
    }

    /** True for a sentence of the paragraph in which the speaker is heard himself. */
    boolean heard(Passage passage) {
        return opening.aloud()
                && passage.sentence().paragraph()
                        == opening.passage().sentence().paragraph();
    }

    /** 专家认为，“……。”世界……: what was opened as a quotation ends with it. */
    boolean closed(Passage next) {
        String said = STOPS.matcher(
                        opening.passage().between(opening.from(), end).strip())
                .replaceFirst("");
        int quoted = said.indexOf(opening.verb().surface())
                + opening.verb().surface().length()
                + 1;
        return opening.marked()
                && said.endsWith(CLOSE)
                && said.startsWith(OPEN, quoted)
                && !next.between(next.span().start(), next.span().end()).startsWith(OPEN);
    }

    Opening opening() {
        return opening;
    }

    List<Passage> passages() {
        return passages;
    }

    /** What is said. */
    Span extent() {
        return new Span(opening.from(), Math.max(end, opening.from()));
    }

    /** What is said with the words that tell who says it, and on what occasion. */
    Span quoted() {
        return new Span(opening.start(), Math.max(end, opening.start()));
    }
}
