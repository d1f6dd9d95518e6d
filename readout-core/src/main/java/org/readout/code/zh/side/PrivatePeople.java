package org.readout.code.zh.side;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * People whom a document calls players, artists or retired officers and gives no office that ranks: 前球星某某访问某国, 退役将军某某致信某国大使. They act for no state.
 *
 * @param ids of the people
 */
public record PrivatePeople(Set<String> ids) {
    private static final String COMMA = "，";

    public PrivatePeople {
        ids = Set.copyOf(ids);
    }

    /** The people of a document who hold no office of rank anywhere in it. */
    public static PrivatePeople of(List<Passage> passages, ChineseLexicon lexicon) {
        Set<String> ids = new HashSet<>();
        Set<String> officials = new HashSet<>();
        for (Passage passage : passages) {
            for (Mention.OfPerson person : passage.all(Mention.OfPerson.class)) {
                if (person.offices().stream().anyMatch(office -> office.rank() != null)) {
                    officials.add(person.person().id());
                } else if (called(passage, person, lexicon)) {
                    ids.add(person.person().id());
                }
            }
        }
        ids.removeAll(officials);
        return new PrivatePeople(ids);
    }

    /** 前球星某某; 某组织主席、退役少将某某. */
    private static boolean called(Passage passage, Mention.OfPerson person, ChineseLexicon lexicon) {
        int start = passage.span().start();
        String head = passage.between(start, person.span().start());
        String titles = passage.between(person.span().start(), person.name().start());
        return lexicon.words("private_person").closes(head)
                || lexicon.words("private_person").closes(titles)
                || lexicon.words("retired").within(titles)
                || lexicon.words("retired").closes(head);
    }

    /** 甲国球星某某致信乙, 甲国某协会主席、退役将军某某致信乙: between a state and the verb stands such a one, whom nobody else names. */
    public static boolean before(ContactVerb act, Party state, ChineseLexicon lexicon) {
        int end = state.span().end();
        if (!state.people().isEmpty() || end >= act.at().start()) {
            return false;
        }
        String clause = act.passage().between(end, act.at().start()).split(COMMA, 2)[0];
        return lexicon.words("private_person").within(clause)
                || lexicon.words("retired").within(clause);
    }

    /** Without the contacts in which nobody but such people stands for a state. */
    public List<Meeting> without(Stream<Meeting> meetings) {
        return meetings.filter(meeting -> meeting.sides().stream().noneMatch(this::acts))
                .toList();
    }

    private boolean acts(Side side) {
        List<Participant> principals = side.principals();
        return !principals.isEmpty()
                && principals.stream().allMatch(one -> ids.contains(one.person().id()));
    }
}
