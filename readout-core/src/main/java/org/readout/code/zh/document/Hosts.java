package org.readout.code.zh.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * The host of what a document tells without a place, by what is said there: 甲欢迎乙来访, 乙说，我这次访问. Who came is a guest; where both
 * are said to have come, nobody hosts.
 */
public final class Hosts {
    private static final int NEAR = 14;

    private final ChineseLexicon lexicon;
    private final Set<String> came = new HashSet<>();

    public Hosts(ChineseLexicon lexicon, List<Passage> passages, List<Statement> said) {
        this.lexicon = lexicon;
        passages.stream().filter(this::welcomes).forEach(this::welcomed);
        said.stream().filter(this::ofOwnVisit).forEach(this::speaker);
    }

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }

    private boolean welcomes(Passage passage) {
        return !passage.headline() && lexicon.words("welcome").within(text(passage));
    }

    /** 欢迎某某来访, 对某某到访表示欢迎: behind the one who came stands that he did. */
    private void welcomed(Passage passage) {
        for (Mention.OfPerson person : passage.all(Mention.OfPerson.class)) {
            Span name = person.name();
            String behind = passage.after(name.end(), NEAR).split("[，。；]", 2)[0];
            String before = passage.between(Math.max(passage.span().start(), name.start() - NEAR), name.start());
            boolean object = lexicon.words("welcome").within(before) || before.endsWith("对");
            if (object && lexicon.words("came").within(behind)) {
                came.add(person.person().id());
            }
        }
    }

    private boolean ofOwnVisit(Statement statement) {
        return lexicon.words("own_visit").within(statement.evidence().quote());
    }

    private void speaker(Statement statement) {
        if (statement.speaker().person() != null) {
            came.add(statement.speaker().person().id());
        }
    }

    /** Contacts with their hosts, where the text tells who came. */
    public List<Meeting> complete(List<Meeting> meetings) {
        return came.isEmpty() ? meetings : meetings.stream().map(this::complete).toList();
    }

    private Meeting complete(Meeting meeting) {
        List<Side> guests =
                meeting.sides().stream().filter(side -> cameOver(side)).toList();
        return !unplaced(meeting) || guests.size() != 1
                ? meeting
                : meeting.withSides(Stream.concat(
                                meeting.sides().stream()
                                        .filter(side -> !guests.contains(side))
                                        .map(side -> as(side, Role.HOST)),
                                guests.stream().map(side -> as(side, Role.GUEST)))
                        .toList());
    }

    private boolean unplaced(Meeting meeting) {
        boolean together = meeting.format().contact() == Contact.IN_PERSON
                || meeting.format().contact() == Contact.PRESENCE;
        return together
                && meeting.sides().size() == 2
                && Optional.ofNullable(meeting.place())
                        .filter(place -> place.city() != null)
                        .isEmpty()
                && meeting.sides().stream()
                        .flatMap(side -> side.principals().stream())
                        .allMatch(person -> person.role() == Role.BOTH);
    }

    private boolean cameOver(Side side) {
        return side.principals().stream().anyMatch(p -> came.contains(p.person().id()));
    }

    private static Side as(Side side, Role role) {
        return new Side(
                side.country(),
                side.people().stream()
                        .map(p -> p.role() == Role.BOTH
                                ? new Participant(p.person(), p.country(), p.offices(), role, p.evidence())
                                : p)
                        .toList());
    }
}
