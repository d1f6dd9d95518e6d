package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.Office;
import org.readout.model.Span;

/** The two parties of a meeting, call or message around its verb, by the pattern of the verb. */
record Encounter(Parties parties) {
    private static final String ABOUT = "就";
    private static final String HELD = "举行的";
    private static final int LEAD = 4;
    private static final int LIST_LEAD = 8;
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int HEADS = 2;
    private static final int OFFICE_WORD = 4;
    /** How far from the word 的 behind a description the one described may begin: 的部分日本官员. */
    private static final int ATTRIBUTE = 4;

    /** 甲会见乙: the last subject before the verb, and the first parties after it; 会见乙时，甲…… names the host last. */
    List<Parties.Two> received(Span verb, boolean separately) {
        List<Party> found = attributed(verb.end(), parties.after(verb.end(), separately ? Integer.MAX_VALUE : 1));
        List<Party> guests = separately || found.stream().anyMatch(Encounter::heads)
                ? found.stream().flatMap(party -> party.apart().stream()).toList()
                : found;
        Optional<Party> host = parties.subject(verb.start()).or(() -> parties.subjectBehind(end(guests)));
        return host.map(h -> hosts(h, separately && guests.size() == 1).stream()
                        .flatMap(one -> guests.stream().map(guest -> new Parties.Two(one, guest)))
                        .toList())
                .orElse(List.of());
    }

    /** 会见总统甲、总理乙: the heads of state and of government of one state are met apart. */
    private static boolean heads(Party guest) {
        return guest.people().size() > 1
                && guest.people().stream().allMatch(person -> person.offices().stream()
                        .map(Office::rank)
                        .anyMatch(rank -> rank != null && rank.band() <= HEADS));
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

    /** 甲同乙举行会谈, 中朝举行会谈: the party that a word such as 同 introduces, and the last of another state before it. */
    List<Parties.Two> together(Span verb) {
        List<Party> before = withoutTopic(parties.before(verb.start()));
        Optional<List<Parties.Two>> many = eachWithEach(before, verb);
        if (many.isPresent()) {
            return many.get();
        }
        List<Parties.Two> introduced = last(before, gap -> parties.joined(gap, "with"));
        if (!introduced.isEmpty()) {
            return withAnother(introduced, verb) ? List.of() : separated(introduced, verb);
        }
        return withPronoun(verb)
                .map(List::of)
                .orElseGet(() -> last(before, sideBySide(before), gap -> gap.isEmpty() || gap.equals("、")));
    }

    /** 甲国和乙国外长举行的丙国问题会谈: what the talks are about takes no part. */
    private List<Party> withoutTopic(List<Party> before) {
        int last = before.size() - 1;
        boolean topic = last > 1
                && before.get(last).people().isEmpty()
                && parties.gapBefore(before, last).endsWith(HELD);
        return topic ? before.subList(0, last) : before;
    }

    /** 甲国、乙国和丙国外长举行会晤: of three to six listed each meets each. Of more, or where they 参加会谈, it is a conference. */
    private Optional<List<Parties.Two>> eachWithEach(List<Party> before, Span verb) {
        int from = before.size() - 1;
        while (from > 0 && parties.listed(before.get(from - 1), before.get(from))) {
            from--;
        }
        List<Party> list = from < 0 ? List.of() : before.subList(from, before.size());
        if (list.size() < FEWEST || !actsAlone(list, verb)) {
            return Optional.empty();
        }
        long states = list.stream().map(Party::country).distinct().count();
        if (states < list.size()
                || parties.joined(parties.gapBefore(list, 1), "with")
                || from > 0 && parties.joined(parties.gapBefore(before, from), "with")) {
            return Optional.empty();
        }
        boolean conference = list.size() > MOST || parties.attends(list.get(list.size() - 1), verb);
        return Optional.of(conference ? List.of() : pairs(list));
    }

    private static List<Parties.Two> pairs(List<Party> list) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(i ->
                        list.subList(i + 1, list.size()).stream().map(other -> new Parties.Two(list.get(i), other)))
                .toList();
    }

