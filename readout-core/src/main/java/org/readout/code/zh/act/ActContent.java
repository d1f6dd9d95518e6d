package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Event;
import org.readout.model.Span;

/**
 * What is asked for, promised, threatened or refused is no act of its own: 敦促乙国停止……, 双方商定，重开口岸. Holds what one
 * sentence has told so far.
 */
final class ActContent {
    private static final String THREAT = "THREATEN";
    /** 警告某国，……: whom one threatens may stand between. */
    private static final int WHOM = 8;

    private static final Set<String> HOLDS = Set.of("REQUEST", "AGREE", "THREATEN");

    /**
     * What a word of demand or the like governs.
     *
     * @param from behind the word
     * @param to the end of its clause, or of the sentence where it stands at the end of its clause: 商定，……
     */
    private record Reach(int from, int to) {}

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final List<Reach> reaches = new ArrayList<>();
    private final List<Reach> denials = new ArrayList<>();

    ActContent(Passage passage, ChineseLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
    }

    boolean holds(Span word) {
        return reaches.stream().anyMatch(reach -> word.start() >= reach.from() && word.end() <= reach.to());
    }

    /** 否认甲国袭击乙国: what is denied. */
    boolean denied(Span word) {
        return denials.stream().anyMatch(reach -> word.start() >= reach.from() && word.end() <= reach.to());
    }

    /** Notes what a word governs, once it has told of an act. */
    void after(Event act, Span word) {
        String surface = passage.between(word.start(), word.end());
        if (lexicon.words("act_denies").has(surface)) {
            denials.add(
                    new Reach(word.end(), ActClause.around(passage, word).span().end()));
        }
        if (HOLDS.contains(act.code().type()) || lexicon.words("act_refuses").has(surface)) {
            Span clause = ActClause.around(passage, word).span();
            boolean open = clause.end() - word.end() <= (act.code().type().equals(THREAT) ? WHOM : 2);
            reaches.add(new Reach(word.end(), open ? next(clause.end()) : clause.end()));
        }
    }

    /** The end of the clause behind a comma. */
    private int next(int end) {
        return end + 1 >= passage.span().end()
                ? end
                : ActClause.around(passage, new Span(end + 1, end + 2)).span().end();
    }
}
