package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.zh.party.Introduction;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.Passive;
import org.readout.model.Span;

/** Who writes to whom: 甲致电乙, 甲给乙的亲笔信. */
record Correspondence(Parties parties) {
    private static final String ABOUT = "就";
    private static final int LIST_LEAD = 8;
    private static final int OFFICE_WORD = 4;

    /** 甲致电乙, 甲就某事向乙致贺电; 甲、乙和丙向丁致电: each of those listed. */
    List<Parties.Two> addressed(Span verb) {
        List<Parties.Two> two = new Introduction(parties)
                .last(parties.before(verb.start()), gap -> parties.links().joined(gap, "to"));
        if (two.stream().anyMatch(pair -> toAssembly(pair.second(), verb))) {
            return List.of();
        }
        List<Parties.Two> elected = two.isEmpty() ? elected(verb) : new ListedBefore(parties).withListed(two);
        List<Parties.Two> written = elected.isEmpty() ? senders(verb) : elected;
        List<Parties.Two> all = written.isEmpty() ? listedSenders(verb) : written;
        return parties.links().respectively(verb)
                ? all.stream().flatMap(this::each).toList()
                : all;
    }

    /** 甲国总理和乙国总理致电丙. */
    private List<Parties.Two> listedSenders(Span verb) {
        List<Parties.Two> two = new Receiving(parties).received(verb, false);
        return two.isEmpty() ? two : new ListedBefore(parties).withListed(two);
    }

    /** 甲、乙分别向丙、丁致电: the first to the first, the second to the second. */
    private Stream<Parties.Two> each(Parties.Two two) {
        List<Party> senders = two.first().apart();
        List<Party> addressees = two.second().apart();
        return senders.size() == addressees.size()
                ? IntStream.range(0, senders.size()).mapToObj(i -> new Parties.Two(senders.get(i), addressees.get(i)))
                : Stream.of(two);
    }

    /** 向甲国论坛开幕式致贺信: an assembly is written to, not a state. */
    private boolean toAssembly(Party addressee, Span verb) {
        int gap = verb.start() - parties.links().behind(addressee);
        return addressee.people().isEmpty() && gap > OFFICE_WORD;
    }

    /** 向乙发来贺电的还有甲、丙: who wrote stands behind the verb. */
    private List<Parties.Two> senders(Span verb) {
        List<Party> before = parties.before(verb.start());
        boolean listed =
                parties.lexicon().words("wrote_too").within(parties.passage().after(verb.end(), LIST_LEAD));
        return !listed || before.isEmpty()
                ? List.of()
                : parties.after(verb.end(), Integer.MAX_VALUE).stream()
                        .flatMap(sender -> sender.apart().stream())
                        .map(sender -> new Parties.Two(sender, before.get(before.size() - 1)))
                        .filter(two -> Parties.differ(two.first(), two.second()))
                        .toList();
    }

    /** 甲就乙当选丙国总统致贺电: who takes office is who is written to. */
    private List<Parties.Two> elected(Span verb) {
        List<Party> before = parties.before(verb.start());
        for (int i = 1; i < before.size(); i++) {
            boolean takesOffice = parties.gapBefore(before, i).endsWith(ABOUT)
                    && parties.lexicon()
                            .words("takes_office")
                            .opens(parties.passage().after(before.get(i).span().end(), OFFICE_WORD));
            if (takesOffice) {
                return parties.withOther(before, i).stream().toList();
            }
        }
        return List.of();
    }

    /** 甲向乙授予勋章: who gives first. */
    List<Parties.Two> handed(Span verb) {
        List<Parties.Two> passive = new Passive(parties).received(verb);
        if (!passive.isEmpty()) {
            return passive;
        }
        List<Parties.Two> given = given(verb);
        return given.isEmpty() ? givenHim(verb) : given;
    }

    /** 甲同乙会谈，并授予其勋章: the last of another state named before stands for him. */
    private List<Parties.Two> givenHim(Span verb) {
        return !parties.lexicon().words("pronoun").opens(parties.passage().after(verb.end(), 1))
                ? List.of()
                : parties.subject(verb.start()).stream()
                        .filter(giver -> !giver.people().isEmpty())
                        .flatMap(giver -> parties.before(verb.start()).stream()
                                .filter(other -> Parties.differ(giver, other)
                                        && !other.people().isEmpty())
                                .reduce((earlier, later) -> later)
                                .map(other -> new Parties.Two(giver, other))
                                .stream())
                        .toList();
    }

    private List<Parties.Two> given(Span verb) {
        return new Introduction(parties)
                        .last(
                                parties.before(verb.start()),
                                gap -> parties.links().joined(gap, "to")
                                        || parties.links().joined(gap, "for"))
                        .stream()
                        .filter(two -> !two.first().people().isEmpty()
                                && !two.second().people().isEmpty()
                                && parties.links().adjoins(two.second(), verb))
                        .toList();
    }

    /** 甲给乙的亲笔信, 甲的亲笔信由某人转交: the sender first; an addressee not named is the other state's party. */
    List<Parties.Two> carried(Span letter) {
        List<Party> before = parties.before(letter.start());
        if (before.isEmpty()) {
            return List.of();
        }
        Party last = before.get(before.size() - 1);
        List<Parties.Two> handed = new Handover(parties).of(letter);
        if (!handed.isEmpty()) {
            return handed;
        }
        String gap = parties.passage().between(last.span().end(), letter.start());
        if (last.people().isEmpty() || !(gap.isEmpty() || gap.equals("的"))) {
            return List.of();
        }
        Optional<Parties.Two> sent = before.size() > 1
                        && parties.links().joined(parties.gapBefore(before, before.size() - 1), "to")
                ? parties.withOther(before, before.size() - 1)
                : parties.withOther(before, before.size() - 1).map(two -> new Parties.Two(two.second(), two.first()));
        return sent.stream().toList();
    }
}
