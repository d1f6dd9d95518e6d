package org.readout.code.zh.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Introduction;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.Passive;
import org.readout.model.Span;

/** Who receives and who is received: 甲会见乙, 甲为乙举行欢迎仪式, 甲为乙送行. */
public record Receiving(Parties parties) {
    /** How far from the word 的 behind a description the one described may begin: 的部分日本官员. */
    private static final int ATTRIBUTE = 4;

    private static final int LONGEST_CAME = 8;
    private static final String COMMA = "，";

    /** 甲会见乙: the last subject before the verb, and the first parties after it; 会见乙时，甲…… names the host last. */
    public List<Parties.Two> received(Span verb, boolean separately) {
        List<Parties.Two> passive = new Passive(parties).received(verb);
        if (!passive.isEmpty()) {
            return passive;
        }
        List<Party> found = attributed(verb.end(), parties.after(verb.end(), separately ? Integer.MAX_VALUE : 1));
        List<Party> guests = separately || found.stream().anyMatch(party -> party.heads() || party.listed())
                ? found.stream().flatMap(party -> party.apart().stream()).toList()
                : found;
        Optional<Party> host = parties.subject(verb.start())
                .or(() -> parties.earlier().he(verb.start()))
                .or(() -> parties.subjectBehind(end(guests)));
        return host.map(h -> hosts(h, separately && guests.size() == 1).stream()
                        .flatMap(one -> guests.stream().map(guest -> new Parties.Two(one, guest)))
                        .toList())
                .orElse(List.of());
    }

    /** 甲看望乙: a person of another state, not the state's people. */
    List<Parties.Two> lookedIn(Span verb) {
        return received(verb, false).stream()
                .filter(two -> !two.first().people().isEmpty()
                        && !two.second().people().isEmpty())
                .filter(two -> two.second().span().start() >= verb.end()
                        && parties.passage()
                                        .between(verb.end(), two.second().span().start())
                                        .indexOf('，')
                                < 0)
                .toList();
    }

    /** 会见出席中日对话的日本官员: states in what describes those met are not met. */
    private List<Party> attributed(int verb, List<Party> found) {
        if (found.isEmpty() || !found.get(0).people().isEmpty()) {
            return found;
        }
        List<Party> behind = parties.all().stream()
                .filter(party -> party.span().start()
                        >= found.get(found.size() - 1).span().end())
                .takeWhile(party ->
                        !parties.passage().between(verb, party.span().start()).contains("，"))
                .filter(party -> parties.passage()
                        .between(
                                Math.max(verb, party.span().start() - ATTRIBUTE),
                                party.span().start())
                        .contains("的"))
                .toList();
        return behind.isEmpty() || !behind.get(0).people().isEmpty() ? found : behind;
    }

    /** 甲、乙分别会见丙: each of them receives the one guest. */
    private static List<Party> hosts(Party host, boolean each) {
        return each ? host.apart() : List.of(host);
    }

    private int end(List<Party> guests) {
        return guests.isEmpty()
                ? parties.passage().span().end()
                : guests.get(guests.size() - 1).span().end();
    }

    /** 甲为乙举行欢迎仪式, 甲举行仪式欢迎乙. */
    List<Parties.Two> hosted(Span verb) {
        List<Parties.Two> two = new Introduction(parties)
                .last(parties.before(verb.start()), gap -> parties.links().joined(gap, "for"));
        if (!two.isEmpty()) {
            return two;
        }
        List<Parties.Two> one = forHim(verb).map(List::of).orElseGet(() -> received(verb, false));
        return one.isEmpty() ? came(verb) : one;
    }

    /** 甲举行宴会，乙国总统某某、丙国总理某某等应邀出席: the clause behind names who came. */
    private List<Parties.Two> came(Span verb) {
        List<Party> guests = new ArrayList<>();
        parties.all().stream()
                .filter(party -> party.span().start() >= verb.end()
                        && !party.people().isEmpty()
                        && (guests.isEmpty()
                                ? COMMA.equals(parties.passage()
                                        .between(verb.end(), party.span().start()))
                                : parties.links().listed(guests.get(guests.size() - 1), party)))
                .forEach(guests::add);
        return guests.isEmpty() || !attending(guests.get(guests.size() - 1))
                ? List.of()
                : parties.subject(verb.start()).stream()
                        .flatMap(host -> guests.stream()
                                .filter(guest -> Parties.differ(host, guest))
                                .map(guest -> new Parties.Two(host, guest)))
                        .toList();
    }

    private boolean attending(Party last) {
        String behind = parties.passage().after(last.span().end(), LONGEST_CAME);
        return parties.lexicon().words("guests_came").opens(behind)
                || parties.lexicon().words("attends").opens(behind);
    }

    /** 甲同乙举行会谈，并为他举行欢迎仪式: the last of another state named before stands for him. */
    private Optional<Parties.Two> forHim(Span verb) {
        String head = parties.passage().between(parties.passage().span().start(), verb.start());
        boolean him = parties.lexicon()
                .words("pronoun")
                .closing(head)
                .filter(he -> parties.lexicon().words("for").closes(head.substring(0, head.length() - he.length())))
                .isPresent();
        return him
                ? parties.subject(verb.start()).flatMap(host -> parties.before(verb.start()).stream()
                        .filter(guest ->
                                Parties.differ(host, guest) && !guest.people().isEmpty())
                        .reduce((earlier, later) -> later)
                        .map(guest -> new Parties.Two(host, guest)))
                : Optional.empty();
    }

    /** 甲到机场为乙送行: only who is named sees off. */
    List<Parties.Two> seenOff(Span verb) {
        return new Introduction(parties)
                .last(parties.before(verb.start()), gap -> parties.links().joined(gap, "for")).stream()
                        .filter(two -> !two.first().people().isEmpty())
                        .toList();
    }

    /** 甲出席乙举行的欢迎仪式: who holds it hosts. */
    List<Parties.Two> attended(Span ceremony) {
        List<Party> before = parties.before(ceremony.start());
        return before.stream()
                .reduce((earlier, later) -> later)
                .filter(host -> new MetApart(parties)
                                .ofPair(new Parties.Two(host, host))
                                .size()
                        == 1)
                .filter(host -> !parties.lexicon()
                        .words("not_host")
                        .opens(parties.passage().after(host.span().end(), ATTRIBUTE)))
                .flatMap(host -> before.stream()
                        .filter(guest ->
                                Parties.differ(guest, host) && parties.links().attends(guest, host))
                        .reduce((earlier, later) -> later)
                        .map(guest -> new Parties.Two(host, guest)))
                .stream()
                .toList();
    }
}
