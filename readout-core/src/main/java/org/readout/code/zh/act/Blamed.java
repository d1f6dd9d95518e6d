package org.readout.code.zh.act;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Who does what others blame, oppose or deny: 谴责乙国袭击丙国, 对乙国击落客机表示不满. Immutable. */
record Blamed(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {
    /** 谴责乙国袭击……, 对乙国击落……表示不满: whom another word of act in the clause, or a preposition of what it is about, stands right before. */
    Optional<Party> doer() {
        Span clause = ActClause.around(passage, verb).span();
        boolean about = lexicon.words("act_about_behind").within(passage.between(verb.end(), clause.end()));
        return ActNames.last(names.acting().stream()
                .filter(party ->
                        party.span().start() >= clause.start() && party.span().end() <= verb.start())
                .filter(party ->
                        about && Governed.marked(passage, party, marks().of("act_mark_over")) || governed(party)));
    }

    private boolean governed(Party party) {
        int start = party.span().start();
        return passage.terms("event_verb").stream()
                .anyMatch(word -> word.span().end() == start
                        && lexicon.words("act_governs").has(word.id()));
    }

    private ActMarks marks() {
        return new ActMarks(lexicon);
    }
}
