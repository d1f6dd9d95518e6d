package org.readout.code.zh;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * A visit for which the people of a state wait: 甲国各界期待某某主席到访, 甲国民众对某某的来访表示期待, 为迎接某某的到来，甲国首都街头……. It is still to come, on a
 * day not told here. Immutable.
 */
record Awaited(ChineseLexicon lexicon, Contacts contacts) {
    private static final int LONGEST_VISIT = 6;
    private static final int LONGEST_WORD = 12;

    /** The visit a sentence tells of; none unless it names one state besides that of the visitor, and its people. */
    List<Meeting> read(Passage passage, Told told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        if (!lexicon.words("awaits").within(text) || !lexicon.words("public").within(text)) {
            return List.of();
        }
        return new Parties(passage, lexicon)
                .all().stream()
                        .filter(party -> party.people().size() == 1 && awaited(passage, party))
                        .findFirst()
                        .flatMap(visitor -> visit(passage, visitor, told))
                        .stream()
                        .toList();
    }

    /** 期待某某(的)到访; 对某某(的)来访表示期待. */
    private boolean awaited(Passage passage, Party visitor) {
        Optional<String> visit = lexicon.words("awaited_visit")
                .opening(passage.after(visitor.span().end(), LONGEST_VISIT));
        boolean before = passage.precededBy(visitor.span().start(), lexicon.words("awaits"));
        return visit.isPresent()
                && (before
                        || lexicon.words("awaits")
                                .within(passage.after(
                                        visitor.span().end() + visit.get().length(), LONGEST_WORD)));
    }

    private Optional<Meeting> visit(Passage passage, Party visitor, Told told) {
        List<Country> hosts = Stream.concat(
                        passage.all(Mention.OfCountry.class).stream().map(Mention.OfCountry::country),
                        passage.terms("venue").stream()
                                .map(venue -> lexicon.venue(venue.id()).country())
                                .filter(Objects::nonNull))
                .filter(state -> !state.equals(visitor.country()))
                .distinct()
                .toList();
        return hosts.size() != 1 ? Optional.empty() : Optional.of(planned(passage, visitor, hosts.get(0), told));
    }

    private Meeting planned(Passage passage, Party visitor, Country host, Told told) {
        Term.MeetingVerb visit = lexicon.meetingVerb("访问");
        List<Side> sides = Stream.of(visitor.side(Role.GUEST, passage), Optional.of(new Side(host, List.of())))
                .flatMap(Optional::stream)
                .toList();
        return contacts.meeting(new ContactVerb(passage, visit, visitor.span()), told, sides, Status.PLANNED)
                .withDate(When.UNKNOWN);
    }
}
