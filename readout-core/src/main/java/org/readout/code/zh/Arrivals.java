package org.readout.code.zh;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Span;

/** Delegations, troupes and ships of one state that come to another: 甲国代表团抵达乙国, 甲国海军舰艇抵达某港. */
final class Arrivals {
    private static final Term.MeetingVerb VERB = new Term.MeetingVerb("抵达", "visit", "travels");

    /** Who comes to games visits no state. */
    private static final String SPORTS = "体育";

    private final ChineseLexicon lexicon;
    private final Contacts contacts;

    Arrivals(ChineseLexicon lexicon, Contacts contacts) {
        this.lexicon = lexicon;
        this.contacts = contacts;
    }

    /** The visits a sentence tells of that has no word for a visit. */
    List<Meeting> read(Passage passage, Told told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        if (!lexicon.words("arrives").within(text)
                || !lexicon.words("delegation").within(text)) {
            return List.of();
        }
        Parties parties = new Parties(passage, lexicon);
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(i -> lexicon.words("arrives").opening(text, i).map(word -> at(passage, i, word)).stream())
                .flatMap(verb -> visit(parties, verb, told).stream())
                .toList();
    }

    private static Span at(Passage passage, int offset, String word) {
        int start = passage.span().start() + offset;
        return new Span(start, start + word.length());
    }

    private Optional<Meeting> visit(Parties parties, Span verb, Told told) {
        Optional<Party> to = places(parties)
                .filter(place -> place.span().start() == verb.end())
                .findFirst();
        Optional<Party> who = parties.before(verb.start()).stream()
                .filter(party -> party.people().isEmpty() && sends(parties.passage(), party, verb))
                .reduce((earlier, later) -> later);
        return who.flatMap(visitor -> to.filter(place -> Parties.differ(visitor, place))
                .flatMap(place -> contacts.meeting(
                        new ContactVerb(parties.passage(), VERB, verb), told, new Parties.Two(visitor, place))));
    }

    /** States and their capitals, and cities of the home state. */
    private Stream<Party> places(Parties parties) {
        Stream<Party> cities = parties.passage().terms("venue").stream()
                .flatMap(city -> Optional.ofNullable(lexicon.venue(city.id()).country())
                        .filter(lexicon.home()::equals)
                        .map(country -> new Party(List.of(), country, city.span()))
                        .stream());
        return Stream.concat(
                parties.all().stream().filter(party -> party.people().isEmpty()), cities);
    }

    /** 甲国某代表团今天……抵达: the state's name opens that of who comes, in the clause of the verb. */
    private boolean sends(Passage passage, Party state, Span verb) {
        String gap = passage.between(state.span().end(), verb.start());
        return gap.indexOf('，') < 0
                && gap.indexOf('的') < 0
                && !gap.contains(SPORTS)
                && lexicon.words("delegation").within(gap);
    }
}
