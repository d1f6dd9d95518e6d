package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/**
 * Upon whom a state acts where the word itself does not say where its object stands: the other state its clause names behind it
 * (敦促日方), before it behind a preposition (向日方提出, 将日本外交官逐出), else one another clause names. Immutable.
 */
record ActUpon(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {
    private static final int NEAR = 4;
    /** 查扣一艘涉嫌越界捕捞的乙国渔船. */
    private static final int FAR = 14;

    private static final String MARKS = "对向就给为替同与跟和把将因令让叫针由朝往";

    /** The other state of the clause: behind the verb, else behind a preposition before it. */
    Optional<Party> inClause(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        List<Party> others = names.within(clause.start(), clause.end())
                .filter(party -> ActTarget.differ(party, source) && !place(party))
                .toList();
        return others.stream()
                .filter(party ->
                        party.span().start() >= verb.end() && party.span().start() - verb.end() <= FAR)
                .findFirst()
                .or(() -> last(
                        others.stream().filter(party -> party.span().end() <= verb.start() && marked(party, MARKS))));
    }

    /** The same, or who a condition names: 乙如一意孤行，甲必将……; the nearest before, else the first behind. */
    Optional<Party> inSentence(Party source) {
        return inClause(source).or(() -> condition() ? elsewhere(source) : Optional.empty());
    }

    private Optional<Party> elsewhere(Party source) {
        List<Party> others = names.named().stream()
                .filter(party -> ActTarget.differ(party, source) && !place(party))
                .toList();
        return last(others.stream().filter(party -> party.span().end() <= verb.start()))
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

    /** 从乙国撤出: whose ground is left. */
    Optional<Party> left(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return last(names.within(clause.start(), verb.start())
                        .filter(party -> ActTarget.differ(party, source) && marked(party, "从自离")))
                .or(() -> names.within(verb.end(), clause.end())
                        .filter(party ->
                                ActTarget.differ(party, source) && party.span().start() - verb.end() <= 2)
                        .findFirst());
    }

    /** 在乙国南部使用……: the ground where it happens, in the clause before the verb. */
    Optional<Party> ground(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return last(names.within(clause.start(), verb.start())
                .filter(party -> ActTarget.differ(party, source) && place(party)));
    }

    /** 乙国……，甲国予以警告: who was named before, where nothing stands behind the verb. */
    Optional<Party> returned(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return clause.end() - verb.end() > 1
                ? Optional.empty()
                : last(names.before(verb.start()).stream()
                        .filter(party -> ActTarget.differ(party, source) && !place(party)));
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

    /** 向乙国捐赠, 运抵乙国: who gets it. */
    Optional<Party> receiver(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return names.within(verb.end(), clause.end())
                .filter(party -> ActTarget.differ(party, source))
                .filter(party -> party.span().start() - verb.end() <= 2
                        || lexicon.words("act_reaches")
                                .closes(passage.between(
                                        verb.start(), party.span().start())))
                .findFirst()
                .or(() -> last(names.within(clause.start(), verb.start())
                        .filter(party -> ActTarget.differ(party, source) && marked(party, "向给为对往赴"))));
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
                .filter(party -> ActTarget.differ(party, source) && !place(party))
                .filter(party -> party.span().start() - verb.end() <= FAR && !others(party))
                .findFirst()
                .or(() -> others()
                        ? Optional.empty()
                        : last(names.within(clause.start(), verb.start())
                                .filter(party -> ActTarget.differ(party, source) && marked(party, MARKS))));
    }

    /** 敦促乙国停止, 要求其停止, 向乙国求助: who is asked stands right behind the verb, or behind 向 before it. */
    Optional<Party> asked(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return names.within(verb.end(), clause.end())
                .filter(party -> ActTarget.differ(party, source) && adjacent(party))
                .findFirst()
                .or(() -> lexicon.words("act_pronoun").opens(passage.after(verb.end(), NEAR))
                        ? last(names.before(verb.start()).stream().filter(party -> ActTarget.differ(party, source)))
                        : Optional.empty())
                .or(() ->
                        last(names.within(ActClause.around(passage, verb).span().start(), verb.start())
                                .filter(party -> ActTarget.differ(party, source) && marked(party, "向请"))));
    }

    /** 谴责乙国袭击……, 对乙国击落……表示不满: whom another word of act in the clause, or a preposition of what it is about, stands right before. */
    Optional<Party> inner() {
        Span clause = ActClause.around(passage, verb).span();
        boolean about = lexicon.words("act_about_behind").within(passage.between(verb.end(), clause.end()));
        return last(names.acting().stream()
                .filter(party ->
                        party.span().start() >= clause.start() && party.span().end() <= verb.start())
                .filter(party -> about && marked(party, "对就因") || governed(party)));
    }

    private boolean governed(Party party) {
        int start = party.span().start();
        return passage.terms("event_verb").stream()
                .anyMatch(word -> word.span().end() == start
                        && lexicon.words("act_governs").has(word.id()));
    }

    private boolean adjacent(Party party) {
        String between = passage.between(verb.end(), party.span().start());
        return between.length() <= NEAR
                && !topic(party)
                && between.chars().noneMatch(c -> "与同和对在从向将就的".indexOf(c) >= 0);
    }

    /** 呼吁政治解决乙国危机: what is talked of is asked for nothing. */
    private boolean topic(Party party) {
        return party.people().isEmpty()
                && (lexicon.words("issue").opens(passage.after(party.span().end(), NEAR))
                        || lexicon.words("society")
                                .opens(passage.after(party.span().end(), NEAR)));
    }

    /** 中国援助的, 来自中国的, 由中国援建: who gives. */
    Optional<Party> giver() {
        return names.named().stream()
                .filter(party -> lexicon.words("act_gives_before").closes(before(party, 2))
                        || lexicon.words("act_gives_behind")
                                .opens(passage.after(party.span().end(), NEAR)))
                .findFirst();
    }

    /** 在台岛周边演训: the waters of another. */
    Optional<Party> waters(Party source) {
        return last(names.named().stream()
                .filter(party -> ActTarget.differ(party, source)
                        && lexicon.words("act_waters")
                                .opens(passage.after(party.span().end(), NEAR))));
    }

    private static Optional<Party> last(Stream<Party> parties) {
        return parties.reduce((earlier, later) -> later);
    }

    /** 在乙国, 位于乙国和丙国. */
    private boolean place(Party party) {
        if (lexicon.words("act_place_mark").closes(before(party))
                || lexicon.words("act_stays").closes(before(party))) {
            return true;
        }
        return "和与、及".contains(before(party))
                && names.named().stream()
                        .anyMatch(one -> one.span().end() == party.span().start() - 1 && place(one));
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

    private boolean marked(Party party, String marks) {
        return Governed.marked(passage, party, marks);
    }

    private String before(Party party) {
        return before(party, 1);
    }

    private String before(Party party, int most) {
        int start = party.span().start();
        return passage.between(Math.max(passage.span().start(), start - most), start);
    }
}
