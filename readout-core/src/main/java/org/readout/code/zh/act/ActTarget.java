package org.readout.code.zh.act;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.ClauseHeads;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Upon whom a state acts, by where the target stands: behind the verb, behind a preposition, where it happens. Immutable. */
final class ActTarget {
    /** 驱逐4名英国外交官: what may stand between verb and target. */
    private static final int NEAR = 8;
    /** How far before a sentence one is looked for whom it leaves out. */
    private static final int SENTENCE = 120;
    /** Where something happens. */
    private static final String PLACE = "在于";
    /** 指责在美国流亡的某人: who is found there is meant. */
    private static final String WHERE = "在从由";

    private static final List<String> BACK = List.of("对此", "就此");
    private static final int VICTIM = 4;
    private static final String ENDS = "和及与并或、";

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final Span verb;
    private final ActNames names;
    private final Span clause;
    private final ClauseHeads heads;

    ActTarget(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names, ClauseHeads heads) {
        this.heads = heads;
        this.passage = passage;
        this.lexicon = lexicon;
        this.verb = verb;
        this.names = names;
        this.clause = ActClause.around(passage, verb).span();
    }

    /** 制裁俄罗斯: shortly behind the verb. */
    Optional<Party> struck(Party source) {
        return names.first(verb.end(), clause.end())
                .filter(p -> p.span().start() - verb.end() <= NEAR && differ(p, source) && !marked(p, WHERE));
    }

    /** 派遣医疗队赴某国, 提供给某国: whoever is named behind the verb. */
    Optional<Party> received(Party source) {
        return names.first(verb.end(), clause.end()).filter(p -> differ(p, source));
    }

    /** 将某国企业列入清单: whose they are that are put there. */
    Optional<Party> put(Party source) {
        return last(names.within(clause.start(), verb.start()).toList(), source);
    }

    /** 谴责某国发生的袭击: whom something befell is not blamed. */
    Optional<Party> blamed(Party source) {
        return struck(source)
                .filter(p -> !lexicon.words("act_victim")
                                .opens(passage.after(p.span().end(), VICTIM))
                        && !lexicon.words("act_unnamed")
                                .within(passage.between(verb.end(), p.span().start())));
    }

    /** 制裁俄罗斯, 制裁的俄方人员: only such words between. */
    Optional<Party> struckAs(String between, Party source) {
        return struck(source)
                .filter(p ->
                        between.contains(passage.between(verb.end(), p.span().start())));
    }

    /** Behind a preposition before the verb, or in its clause behind it: the last one of another state. */
    Optional<Party> behind(Party source, String marks) {
        return toward(source, marks, clause.end());
    }

    /**
     * Behind a preposition before the verb.
     *
     * @param here if it stands in the clause of the verb: what the clause says it is about is no state else
     */
    Optional<Party> opposed(Party source, String marks, boolean here) {
        return toward(source, marks, verb.start())
                .filter(p ->
                        !lexicon.words("issue").opens(passage.after(p.span().end(), VICTIM)))
                .filter(p -> !here || p.span().start() >= clause.start());
    }

    private Optional<Party> toward(Party source, String marks, int end) {
        List<Party> near =
                names.named().stream().filter(p -> p.span().start() < end).toList();
        return last(Governed.of(passage, near, marks).behind(), source);
    }

    /** 在叙利亚北部展开空袭, 空袭造成叙利亚平民死亡: the ground where it happens. */
    Optional<Party> ground(Party source) {
        List<Party> near = names.named().stream()
                .filter(p -> p.span().start() < clause.end() && onGround(p))
                .toList();
        return last(near, source).or(() -> names.within(verb.end(), clause.end())
                .filter(p -> differ(p, source))
                .findFirst());
    }

    private boolean marked(Party party, String marks) {
        int start = party.span().start();
        String mark = passage.between(Math.max(passage.span().start(), start - 1), start);
        return !mark.isEmpty() && marks.contains(mark);
    }

    private boolean onGround(Party party) {
        return marked(party, PLACE)
                || lexicon.words("act_place").opens(passage.after(party.span().end(), 3));
    }

    /** 叙利亚遭空袭: who is named last before the mark of a passive, else where it happens. */
    Optional<Party> suffers(Party source, Span mark) {
        List<Party> before = names.named().stream()
                .filter(p -> p.span().end() <= mark.start() && differ(p, source))
                .toList();
        return heads.last(before).or(() -> last(before, source)).or(() -> ground(source));
    }

    /** 对伊制裁, where 伊朗 is named. */
    Optional<Party> shortened(Party source, String marks) {
        int start = verb.start();
        String name = passage.between(Math.max(passage.span().start(), start - 2), start);
        return name.length() < 2 || marks.indexOf(name.charAt(0)) < 0
                ? Optional.empty()
                : names.named().stream()
                        .filter(party -> differ(party, source)
                                && passage.after(party.span().start(), 1).equals(name.substring(1)))
                        .findFirst();
    }

    /** 中方已提出严正交涉, 谴责这一行径: what is protested against stands in the sentence before. */
    Optional<Party> earlier(Party source) {
        int from = passage.span().start();
        return passage.annotated().mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(Mention.OfCountry.class::cast)
                .filter(state -> state.span().end() <= from && state.span().start() > from - SENTENCE)
                .map(Party::of)
                .filter(party -> differ(party, source))
                .reduce((before, later) -> later);
    }

    /** 乙参拜，甲强烈谴责: nothing behind the verb says against what. */
    boolean leftOut() {
        return verb.end() >= clause.end() || ENDS.indexOf(passage.after(verb.end(), 1)) >= 0;
    }

    /** True if a word beside the verb stands for what was told before: 谴责这一决定, 对此表示谴责. */
    boolean pointsBack() {
        return lexicon.words("act_back").opens(passage.after(verb.end(), 2))
                || BACK.stream().anyMatch(passage.between(clause.start(), verb.start())::contains);
    }

    /** Everyone named together with one. */
    List<Party> together(Party one) {
        return ActSource.listed(passage, names.named(), one);
    }

    /** The last party of another state. */
    static Optional<Party> last(List<Party> parties, Party than) {
        return parties.stream().filter(p -> differ(p, than)).reduce((earlier, later) -> later);
    }

    static boolean differ(Party a, Party b) {
        return !Objects.equals(a.country(), b.country());
    }
}
