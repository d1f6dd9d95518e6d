package org.readout.code.zh;

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
 */
record SpokenActs(List<Statement> said, Passage passage, Predicate<Span> retold) {
    private static final String ANNOUNCE = "宣布";
    private static final String REPROACH = "ACCUSE";
    private static final Set<String> DEEDS =
            Set.of("SANCTION", "ASSAULT", "AID", "THREATEN", "REJECT", "MOBILIZE", "RETREAT", "COERCE");

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
