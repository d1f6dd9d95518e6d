package org.readout.code.zh;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Delegations, troupes and ships of one state that come to another: 甲国代表团抵达乙国, 甲国海军舰艇抵达某港. */
final class Arrivals {
    private static final Pattern MISSION = Pattern.compile("作为[^，。；]{1,20}?(?:特使|代表)(?!团)");

    private static final int BEHIND = 2;
    private static final int PLACE = 9;

    private final ChineseLexicon lexicon;
    private final Contacts contacts;

    Arrivals(ChineseLexicon lexicon, Contacts contacts) {
        this.lexicon = lexicon;
        this.contacts = contacts;
    }

    /** The visits a sentence tells of that has no word for a visit. */
    List<Meeting> read(Passage passage, Told told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("arrives").within(text)
                        && lexicon.words("delegation").within(text)
                ? each(passage, text, (parties, verb) -> visit(parties, verb, told))
                : List.of();
    }

    /** 甲国外长某某5日抵达丙国首都，会见……: who travels by name, where no word says that it is a visit and no conference is attended. */
    List<Meeting> ofPeople(Passage passage, Told told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        boolean otherwise = lexicon.words("visit_said").within(text)
                || lexicon.words("attends").within(text)
                        && !lexicon.words("state_occasion").within(text);
        return lexicon.words("arrives").within(text) && !otherwise
                ? each(passage, text, (parties, verb) -> journey(parties, verb, told))
                : List.of();
    }

    private List<Meeting> each(Passage passage, String text, BiFunction<Parties, Span, Optional<Meeting>> read) {
        Parties parties = new Parties(passage, lexicon);
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(i -> lexicon.words("arrives").opening(text, i).map(word -> at(passage, i, word)).stream())
                .flatMap(verb -> read.apply(parties, verb).stream())
                .toList();
    }

    private Optional<Meeting> journey(Parties parties, Span verb, Told told) {
        Optional<Party> to = Stream.concat(
                        parties.all().stream().filter(party -> party.people().isEmpty()),
                        parties.passage().terms("venue").stream().flatMap(this::city))
                .filter(place -> place.span().start() == verb.end()
                        && ends(parties.passage().after(place.span().end(), PLACE)))
                .findFirst();
        Optional<Party> who = parties.before(verb.start()).stream()
                .filter(party -> !parties.passage().precededBy(party.span().start(), lexicon.words("representing")))
                .reduce((earlier, later) -> later)
                .filter(party -> !party.people().isEmpty()
                        && onArrival(parties.passage(), party.span().end(), verb.start()));
        return who.map(Arrivals::first).flatMap(visitor -> to.filter(place -> Parties.differ(visitor, place))
                .flatMap(place ->
                        contacts.meeting(act(parties.passage(), verb), told, new Parties.Two(visitor, place))));
    }

    private static ContactVerb act(Passage passage, Span verb) {
        String word = passage.between(verb.start(), verb.end());
        return new ContactVerb(passage, new Term.MeetingVerb(word, "visit", "travels"), verb);
    }

    /** Behind the place a clause ends or the next word opens; a hall or a street of it is no journey's end. */
    private boolean ends(String behind) {
        return behind.length() < BEHIND
                || lexicon.words("journey_end").opens(behind)
                || lexicon.words("attends").opens(behind)
                || part(behind);
    }

    /** 美国佛罗里达州, 俄罗斯首都莫斯科: a part of the state arrived in. */
    private boolean part(String behind) {
        return lexicon.words("city_of").within(behind)
                || IntStream.range(2, behind.length()).anyMatch(i -> lexicon.words("division")
                        .opening(behind, i)
                        .map(word -> behind.substring(i + word.length()))
                        .filter(rest ->
                                rest.isEmpty() || lexicon.words("journey_end").opens(rest))
                        .isPresent());
    }

    /** Between who arrives and the verb stand a day, a part of it, an aeroplane, and no more. */
    private boolean onArrival(Passage passage, int from, int verb) {
        int at = from;
        for (int before = -1; at != before && at < verb; ) {
            before = at;
            at = afterWord(passage, afterDate(passage, afterMission(passage, at)));
        }
        return at == verb;
    }

    /** 作为某某特使. */
    private static int afterMission(Passage passage, int at) {
        Matcher mission = MISSION.matcher(passage.between(at, passage.span().end()));
        return mission.lookingAt() ? at + mission.end() : at;
    }

    private int afterWord(Passage passage, int at) {
        return at
                + lexicon.words("on_arrival")
                        .opening(passage.between(at, passage.span().end()))
                        .map(String::length)
                        .orElse(0);
    }

    private static int afterDate(Passage passage, int at) {
        return passage.all(Mention.OfDate.class).stream()
                .filter(date -> date.span().start() == at)
                .mapToInt(date -> date.span().end())
                .findFirst()
                .orElse(at);
    }

    /** 甲和夫人乙: who comes with the one named first accompanies. */
    private static Party first(Party party) {
        return Party.of(party.people().subList(0, 1));
    }

    private Stream<Party> city(Mention.OfTerm venue) {
        return Optional.ofNullable(lexicon.venue(venue.id()).country())
                .map(country -> new Party(List.of(), country, venue.span()))
                .stream();
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
                .flatMap(place ->
                        contacts.meeting(act(parties.passage(), verb), told, new Parties.Two(visitor, place))));
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
                && !lexicon.words("no_delegation").within(gap)
                && lexicon.words("delegation").within(gap);
    }
}
