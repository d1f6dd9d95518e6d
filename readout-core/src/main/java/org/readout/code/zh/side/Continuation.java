package org.readout.code.zh.side;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Rank;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/** The sides of a contact whose sentence leaves a party to what the document told before. */
public final class Continuation {
    private static final int OFFICIALS = 4;
    /** The lowest band of those who lead a state. */
    private static final int LEADERS = 2;

    private final Country home;

    /** @param home the state whose newsrooms wrote the texts */
    public Continuation(Country home) {
        this.home = home;
    }

    /**
     * 会谈后，两国元首共同会见记者: those who met last before do so, if the office told of both is theirs; if none did, the first named
     * of the two states. Where ministers are told of and leaders met, their states do.
     */
    public List<Side> again(Passage passage, Told told, Optional<Rank> office) {
        Optional<Meeting> contact =
                office.map(rank -> told.lastOf(rank.band() <= LEADERS)).orElseGet(told::last);
        if (contact.isEmpty() && told.last().isPresent()) {
            return office.filter(rank -> rank.band() > LEADERS)
                    .flatMap(rank -> told.last())
                    .filter(last -> last.status().counts())
                    .map(last -> states(last.sides()))
                    .orElse(List.of());
        }
        List<Side> last =
                contact.filter(one -> one.status().counts()).map(Meeting::sides).orElseGet(() -> named(passage));
        return last.stream()
                .map(side -> new Side(side.country(), side.principals()))
                .toList();
    }

    /** 双方商定举行经济对话: officials of the two states do so, not those who met. */
    public List<Side> states(Passage passage, Told told) {
        return states(again(passage, told, Optional.empty()));
    }

    private static List<Side> states(List<Side> sides) {
        return sides.stream().map(side -> new Side(side.country(), List.of())).toList();
    }

    private static boolean named(Passage passage, Country state) {
        return passage.annotated().mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.OfCountry named && state.equals(named.country())
                        || mention instanceof Mention.OfPerson person && state.equals(person.country()));
    }

    private static List<Side> named(Passage passage) {
        if (passage.previous().filter(Continuation::ofOrganisation).isPresent()) {
            return List.of();
        }
        Map<Country, Mention.OfPerson> first = new LinkedHashMap<>();
        for (Mention mention : passage.annotated().mentions()) {
            if (mention instanceof Mention.OfPerson person
                    && person.country() != null
                    && person.span().end() <= passage.span().start()) {
                first.putIfAbsent(person.country(), person);
            }
        }
        return first.size() != 2
                ? List.of()
                : first.values().stream()
                        .flatMap(person -> Party.of(List.of(person)).side(Role.BOTH, passage).stream())
                        .toList();
    }

    /** 某组织主席同甲会谈。双方……: who holds an office of no state is one of both. */
    private static boolean ofOrganisation(Passage passage) {
        return passage.all(Mention.OfPerson.class).stream()
                .anyMatch(
                        person -> person.country() == null && !person.offices().isEmpty());
    }

    /** 甲在贺电中说: what a foreign sender writes, home news tell because it is written to the home state. */
    public List<Side> written(Passage passage, Parties parties, Span text) {
        return parties.subject(text.start())
                .filter(sender -> !sender.people().isEmpty() && !home.equals(sender.country()) && named(passage, home))
                .flatMap(sender -> sender.side(Role.HOST, passage))
                .map(sender -> List.of(sender, new Side(home, List.of())))
                .orElse(List.of());
    }

    /** 甲同乙会谈。中午，甲举行欢迎宴会: whoever the host met last is his guest. */
    public List<Side> feasted(Passage passage, Told told, Parties parties, Span verb) {
        return parties.subject(verb.start())
                .filter(host -> !host.people().isEmpty() && host.country() != null)
                .flatMap(host -> told.last()
                        .filter(met -> met.status().counts())
                        .flatMap(met -> met.sides().stream()
                                .filter(side -> met.countries().contains(host.country())
                                        && !side.country().equals(host.country())
                                        && !side.principals().isEmpty())
                                .findFirst())
                        .flatMap(guest -> host.side(Role.HOST, passage)
                                .map(side -> List.of(side, new Side(guest.country(), guest.principals())))))
                .orElse(List.of());
    }

    /** 甲在会谈后的记者会上说: he and whom he met last. */
    public List<Side> speaking(Told told, Parties parties, Span verb) {
        return parties.subject(verb.start())
                .flatMap(who -> told.last()
                        .filter(met -> met.status().counts() && met.format().contact() == Contact.IN_PERSON)
                        .filter(met -> met.sides().stream()
                                .flatMap(side -> side.principals().stream())
                                .anyMatch(one -> who.people().stream()
                                        .anyMatch(person -> person.person().equals(one.person())))))
                .map(met -> met.sides().stream()
                        .map(side -> new Side(side.country(), side.principals()))
                        .toList())
                .orElse(List.of());
    }

    /** 某国政府官员到机场迎接: people without names receive the visitor in the name of their state. */
    public List<Side> welcomed(Passage passage, Told told, Parties parties, Span verb) {
        List<Side> named = greeted(passage, told, parties, verb);
        return named.isEmpty() ? byOfficials(passage, told, parties, verb) : named;
    }

    private static List<Side> byOfficials(Passage passage, Told told, Parties parties, Span verb) {
        return told.visitor()
                .flatMap(guest -> parties.before(verb.start()).stream()
                        .filter(host -> officials(host, parties)
                                && host.country() != null
                                && !guest.country().equals(host.country()))
                        .findFirst()
                        .flatMap(host -> host.side(Role.HOST, passage))
                        .map(host -> List.of(host, new Side(guest.country(), guest.principals()))))
                .orElse(List.of());
    }

    private static boolean officials(Party host, Parties parties) {
        return host.people().isEmpty()
                && parties.lexicon()
                        .words("greeters")
                        .opens(parties.passage().after(host.span().end(), OFFICIALS));
    }

    /** 某国外长到机场迎接: whoever travels in the document is met. */
    public List<Side> greeted(Passage passage, Told told, Parties parties, Span verb) {
        return told.visitor()
                .flatMap(guest -> parties.subject(verb.start())
                        .filter(host ->
                                !host.people().isEmpty() && !guest.country().equals(host.country()))
                        .flatMap(host -> host.side(Role.HOST, passage))
                        .map(host -> List.of(host, new Side(guest.country(), guest.principals()))))
                .orElse(List.of());
    }
}
