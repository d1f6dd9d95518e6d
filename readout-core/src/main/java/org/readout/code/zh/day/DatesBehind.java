package org.readout.code.zh.day;

import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;

/** The dates that stand behind a verb and may be its own. */
record DatesBehind(ChineseLexicon lexicon) {
    Stream<Mention.OfDate> in(Passage passage, Span verb) {
        return passage.all(Mention.OfDate.class).stream()
                .filter(date -> date.span().start() >= verb.end()
                        && dates(passage.between(verb.end(), date.span().start())));
    }

    /** 会见乙后，甲5日……: the clause behind may date the contact; what stands further on, or is said, dates something else. */
    private boolean dates(String gap) {
        return clauses(gap) <= 1 && !lexicon.words("then_said").within(gap);
    }

    static long clauses(String gap) {
        return gap.chars().filter(c -> c == '，').count();
    }
}
