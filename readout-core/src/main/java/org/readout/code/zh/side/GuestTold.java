package org.readout.code.zh.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.WordClass;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Whom the words right before his name tell to be on a visit: 来访的乙, 来华出席某会的乙, 正在丙国首都访问的乙, 抵丙国进行国事访问的乙, and who is listed with him.
 *
 * @param parties who and which states stand in the sentence
 */
public record GuestTold(Parties parties) {
    private static final String OF = "的";
    /** What ends the words that tell what he came for. */
    private static final String STOPS = "，。；：、的";

    private static final int LONGEST = 22;
    private static final int SHORT = 1;

    /**
     * A guest.
     *
     * @param at the words that tell that he came
     * @param place the state they name; empty for 来访
     */
    public record Guest(Party visitor, Span at, Optional<Country> place) {}

    /** The words that tell that he came, and where to, if they say so. */
    private record Came(Span at, @Nullable Country place) {}

    /** Everyone told to be so, in text order. */
    public List<Guest> all() {
        List<Guest> guests = new ArrayList<>();
        Party last = null;
        for (Party party : parties.all()) {
            boolean listed = last != null && parties.links().listed(last, party);
            Optional<Guest> guest = listed
                    ? Optional.of(guests.get(guests.size() - 1))
                            .map(before -> new Guest(party, before.at(), before.place()))
                    : party.people().isEmpty() ? Optional.empty() : described(party);
            guest.ifPresent(guests::add);
            last = guest.isPresent() ? party : null;
        }
        return guests.stream().filter(guest -> !gathered(guest, guests)).toList();
    }

    /** 前来出席某会的乙和丁: who came for what many attend visits no one state. */
    private boolean gathered(Guest guest, List<Guest> guests) {
        String words = parties.passage().between(guest.at().start(), guest.at().end());
        return (word("attends").within(words)
                        || word("attend").within(words)
                        || word("gathers").within(words))
                && guests.stream()
                        .anyMatch(other -> other != guest && other.at().equals(guest.at()));
    }

    private Optional<Guest> described(Party party) {
        Passage passage = parties.passage();
        int from = passage.span().start();
        String head = passage.between(from, party.span().start());
        int end = head.length() - (head.endsWith(OF) ? OF.length() : 0);
        Stream<Came> came = head.endsWith(OF) ? longer(head, end, from) : bare(head, end, from);
        return came.findFirst().map(words -> new Guest(party, words.at(), Optional.ofNullable(words.place())));
    }

    /** 会见来访乙国总统: the shortest of such words need no 的. */
    private Stream<Came> bare(String head, int end, int from) {
        return word("guest_bare").closing(head).stream()
                .map(came -> new Came(new Span(from + end - came.length(), from + end), null))
                .filter(came -> !ahead(head, came.at().start() - from));
    }

    private Stream<Came> longer(String head, int end, int from) {
        return IntStream.range(Math.max(0, end - LONGEST), end).boxed().flatMap(at -> Stream.concat(
                        word("guest_comes").opening(head, at).stream()
                                .filter(came -> purpose(head.substring(at + came.length(), end)))
                                .map(came -> new Came(new Span(from + at, from + end), null)),
                        word("guest_to").opening(head, at).stream().flatMap(to -> there(head, at, to, end, from)))
                .filter(came -> !ahead(head, at)));
    }

    /** 来某首都访问的, 在某国访问的: what follows names a place, and behind 在 and 对 the visit. */
    private Stream<Came> there(String head, int at, String to, int end, int from) {
        boolean stays = word("guest_stays").has(to);
        return place(from + at + to.length())
                .filter(place ->
                        purpose(head.substring(Math.min(end, place.span().end() - from), end)))
                .filter(place -> !stays || head.substring(at, end).contains("访"))
                .map(place -> new Came(new Span(from + at, from + end), place.country()));
    }

    /** The state, city or state by one character that begins there. */
    private Stream<Party> place(int offset) {
        Passage passage = parties.passage();
        Stream<Party> states = passage.all(Mention.OfCountry.class).stream().map(Party::of);
        Stream<Party> cities = passage.terms("venue").stream()
                .map(city ->
                        new Party(List.of(), parties.lexicon().venue(city.id()).country(), city.span()));
        Country one = new ShortNames(parties.lexicon()).of(passage.after(offset, SHORT), passage);
        return Stream.concat(
                        Stream.concat(states, cities),
                        Stream.ofNullable(one)
                                .map(state -> new Party(List.of(), state, new Span(offset, offset + SHORT))))
                .filter(place -> place.country() != null && place.span().start() == offset);
    }

    private static boolean purpose(String words) {
        return STOPS.chars().noneMatch(stop -> words.indexOf(stop) >= 0);
    }

    /** 即将来访的. */
    private boolean ahead(String head, int at) {
        return word("guest_ahead").closes(head, at);
    }

    private WordClass word(String kind) {
        return parties.lexicon().words(kind);
    }
}
