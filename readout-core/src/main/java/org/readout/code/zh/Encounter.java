package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return host.map(h -> hosts(h, separately && guests.size() == 1).stream()
                        .flatMap(one -> guests.stream().map(guest -> new Parties.Two(one, guest)))
                        .toList())
                .orElse(List.of());
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

    /** 甲同乙举行会谈, 中朝举行会谈: the party that a word such as 同 introduces, and the last of another state before it. */
    List<Parties.Two> together(Span verb) {
        List<Party> before = parties.before(verb.start());
        List<Parties.Two> introduced = last(before, gap -> parties.joined(gap, "with"));
        if (!introduced.isEmpty()) {
            return withAnother(introduced, verb) ? List.of() : separated(introduced, verb);
        }
        return withPronoun(verb)
                .map(List::of)
                .orElseGet(() -> last(before, sideBySide(before), gap -> gap.isEmpty() || gap.equals("、")));
    }

    /** 应甲、乙邀请，丙……: those listed before somebody else are no two who meet. */
    private int sideBySide(List<Party> before) {
        int from = before.size() - 1;
        while (from > 0
                && (before.get(from).people().isEmpty() || parties.listed(before.get(from - 1), before.get(from)))) {
            from--;
        }
        return Math.max(0, from);
    }

    /** 访问甲国和乙国，同当地官员会面: whom they met is not named. */
    private boolean withAnother(List<Parties.Two> introduced, Span verb) {
        Party second = introduced.get(introduced.size() - 1).second();
        String gap = parties.passage().between(second.span().end(), verb.start());
        return second.people().isEmpty()
                && gap.contains("，")
                && parties.lexicon().words("with").opens(gap.substring(gap.lastIndexOf('，') + 1));
    }

    /** 甲分别同乙和丙举行会谈, both of one state: he met each apart. */
    private List<Parties.Two> separated(List<Parties.Two> introduced, Span verb) {
        return parties.respectively(verb)
                ? introduced.stream()
                        .flatMap(two -> two.second().apart().stream().map(each -> new Parties.Two(two.first(), each)))
                        .toList()
                : introduced;
    }

    /** 甲在同乙会谈后表示, 在同乙会谈时，甲……: who stands right before the noun, and the subject before or behind it. */
    List<Parties.Two> aside(Span noun) {
        List<Party> before = parties.before(noun.start());
        if (before.isEmpty() || !parties.adjoins(before.get(before.size() - 1), noun)) {
            return List.of();
        }
        List<Parties.Two> introduced = together(noun);
        return introduced.isEmpty()
                ? parties.subjectBehind(noun.end()).flatMap(subject -> opposite(subject, before)).stream()
                        .toList()
                : introduced;
    }

    private Optional<Parties.Two> opposite(Party subject, List<Party> before) {
        Party other = before.get(before.size() - 1);
        return Optional.of(new Parties.Two(subject, other))
                .filter(two -> Parties.differ(subject, other) && parties.introduced(other, "with"));
    }

    /** 甲与乙举行某委员会第二次会议, 甲与乙共同主持……: a session of a body both belong to. */
    List<Parties.Two> convened(Span session) {
        return last(parties.before(session.start()), gap -> parties.joined(gap, "with")).stream()
                .filter(two -> !two.first().people().isEmpty()
                        && !two.second().people().isEmpty()
                        && parties.convenes(two.second(), session))
                .toList();
    }

    /** 甲出席乙举行的欢迎仪式: who holds it hosts. */
    List<Parties.Two> attended(Span ceremony) {
        List<Party> before = parties.before(ceremony.start());
        return before.stream()
                .reduce((earlier, later) -> later)
                .flatMap(host -> before.stream()
                        .filter(guest -> Parties.differ(guest, host) && parties.attends(guest, host))
                        .reduce((earlier, later) -> later)
                        .map(guest -> new Parties.Two(host, guest)))
                .stream()
                .toList();
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
        List<Parties.Two> elected = two.isEmpty() ? elected(verb) : two;
        List<Parties.Two> all = elected.isEmpty() ? received(verb, false) : elected;
        return parties.respectively(verb) ? all.stream().flatMap(this::each).toList() : all;
    }

    /** 甲、乙分别向丙、丁致电: the first to the first, the second to the second. */
    private Stream<Parties.Two> each(Parties.Two two) {
        List<Party> senders = two.first().apart();
        List<Party> addressees = two.second().apart();
        return senders.size() == addressees.size()
                ? IntStream.range(0, senders.size()).mapToObj(i -> new Parties.Two(senders.get(i), addressees.get(i)))
                : Stream.of(two);
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
        return last(before, 0, gap);
    }

    /** @param from an index behind which the gap stands */
    private List<Parties.Two> last(List<Party> before, int from, Predicate<String> gap) {
        for (int i = before.size() - 1; i > from; i--) {
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
