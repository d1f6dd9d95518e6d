package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.side.JourneyEnd;
import org.readout.code.zh.verb.ArrivalVerbs;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Leaders whose invitation is settled, each of whom is to come: 甲还将邀请乙国、丙国和丁国总统对华进行访问; 甲已邀请乙国和丙国两国外长9日前往某地. What is only asked (甲邀请乙访问丙国)
 * is left to the verb of the visit.
 */
record InvitedGuests(ChineseLexicon lexicon, Contacts contacts) {
    /** The visits such a sentence tells of, all planned. */
    List<Meeting> read(Passage passage, Told told, Predicate<Span> retold) {
        return words(passage)
                .filter(word -> !retold.test(word))
                .flatMap(word -> guests(new Parties(passage, lexicon), word, told))
                .toList();
    }

    /** True of what the verbs of such a sentence tell of one who is invited: talks that are asked for, or the visit itself. */
    static boolean asked(Meeting meeting, List<Meeting> invited) {
        return (meeting.status() == Status.URGED || meeting.format().contact() == Contact.TRAVEL)
                && invited.stream().anyMatch(visit -> visit.countries().equals(meeting.countries()));
    }

    private Stream<Span> words(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        int start = passage.span().start();
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(i -> lexicon.words("invites_settled").opening(text, i).stream()
                        .map(word -> new Span(start + i, start + i + word.length())));
    }

    private Stream<Meeting> guests(Parties parties, Span word, Told told) {
        Optional<Party> inviter =
                parties.subject(word.start()).filter(party -> !party.people().isEmpty());
        return inviter.stream()
                .flatMap(host -> journey(parties, word).filter(travel -> leads(parties, travel, host)).stream()
                        .flatMap(travel -> parties.all().stream()
                                .filter(guest -> word.end() <= guest.span().start()
                                        && guest.span().end() <= travel.at().start()
                                        && Parties.differ(guest, host))
                                .flatMap(guest -> visit(travel, told, guest, host))));
    }

    private Stream<Meeting> visit(ContactVerb travel, Told told, Party guest, Party host) {
        List<Side> sides = Stream.concat(
                        host.side(Role.HOST, travel.passage()).stream(),
                        guest.side(Role.GUEST, travel.passage()).stream())
                .toList();
        return sides.size() < 2 ? Stream.empty() : Stream.of(contacts.meeting(travel, told, sides, Status.PLANNED));
    }

    /** The journey leads to the state of who invites. */
    private boolean leads(Parties parties, ContactVerb travel, Party host) {
        return lexicon.destination(travel.verb().surface())
                .or(() -> new JourneyEnd(parties).of(travel.at()).map(Party::country))
                .filter(state -> state.equals(host.country()))
                .isPresent();
    }

    /** The first verb of travel or arrival in the clause, right behind the office of those invited or a day. */
    private Optional<ContactVerb> journey(Parties parties, Span word) {
        Passage passage = parties.passage();
        return Stream.concat(
                        ContactVerb.in(passage, lexicon).stream()
                                .filter(verb -> verb.pattern().equals("travels")),
                        new ArrivalVerbs(lexicon).in(passage) ? new ArrivalVerbs(lexicon).all(passage) : Stream.empty())
                .filter(verb -> verb.at().start() > word.end()
                        && !passage.between(word.end(), verb.at().start()).contains("，"))
                .filter(verb -> officials(parties, word, verb.at()))
                .findFirst();
    }

    /** …总统对华进行访问, …外长9日前往: people of no office are not official guests. */
    private boolean officials(Parties parties, Span word, Span verb) {
        Passage passage = parties.passage();
        int end = passage.lastBefore(verb.start(), Mention.OfDate.class)
                .filter(date -> date.span().end() == verb.start() && date.span().start() > word.end())
                .map(date -> date.span().start())
                .orElse(verb.start());
        List<Party> named = parties.before(end);
        return lexicon.offices().titles().closes(passage.between(word.end(), end))
                || !named.isEmpty()
                        && named.get(named.size() - 1).span().end() == end
                        && !named.get(named.size() - 1).people().isEmpty();
    }
}
