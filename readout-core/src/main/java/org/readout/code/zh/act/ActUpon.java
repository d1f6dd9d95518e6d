package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/**
 * Upon whom a state acts where the word itself does not say where its object stands: the other state its clause names behind it
 * (敦促日方), before it behind a preposition (向日方提出, 将日本外交官逐出), else one another clause names. Immutable.
 */
record ActUpon(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names, Territory territory) {
    private static final int NEAR = 4;
    /** 查扣一艘涉嫌越界捕捞的乙国渔船. */
    private static final int FAR = 14;

    /** The other state of the clause: behind the verb, else behind a preposition before it. */
    Optional<Party> inClause(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        List<Party> others = names.within(clause.start(), clause.end())
                .filter(party -> ActTarget.differ(party, source) && !territory.place(party))
                .toList();
        return others.stream()
                .filter(party ->
                        party.span().start() >= verb.end() && party.span().start() - verb.end() <= FAR)
                .findFirst()
                .or(() -> ActNames.last(others.stream()
                        .filter(party -> party.span().end() <= verb.start()
                                && Governed.marked(passage, party, marks().of("act_mark_upon")))))
                .or(() -> ActNames.last(others.stream()
                        .filter(party -> party.span().end() <= verb.start()
                                && described()
                                        .before(clause.start(), party.span().start()))));
    }

    private Described described() {
        return new Described(passage, marks().of("act_mark_at"));
    }

    /** The same, or who a condition names: 乙如一意孤行，甲必将……; the nearest before, else the first behind. */
    Optional<Party> inSentence(Party source) {
        return inClause(source).or(() -> condition() ? elsewhere(source) : Optional.empty());
    }

    private Optional<Party> elsewhere(Party source) {
        List<Party> others = names.named().stream()
                .filter(party -> ActTarget.differ(party, source) && !territory.place(party))
                .toList();
        return ActNames.last(others.stream().filter(party -> party.span().end() <= verb.start()))
                .or(() -> others.stream()
                        .filter(party -> party.span().start() >= verb.end())
                        .findFirst());
    }

    private boolean condition() {
        return lexicon.words("act_condition")
                .within(passage.between(passage.span().start(), passage.span().end()));
    }

    /** Any other state of the clause, the one behind the verb first. */
    Optional<Party> anyInClause(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return inClause(source).or(() -> names.within(clause.start(), clause.end())
                .filter(party -> ActTarget.differ(party, source))
                .findFirst());
    }

    /** 乙国……，甲国予以警告: who was named before, where nothing stands behind the verb. */
    Optional<Party> returned(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return clause.end() - verb.end() > 1
                ? Optional.empty()
                : ActNames.last(names.before(verb.start()).stream()
                        .filter(party -> ActTarget.differ(party, source) && !territory.place(party)));
    }

    /** 乙国船只驶近，甲国海警登船: the one other state named before. */
    Optional<Party> onlyBefore(Party source) {
        List<Party> others = names.named().stream()
                .filter(party -> party.span().end() <= verb.start() && ActTarget.differ(party, source))
                .toList();
        return others.stream().map(Party::country).distinct().count() == 1
                ? Optional.of(others.get(0))
                : Optional.empty();
    }

    /** 驳斥乙方指责, 对乙国的说法予以驳斥: who stands close to the verb. */
    Optional<Party> close(Party source) {
        return direct(source)
                .filter(party ->
                        party.span().end() <= verb.start() || party.span().start() - verb.end() <= NEAR);
    }

    /** 感谢乙国: a state right behind the verb, or behind a preposition before it, or whose people or deed it is. */
    Optional<Party> direct(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return names.within(verb.end(), clause.end())
                .filter(party -> ActTarget.differ(party, source) && !territory.place(party))
                .filter(party -> party.span().start() - verb.end() <= FAR && !others(party))
                .findFirst()
                .or(() -> others()
                        ? Optional.empty()
                        : ActNames.last(names.within(clause.start(), verb.start())
                                .filter(party -> ActTarget.differ(party, source)
                                        && Governed.marked(passage, party, marks().of("act_mark_upon")))));
    }

    /** 谴责一些国家对乙国施压: others than who is named. */
    private boolean others(Party party) {
        return lexicon.words("act_unnamed")
                .within(passage.between(verb.end(), party.span().start()));
    }

    private boolean others() {
        Span clause = ActClause.around(passage, verb).span();
        return lexicon.words("act_unnamed").within(passage.between(verb.end(), clause.end()));
    }

    private ActMarks marks() {
        return new ActMarks(lexicon);
    }
}
