package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/**
 * Two people of whom one has the other with him, or does to him what needs both to be there: 甲陪乙散步, 甲给乙祝寿, 甲当面告诉乙. What the
 * other is told through somebody else, or what he is besides, is none.
 */
public record Towards(Parties parties) {
    private static final int NEAR = 24;
    private static final String MARKS = "，；：。";
    private static final String OF = "的";

    /** 甲陪乙在某地散步: such a word stands right before who is with him. */
    public List<Parties.Two> with(Span verb) {
        return before(verb, "companion");
    }

    /** 甲给乙祝寿, 甲到某地向乙道别. */
    public List<Parties.Two> to(Span verb) {
        return before(verb, "toward");
    }

    /** 甲当面告诉乙, 甲当面向乙解释, 甲亲手把信交给乙: behind the word, or before it. */
    public List<Parties.Two> facing(Span word) {
        List<Parties.Two> before = to(word);
        return before.isEmpty() ? behind(word).stream().toList() : before;
    }

    private List<Parties.Two> before(Span verb, String kind) {
        return parties.before(verb.start()).stream()
                .filter(other -> person(other)
                        && (parties.links().introduced(other, kind) || guest(other))
                        && near(other.span().end(), verb.start()))
                .reduce((earlier, later) -> later)
                .flatMap(other -> actor(other.span().start()).map(actor -> new Parties.Two(actor, other)))
                .filter(two -> Parties.differ(two.first(), two.second()))
                .stream()
                .toList();
    }

    private Optional<Parties.Two> behind(Span word) {
        return parties.all().stream()
                .filter(other -> other.span().start() >= word.end())
                .findFirst()
                .filter(other -> person(other) && near(word.end(), other.span().start()))
                .flatMap(other -> actor(word.start()).map(actor -> new Parties.Two(actor, other)))
                .filter(two -> Parties.differ(two.first(), two.second()));
    }

    /** Who acts before an offset: the last named in its clause, else the subject of the sentence. */
    private Optional<Party> actor(int offset) {
        return parties.subject(offset).filter(Towards::person);
    }

    private static boolean person(Party party) {
        return !party.people().isEmpty();
    }

    /** 对来某地斡旋的乙. */
    private boolean guest(Party other) {
        return new SpokenTo(parties).came(other.span().start());
    }

    private boolean near(int from, int to) {
        String gap = parties.passage().between(from, to);
        return gap.length() <= NEAR && MARKS.chars().allMatch(mark -> gap.indexOf(mark) < 0) && !gap.startsWith(OF);
    }
}