    /** The list opens its clause, but for a day or the like, and the verb stands in it. */
    private boolean actsAlone(List<Party> list, Span verb) {
        int start = list.get(0).span().start();
        String head = parties.passage().between(parties.passage().span().start(), start);
        int last = list.get(list.size() - 1).span().end();
        return head.substring(head.lastIndexOf('，') + 1).length() <= LEAD
                && parties.passage().between(last, verb.start()).indexOf('，') < 0;
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

    /** 甲同乙共同出席: what several states do together is a conference, and what no person does no contact of two. */
    List<Parties.Two> joined(Span verb) {
        List<Parties.Two> two = together(verb);
        return two.size() == 1
                        && two.stream().noneMatch(this::ofMany)
                        && two.stream().anyMatch(Encounter::named)
                ? two
                : List.of();
    }

    private static boolean named(Parties.Two two) {
        return !two.first().people().isEmpty() || !two.second().people().isEmpty();
    }

    /** 甲、乙、丙共同出席: a third stands in the list of the two. */
    private boolean ofMany(Parties.Two two) {
        List<Party> all = parties.all();
        int first = all.indexOf(two.first());
        return first > 0
                && parties.listed(all.get(first - 1), two.first())
                && Parties.differ(all.get(first - 1), two.first())
                && Parties.differ(all.get(first - 1), two.second());
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
    private List<Parties.Two> separated(List<Parties.Two> pairs, Span verb) {
        List<Parties.Two> introduced = pairs.size() == 1 ? ofPair(pairs.get(0)) : pairs;
        return parties.respectively(verb)
                ? introduced.stream()
                        .flatMap(two -> two.second().apart().stream().map(each -> new Parties.Two(two.first(), each)))
                        .toList()
                : introduced;
    }

    /** 德法领导人同乙通话: both of the two states named in one word. */
    private List<Parties.Two> ofPair(Parties.Two two) {
        return parties.all().stream()
                .filter(party -> party.people().isEmpty()
                        && two.first().people().isEmpty()
                        && party.span().end() == two.first().span().start()
                        && Parties.differ(party, two.second()))
                .map(party -> List.of(new Parties.Two(party, two.second()), two))
                .findFirst()
                .orElse(List.of(two));
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
                .filter(host -> ofPair(new Parties.Two(host, host)).size() == 1)
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
        if (two.stream().anyMatch(pair -> toAssembly(pair.second(), verb))) {
            return List.of();
        }
        List<Parties.Two> elected = two.isEmpty() ? elected(verb) : two;
        List<Parties.Two> written = elected.isEmpty() ? senders(verb) : elected;
        List<Parties.Two> all = written.isEmpty() ? received(verb, false) : written;
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

    /** 向甲国论坛开幕式致贺信: an assembly is written to, not a state. */
    private boolean toAssembly(Party addressee, Span verb) {
        int gap = verb.start() - parties.behind(addressee);
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
            boolean opens = gap.test(parties.gapBefore(before, i)) && !listedBehind(before, i, gap);
            List<Parties.Two> two = opens ? introduced(before, i) : List.of();
            if (!two.isEmpty()) {
                return two;
            }
        }
        return List.of();
    }

    /** 甲同乙和丙通电话: what stands before 丙 only lists, for 乙 stands behind such a gap itself. */
    private boolean listedBehind(List<Party> before, int i, Predicate<String> gap) {
        return i > 1
                && !before.get(i).people().isEmpty()
                && parties.listed(before.get(i - 1), before.get(i))
                && gap.test(parties.gapBefore(before, i - 1));
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

    private int endOfList(List<Party> before, int introduced) {
        int last = introduced;
        while (last + 1 < before.size()
                && before.get(last + 1).people().isEmpty()
                && parties.listed(before.get(last), before.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** 甲同乙国、丙国和丁国互致贺电: the states listed up to an index, each with the party before the list. */
    private List<Parties.Two> states(List<Party> before, int introduced) {
        int last = endOfList(before, introduced);
        int first = last;
        while (first > 0
                && before.get(first - 1).people().isEmpty()
                && parties.listed(before.get(first - 1), before.get(first))) {
            first--;
        }
        boolean list = first > 0 && first < last && parties.joined(parties.gapBefore(before, first), "with");
        if (!list) {
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
