package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.model.Span;

/** The two parties of a meeting, call or message around its verb, by the pattern of the verb. */
record Encounter(Parties parties) {
    private static final String ABOUT = "就";
    private static final int OFFICE_WORD = 4;

    /** 甲会见乙: the last subject before the verb, and the first parties after it; 会见乙时，甲…… names the host last. */
    List<Parties.Two> received(Span verb, boolean separately) {
        List<Party> found = parties.after(verb.end(), separately ? Integer.MAX_VALUE : 1);
        List<Party> guests = separately
                ? found.stream().flatMap(party -> party.apart().stream()).toList()
                : found;
        Optional<Party> host = parties.subject(verb.start()).or(() -> parties.subjectBehind(end(guests)));
        return host.map(h ->
                        guests.stream().map(guest -> new Parties.Two(h, guest)).toList())
                .orElse(List.of());
    }

    private int end(List<Party> guests) {
        return guests.isEmpty()
                ? parties.passage().span().end()
                : guests.get(guests.size() - 1).span().end();
    }

    /** 甲同乙举行会谈, 中朝举行会谈: the party that a word such as 同 introduces, and the last of another state before it. */
    List<Parties.Two> together(Span verb) {
        List<Party> before = parties.before(verb.start());
        List<Parties.Two> introduced = last(before, gap -> parties.joined(gap, "with"));
        if (!introduced.isEmpty()) {
            return introduced;
        }
        return withPronoun(verb).map(List::of).orElseGet(() -> last(before, gap -> gap.isEmpty() || gap.equals("、")));
    }

    /** 乙……，甲同他举行会谈: the pronoun stands for the last of another state named before the subject. */
    private Optional<Parties.Two> withPronoun(Span verb) {
        return parties.subject(verb.start())
                .filter(first -> pronounFollows(first, verb))
                .flatMap(first -> parties.before(first.span().start()).stream()
                        .filter(other ->
                                Parties.differ(first, other) && !other.people().isEmpty())
                        .reduce((earlier, later) -> later)
                        .map(other -> new Parties.Two(first, other)));
    }

    private boolean pronounFollows(Party first, Span verb) {
        String gap = parties.passage().between(first.span().end(), verb.start());
        return parties.lexicon().words("with").all().stream()
                .anyMatch(with ->
                        parties.lexicon().words("pronoun").all().stream().anyMatch(he -> gap.contains(with + he)));
    }

    /** 甲致电乙, 甲就某事向乙致贺电. */
    List<Parties.Two> addressed(Span verb) {
        List<Parties.Two> two = last(parties.before(verb.start()), gap -> parties.joined(gap, "to"));
        if (!two.isEmpty()) {
            return two;
        }
        List<Parties.Two> elected = elected(verb);
        return elected.isEmpty() ? received(verb, false) : elected;
    }

    /** 出席中印领导人会晤: the two states named in one word, the first by its own person named before. */
    private Optional<Parties.Two> pair(List<Party> before, int last) {
        Party second = before.get(last);
        Party first = before.get(last - 1);
        if (!parties.gapBefore(before, last).isEmpty() || !first.people().isEmpty() || !Parties.differ(first, second)) {
            return Optional.empty();
        }
        List<Party> same = before.subList(0, last).stream()
                .filter(party -> Objects.equals(party.country(), first.country()))
                .toList();
        return parties.with(same, second).or(() -> Optional.of(new Parties.Two(first, second)));
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

    /**
     * The last party before the verb that stands behind a gap of a kind, with a party of another state before the gap. Between
     * gap and party a clause may describe the party (同对中国进行访问的金正恩).
     */
    private List<Parties.Two> last(List<Party> before, Predicate<String> gap) {
        for (int i = before.size() - 1; i > 0; i--) {
            List<Parties.Two> two = gap.test(parties.gapBefore(before, i)) ? introduced(before, i) : List.of();
            if (!two.isEmpty()) {
                return two;
            }
        }
        return List.of();
    }

    /** The last people behind the gap before an index, with those listed before them, else the party that stands there. */
    private List<Parties.Two> introduced(List<Party> before, int i) {
        List<Party> people = before.subList(i, before.size()).stream()
                .filter(party -> !party.people().isEmpty())
                .toList();
        List<Parties.Two> all = new ArrayList<>();
        for (int k = people.size() - 1; k >= 0; k--) {
            Optional<Parties.Two> two = parties.with(before.subList(0, i), people.get(k));
            two.ifPresent(found -> all.add(0, found));
            if (k == 0 || !parties.listed(people.get(k - 1), people.get(k))) {
                break;
            }
        }
        return all.isEmpty() ? states(before, i) : all;
    }

    /** 甲同乙国、丙国和丁国互致贺电: the states listed up to an index, each with the party before the list. */
    private List<Parties.Two> states(List<Party> before, int last) {
        int first = last;
        while (first > 0
                && before.get(first - 1).people().isEmpty()
                && parties.listed(before.get(first - 1), before.get(first))) {
            first--;
        }
        boolean introduced = first > 0 && first < last && parties.joined(parties.gapBefore(before, first), "with");
        if (!introduced) {
            return pair(before, last).or(() -> parties.withOther(before, last)).stream()
                    .toList();
        }
        List<Party> parting = before.subList(0, first);
        return before.subList(first, last + 1).stream()
                .flatMap(state -> parties.with(parting, state).stream())
                .toList();
    }

    /** 甲为乙举行欢迎仪式, 甲举行仪式欢迎乙. */
    List<Parties.Two> hosted(Span verb) {
        List<Parties.Two> two = last(parties.before(verb.start()), gap -> parties.joined(gap, "for"));
        return two.isEmpty() ? received(verb, false) : two;
    }

    /** 甲到机场为乙送行: only who is named sees off. */
    List<Parties.Two> seenOff(Span verb) {
        return last(parties.before(verb.start()), gap -> parties.joined(gap, "for")).stream()
                .filter(two -> !two.first().people().isEmpty())
                .toList();
    }

    /** 甲给乙的亲笔信, 甲的亲笔信由某人转交: the sender first; an addressee not named is the other state's party. */
    List<Parties.Two> carried(Span letter) {
        List<Party> before = parties.before(letter.start());
        if (before.isEmpty()) {
            return List.of();
        }
        Party last = before.get(before.size() - 1);
        String gap = parties.passage().between(last.span().end(), letter.start());
        if (last.people().isEmpty() || !(gap.isEmpty() || gap.equals("的"))) {
            return List.of();
        }
        Optional<Parties.Two> sent = before.size() > 1
                        && parties.joined(parties.gapBefore(before, before.size() - 1), "to")
                ? parties.withOther(before, before.size() - 1)
                : parties.withOther(before, before.size() - 1).map(two -> new Parties.Two(two.second(), two.first()));
        return sent.stream().toList();
    }
}
