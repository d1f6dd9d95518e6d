package org.readout.code.zh.act;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Who is asked for something: 敦促乙国停止, 要求其停止, 向乙国求助; not who is talked of (呼吁政治解决乙国危机). Immutable. */
record Request(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {
    private static final int NEAR = 4;

    /** 敦促乙国停止, 要求其停止, 向乙国求助: who is asked stands right behind the verb, or behind 向 before it. */
    Optional<Party> asked(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return names.within(verb.end(), clause.end())
                .filter(party -> ActTarget.differ(party, source) && adjacent(party))
                .findFirst()
                .or(() -> lexicon.words("act_pronoun").opens(passage.after(verb.end(), NEAR))
                        ? ActNames.last(
                                names.before(verb.start()).stream().filter(party -> ActTarget.differ(party, source)))
                        : Optional.empty())
                .or(() -> proposed(source, clause))
                .or(() -> ActNames.last(
                        names.within(ActClause.around(passage, verb).span().start(), verb.start())
                                .filter(party -> ActTarget.differ(party, source)
                                        && Governed.marked(passage, party, marks().of("act_mark_ask")))));
    }

    /** 提议与乙国会谈: whoever is offered talks is asked for them. */
    private Optional<Party> proposed(Party source, Span clause) {
        return lexicon.words("act_proposes").has(passage.between(verb.start(), verb.end()))
                ? names.within(verb.end(), clause.end())
                        .filter(party -> ActTarget.differ(party, source)
                                && Governed.marked(passage, party, new ActMarks(lexicon).with())
                                && party.span().start() - verb.end() <= NEAR
                                && lexicon.words("act_talks")
                                        .within(passage.between(party.span().end(), clause.end())))
                        .findFirst()
                : Optional.empty();
    }

    private boolean adjacent(Party party) {
        String apart = marks().of("act_mark_apart");
        String between = passage.between(verb.end(), party.span().start());
        return between.length() <= NEAR && !topic(party) && between.chars().noneMatch(c -> apart.indexOf(c) >= 0);
    }

    /** 呼吁政治解决乙国危机: what is talked of is asked for nothing. */
    private boolean topic(Party party) {
        return party.people().isEmpty()
                && (lexicon.words("issue").opens(passage.after(party.span().end(), NEAR))
                        || lexicon.words("society")
                                .opens(passage.after(party.span().end(), NEAR)));
    }

    private ActMarks marks() {
        return new ActMarks(lexicon);
    }
}
