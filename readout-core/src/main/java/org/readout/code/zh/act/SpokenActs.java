package org.readout.code.zh.act;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.code.Passage;
import org.readout.model.Actor;
import org.readout.model.EventCode;
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

    private static final Set<String> VERBAL = Set.of("REQUEST", "REJECT", "THREATEN", "ACCUSE");
    private static final Set<String> COURTESY = Set.of("SUPPORT", "AGREE", "REQUEST");

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
                        : !voiced(s, word, code, actors));
    }

    /** 甲国谴责, 甲国外交部发表声明敦促: the word is what is read as speech, or stands right behind it. */
    private boolean itself(Statement said, Span word) {
        String head = passage.between(
                Math.max(said.evidence().span().start(), passage.span().start()), word.start());
        return !head.contains(said.verb()) || head.endsWith(said.verb());
    }

    private boolean voiced(Statement said, Span word, EventCode code, List<Actor> actors) {
        String head = passage.between(
                Math.max(said.evidence().span().start(), passage.span().start()), word.start());
        int behind = head.length() - head.indexOf(said.verb()) - said.verb().length();
        return opens(said)
                && (said.verb().equals(ANNOUNCE)
                        || !reports.test(said.verb())
                        || VERBAL.contains(code.type()) && behind <= CLOSE && own(said, actors) && !retold.test(word));
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
