package org.readout.code.zh.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.zh.party.Invitation;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.VisitReport;
import org.readout.model.Span;

/** The visitor and the state visited around a verb of travel. */
record Journey(Parties parties) {
    private static final String IN = "在";
    private static final int LONGEST_OF = 3;
    /** How long what else was done on a journey may be: 结束访问并出席某某会议后，甲回到北京. */
    private static final int LONGEST_JOURNEY = 90;

    /** 甲访问丙国, 甲对丙国进行国事访问: the visitor first, the state visited second, with who invited. */
    List<Parties.Two> travelled(Span verb, Invitation invitation) {
        List<Party> inviters =
                parties.all().stream().filter(invitation::byOneOf).toList();
        List<Party> visited = invitation.namesStates(verb) ? inviters : new Destinations(parties).of(verb);
        return visited.stream()
                .flatMap(state -> visits(
                        verb,
                        invitation.namesStates(verb) ? verb.start() : from(verb, visited.get(0)),
                        host(state, inviters)))
                .toList();
    }

    private static Party host(Party state, List<Party> inviters) {
        return inviters.stream()
                .filter(inviter ->
                        inviter.country() != null && inviter.country().equals(state.country()))
                .findFirst()
                .orElse(state);
    }

    /** Where the subject of a visit ends at the latest: at the states visited, at the verb where they are people. */
    private static int from(Span verb, Party first) {
        return first.people().isEmpty() ? Math.min(verb.start(), first.span().start()) : verb.start();
    }

    private Stream<Parties.Two> visits(Span verb, int from, Party host) {
        Fleet fleet = new Fleet(parties);
        boolean reported = new VisitReport(parties.lexicon()).on(parties.passage(), verb);
        return described(verb)
                .or(() -> returning(verb))
                .or(() -> fleet.opening(verb))
                .or(() -> parties.subject(from))
                .or(() -> parties.subjectBehind(verb.end(), LONGEST_JOURNEY))
                .or(() -> fleet.named(verb))
                .or(() -> parties.earlier().subject())
                .stream()
                .flatMap(visitor -> withListed(visitor).stream())
                .filter(visitor -> Parties.differ(visitor, host) && (reported || !topic(visitor)))
                .map(visitor -> new Parties.Two(visitor, host));
    }

    /** 在结束中欧会晤并对丙国进行访问后，甲回到北京: who came back is named behind, whatever states are named before. */
    private Optional<Party> returning(Span verb) {
        boolean opens = parties.passage()
                .between(parties.passage().span().start(), verb.start())
                .startsWith(IN);
        return opens
                        && parties.before(verb.start()).stream()
                                .allMatch(p -> p.people().isEmpty())
                ? parties.subjectBehind(verb.end(), LONGEST_JOURNEY)
                : Optional.empty();
    }

    /** 甲国总统、乙国总理将先后访问丙国: everyone listed travels. */
    private List<Party> withListed(Party visitor) {
        List<Party> all = new ArrayList<>(List.of(visitor));
        List<Party> before = visitor.people().isEmpty()
                ? List.of()
                : parties.before(visitor.span().start());
        for (int i = before.size() - 1; i >= 0 && travelsToo(before.get(i), all.get(0)); i--) {
            all.add(0, before.get(i));
        }
        return all;
    }

    private boolean travelsToo(Party party, Party listedNext) {
        return !party.people().isEmpty()
                && Parties.differ(party, listedNext)
                && parties.links().listed(party, listedNext);
    }

    /** 结束对丙国访问的甲, 正在丙国访问的甲国艺术团: whom the visit describes stands behind it. */
    private Optional<Party> described(Span verb) {
        int of = parties.lexicon()
                .words("visit_of")
                .opening(parties.passage().after(verb.end(), LONGEST_OF))
                .map(String::length)
                .orElse(0);
        return of > 0
                ? parties.after(verb.end(), 1).stream()
                        .filter(visitor ->
                                !visitor.people().isEmpty() || visitor.span().start() == verb.end() + of)
                        .findFirst()
                : Optional.empty();
    }

    /** 欢迎甲访问乙国, 就甲访问乙国答问: the visit is what is welcomed or talked of, and told of elsewhere. */
    private boolean topic(Party visitor) {
        return parties.passage()
                .precededBy(visitor.span().start(), parties.lexicon().words("topic"));
    }
}
