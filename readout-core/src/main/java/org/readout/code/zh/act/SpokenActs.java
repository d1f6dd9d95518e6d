package org.readout.code.zh.act;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.code.Passage;
import org.readout.model.Actor;
import org.readout.model.EventCode;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * Which acts told within speech are acts all the same: what a speaker announces for his state, what his state does, and the
 * blame he lays himself. All else he tells is recalled or wished for. Immutable.
 *
 * @param retold whether a word stands in what a person says
 * @param reports whether a verb of speech opens words of a speaker (表示), and is no act itself (承认)
 */
public record SpokenActs(List<Statement> said, Passage passage, Predicate<Span> retold, Predicate<String> reports) {
    private static final String ANNOUNCE = "宣布";
    private static final String REPROACH = "ACCUSE";
    private static final Set<String> DEEDS =
            Set.of("SANCTION", "ASSAULT", "AID", "THREATEN", "REJECT", "MOBILIZE", "RETREAT", "COERCE");

    /** 外交部表示，坚决反对……: no farther behind the verb of speech. */
    private static final int CLOSE = 14;

    /** 外交部说，双方近日就有关问题达成……. */
    private static final int FAR = 24;

    private static final Set<String> VERBAL = Set.of("REQUEST", "REJECT", "THREATEN", "ACCUSE");
    private static final Set<String> COURTESY = Set.of("SUPPORT", "AGREE", "REQUEST");

    /** 外交部说，甲乙双方商定……, 甲方将向乙提供……: what a body tells of its own state, where nobody was met before. */
    private static final Set<String> TOLD_BY_BODIES = Set.of(
            "AGREE", "SUPPORT", "COOPERATE", "AID", "RETREAT", "CONCEDE", "SANCTION", "COERCE", "ASSAULT", "THREATEN");

    /** 按照两国签订的合同, 建交以来: what a body says of treaties is mostly recalled. */
    private static final Set<String> SIGNED = Set.of("054", "057");

    /** True if what a word tells is only talked of. */
    boolean talk(Span verb, EventCode code, List<Actor> actors) {
        return retold.test(verb)
                && said.stream()
                        .filter(s -> opens(s) && s.evidence().span().contains(verb))
                        .noneMatch(s -> s.verb().equals(ANNOUNCE)
                                || told(s, verb)
                                || code.type().equals(REPROACH)
                                || DEEDS.contains(code.type()) && own(s, actors));
    }

    /**
     * True if a word that may as well belong to what is said is not the narrator's: 甲指出，乙应停火; a spokesman's demand,
     * reproach and threat are acts as he says them, and thanks are none where people meet.
     *
     * @param met whether those who speak met somebody, as told before
     */
    boolean within(Span word, EventCode code, List<Actor> actors, boolean met) {
        List<Statement> about =
                said.stream().filter(s -> s.evidence().span().contains(word)).toList();
        return about.stream()
                .anyMatch(s -> opens(s) && itself(s, word)
                        ? met && COURTESY.contains(code.type())
                        : !voiced(s, word, code, actors) && (met || !body(s, word, code, actors)));
    }

    /** 某国外交部说，某方将……: no person of another office, and not far behind the verb of speech. */
    private boolean body(Statement said, Span word, EventCode code, List<Actor> actors) {
        return opens(said)
                && TOLD_BY_BODIES.contains(code.type())
                && !SIGNED.contains(code.cameo())
                && !retold.test(word)
                && behind(said, word) <= FAR
                && actors.stream()
                        .filter(actor -> actor.role() != Role.TARGET)
                        .anyMatch(actor -> Objects.equals(said.speaker().country(), actor.country())
                                && actor.evidence().span().start() > word.start() - behind(said, word));
    }

    /** 甲国谴责, 甲国外交部发表声明敦促: the word is what is read as speech, or stands right behind it. */
    private boolean itself(Statement said, Span word) {
        String head = passage.between(
                Math.max(said.evidence().span().start(), passage.span().start()), word.start());
        return !head.contains(said.verb()) || head.endsWith(said.verb());
    }

    private boolean voiced(Statement said, Span word, EventCode code, List<Actor> actors) {
        return opens(said)
                && (said.verb().equals(ANNOUNCE)
                        || !reports.test(said.verb())
                        || VERBAL.contains(code.type())
                                && behind(said, word) <= CLOSE
                                && own(said, actors)
                                && !retold.test(word));
    }

    /** How far behind the verb of speech a word stands. */
    private int behind(Statement said, Span word) {
        String head = passage.between(
                Math.max(said.evidence().span().start(), passage.span().start()), word.start());
        return head.length() - head.indexOf(said.verb()) - said.verb().length();
    }

    /** 甲和乙签署联合声明，敦促丙……: what stands before the verb of speech is the narrator's. */
    private boolean told(Statement said, Span verb) {
        int from = said.evidence().span().start();
        String head = passage.between(from, verb.start());
        return !head.contains(said.verb())
                && passage.between(verb.end(), passage.span().end()).contains(said.verb());
    }

    /** 某国总统表示，已批准实施制裁: his own state's deed. */
    private static boolean own(Statement said, List<Actor> actors) {
        return Objects.equals(said.speaker().country(), actors.get(0).country());
    }

    private boolean opens(Statement said) {
        return said.evidence().span().start() >= passage.span().start();
    }
}
