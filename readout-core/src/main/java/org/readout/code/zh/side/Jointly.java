package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Introduction;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** What two do together without a word for meeting, and talks that are only the occasion of what is told. */
public record Jointly(Parties parties) {
    /**
     * 甲同乙共同出席, 甲同乙、丙等共同参观: what several states listed as one do together is a conference, and what no person does no
     * contact of two.
     */
    List<Parties.Two> joined(Span verb) {
        List<Parties.Two> two = new Together(parties).together(verb);
        boolean each = two.size() > 1
                && !ofAll(verb)
                && two.stream().allMatch(Jointly::people)
                && two.stream().map(Parties.Two::first).distinct().count() == 1;
        return (each || two.size() == 1)
                        && two.stream().noneMatch(this::ofMany)
                        && two.stream().anyMatch(Jointly::named)
                ? two
                : List.of();
    }

    /** 共同出席会议: what all came for is a conference. */
    private boolean ofAll(Span verb) {
        String clause = parties.passage()
                .between(verb.start(), parties.passage().span().end())
                .split("[，。；]", 2)[0];
        return parties.lexicon().words("conference").within(clause);
    }

    private static boolean people(Parties.Two two) {
        return !two.first().people().isEmpty() && !two.second().people().isEmpty();
    }

    private static boolean named(Parties.Two two) {
        return !two.first().people().isEmpty() || !two.second().people().isEmpty();
    }

    /** 甲、乙、丙共同出席: a third stands in the list of the two. */
    private boolean ofMany(Parties.Two two) {
        List<Party> all = parties.all();
        int first = all.indexOf(two.first());
        return first > 0
                && parties.links().listed(all.get(first - 1), two.first())
                && Parties.differ(all.get(first - 1), two.first())
                && Parties.differ(all.get(first - 1), two.second());
    }

    /** 甲在同乙会谈后表示, 在同乙会谈时，甲……: who stands right before the noun, and the subject before or behind it. */
    public List<Parties.Two> aside(Span noun) {
        List<Party> before = parties.before(noun.start());
        if (before.isEmpty() || !parties.links().adjoins(before.get(before.size() - 1), noun)) {
            return List.of();
        }
        List<Parties.Two> introduced = new Together(parties).together(noun);
        return introduced.isEmpty()
                ? parties.subjectBehind(noun.end()).flatMap(subject -> opposite(subject, before)).stream()
                        .toList()
                : introduced;
    }

    private Optional<Parties.Two> opposite(Party subject, List<Party> before) {
        Party other = before.get(before.size() - 1);
        return Optional.of(new Parties.Two(subject, other))
                .filter(two -> Parties.differ(subject, other) && parties.links().introduced(other, "with"));
    }

    /** 甲与乙举行某委员会第二次会议, 甲与乙共同主持……: a session of a body both belong to. */
    List<Parties.Two> convened(Span session) {
        return new Introduction(parties)
                .last(parties.before(session.start()), gap -> parties.links().joined(gap, "with")).stream()
                        .filter(two -> !two.first().people().isEmpty()
                                && !two.second().people().isEmpty()
                                && parties.links().convenes(two.second(), session))
                        .toList();
    }
}
