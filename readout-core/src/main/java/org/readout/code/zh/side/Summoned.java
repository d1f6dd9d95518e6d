package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.model.Span;

/** Who is received or called in where a word such as 被 or 把 turns the order round: 甲被乙召见, 甲把乙叫去, 甲被召至乙国外交部. */
record Summoned(Parties parties) {
    private static final String SUMMONS = "summons";
    private static final String COMMA = "，";
    private static final int LONGEST_ADVERB = 6;
    private static final int BEHIND = 12;
    private static final int NEAR = 4;

    /** 甲被乙召见, 甲获乙接见: who receives stands behind the word, right before the verb. */
    List<Parties.Two> passive(Span verb) {
        return word("by_whom", verb.start()).stream()
                .flatMap(by -> within(by.end(), verb.start())
                        .filter(host -> host.span().start() - by.end() <= NEAR && near(host, verb))
                        .flatMap(host -> guest(by.start())
                                .filter(guest -> Parties.differ(host, guest))
                                .map(guest -> new Parties.Two(host, guest))
                                .stream()))
                .toList();
    }

    /** 甲把乙国大使叫去, 乙国大使被甲叫去, 乙国大使被召至甲国外交部: only diplomats are called in. */
    List<Parties.Two> fetched(ContactVerb act) {
        Span verb = act.at();
        List<Parties.Two> two = taken(verb);
        List<Parties.Two> found = two.isEmpty() ? passive(verb) : two;
        if (act.verb().format().equals(SUMMONS)) {
            List<Parties.Two> before = !diplomat(verb) ? List.of() : found.isEmpty() ? called(verb) : found;
            return before.isEmpty() ? called(verb, BEHIND) : before;
        }
        return found.stream().filter(pair -> ledIn(pair, verb)).toList();
    }

    /** 甲把乙迎进总统府: who leads whom into a place of his own. */
    private boolean ledIn(Parties.Two pair, Span verb) {
        return !pair.first().people().isEmpty()
                && !pair.second().people().isEmpty()
                && parties.passage().terms("venue").stream()
                        .anyMatch(place -> place.span().start() == verb.end());
    }

    /** 甲将乙国大使召到外交部. */
    private List<Parties.Two> taken(Span verb) {
        return word("taking", verb.start()).stream()
                .flatMap(taking -> within(taking.end(), verb.start())
                        .limit(1)
                        .flatMap(guest -> parties
                                .subject(taking.start())
                                .filter(host -> Parties.differ(host, guest))
                                .map(host -> new Parties.Two(host, guest))
                                .stream()))
                .toList();
    }

    /** 乙国大使被召至甲国外交部: where he is called to stands right behind. */
    private List<Parties.Two> called(Span verb) {
        return parties.all().stream()
                .filter(host -> host.span().start() == verb.end())
                .flatMap(host -> guest(verb.start())
                        .filter(guest -> Parties.differ(host, guest))
                        .map(guest -> new Parties.Two(host, guest))
                        .stream())
                .toList();
    }

    /** 甲国外交大臣召来乙国大使. */
    private List<Parties.Two> called(Span verb, int behind) {
        return parties.all().stream()
                .filter(guest -> guest.span().start() == verb.end())
                .filter(guest -> parties.lexicon()
                        .words("diplomat")
                        .within(parties.passage()
                                        .between(verb.end(), guest.span().end())
                                + parties.passage()
                                        .after(guest.span().end(), behind)
                                        .split("[，。；]", 2)[0]))
                .flatMap(guest -> parties
                        .subject(verb.start())
                        .filter(host -> Parties.differ(host, guest))
                        .map(host -> new Parties.Two(host, guest))
                        .stream())
                .toList();
    }

    private boolean diplomat(Span verb) {
        return parties.lexicon()
                .words("diplomat")
                .within(parties.passage().between(parties.passage().span().start(), verb.start()));
    }

    /** The last word of a class in the clause before the verb. */
    private Optional<Span> word(String kind, int verb) {
        int start = parties.passage().span().start();
        String head = parties.passage().between(start, verb);
        for (int at = head.length() - 1; at > head.lastIndexOf(COMMA); at--) {
            Optional<String> word = parties.lexicon().words(kind).opening(head, at);
            if (word.isPresent()) {
                return Optional.of(new Span(start + at, start + at + word.get().length()));
            }
        }
        return Optional.empty();
    }

    private Stream<Party> within(int from, int to) {
        return parties.all().stream()
                .filter(party -> party.span().start() >= from && party.span().end() <= to)
                .filter(party -> !posted(party));
    }

    /** 乙外交部紧急召见: little more than the body and how it is done stands between. */
    private boolean near(Party host, Span verb) {
        String gap = parties.passage().between(host.span().end(), verb.start());
        String bare = parties.lexicon()
                .words("department")
                .opening(gap)
                .map(body -> gap.substring(body.length()))
                .orElse(gap);
        return bare.length() <= LONGEST_ADVERB;
    }

    /** The last who stands before an offset, people before states; 乙国 in 甲国驻乙国大使 is where he is posted. */
    private Optional<Party> guest(int offset) {
        return parties.before(offset).stream()
                .filter(party -> !posted(party))
                .reduce((earlier, later) ->
                        later.people().isEmpty() && !earlier.people().isEmpty() ? earlier : later);
    }

    private boolean posted(Party party) {
        return party.people().isEmpty()
                && parties.passage()
                        .precededBy(party.span().start(), parties.lexicon().words("posted"));
    }
}
