package org.readout.code.zh.verb;

import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Whether a visit is what a parliament is reported on: 审议甲访问乙国、丙国情况的报告. It took place, on a day not told. */
public record VisitReport(ChineseLexicon lexicon) {
    private static final Pattern ON = Pattern.compile("[^，。；：]{2,40}情况的[^，。；：]{0,6}报告.*", Pattern.DOTALL);
    private static final int LONGEST = 60;

    /** True if the verb stands in what somebody hears a report on: 听取了关于访问的汇报. */
    public boolean on(Passage passage, Span verb) {
        return lexicon.words("hears_report")
                        .within(passage.between(passage.span().start(), verb.start()))
                && ON.matcher(passage.after(verb.end(), LONGEST)).matches();
    }
}
