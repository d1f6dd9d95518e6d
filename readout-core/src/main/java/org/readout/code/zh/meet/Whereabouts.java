package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Who is told to be in another state on some day, whatever he does there: 甲6日在丙国某基地短暂停留, 甲6日离开丙国回国, 甲结束丙国之行, 甲在丙国访问期间. He visited
 * it.
 */
record Whereabouts(ChineseLexicon lexicon, Contacts contacts) {
    private static final Set<Precision> TIMES = Set.of(Precision.DAY, Precision.INTERVAL, Precision.MONTH);

    /** The visits of a sentence, one for each state. */
    List<Meeting> read(Passage passage, Told told) {
        if (passage.headline() || passage.all(Mention.OfDate.class).isEmpty()) {
            return List.of();
        }
        Parties parties = new Parties(passage, lexicon);
        return places(parties)
                .flatMap(place -> visit(parties, place, told).stream())
                .filter(visit -> visit.status() == Status.OCCURRED && timed(visit))
                .toList();
    }

    private Optional<Meeting> visit(Parties parties, Party place, Told told) {
        return new Presence(parties, place).at().flatMap(at -> new Traveller(parties)
                .of(at, place)
                .flatMap(who -> contacts.meeting(act(parties, at), told, new Parties.Two(who, place))));
    }

    private static boolean timed(Meeting visit) {
        return TIMES.contains(visit.date().precision())
                && !visit.date().evidence().isEmpty();
    }

    private static ContactVerb act(Parties parties, Span at) {
        String words = parties.passage().between(at.start(), at.end());
        return new ContactVerb(parties.passage(), new Term.MeetingVerb(words, "visit", "travels"), at);
    }

    /** States named alone, cities and halls. */
    private Stream<Party> places(Parties parties) {
        return Stream.concat(
                parties.all().stream().filter(party -> party.people().isEmpty()),
                parties.passage().terms("venue").stream()
                        .flatMap(venue ->
                                Optional.ofNullable(lexicon.venue(venue.id()).country())
                                        .map(country -> new Party(List.of(), country, venue.span()))
                                        .stream()));
    }
}
