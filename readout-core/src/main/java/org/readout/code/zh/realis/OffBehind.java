package org.readout.code.zh.realis;

import java.util.stream.IntStream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** What was scheduled and, as a clause behind tells, did not come about: 甲原定26日同乙会谈，乙昨晚临时取消; 说好月底见面，乙回答“不去了”. */
public record OffBehind(ChineseLexicon lexicon) {
    private static final String STOP = "。";

    /**
     * @param before what stands in the clause of the contact before it
     */
    public boolean is(Passage passage, String before, Span contact) {
        return lexicon.words("scheduled").within(before)
                && told(passage.between(contact.end(), passage.span().end()).split("[。；]", 2)[0]);
    }

    private boolean told(String behind) {
        String text = behind + STOP;
        return !lexicon.words("not_called_off").within(behind)
                && IntStream.range(0, behind.length()).anyMatch(i -> lexicon.words("off_behind")
                        .opening(behind, i)
                        .filter(off -> lexicon.words("off_object").opens(text, i + off.length()))
                        .isPresent());
    }
}
