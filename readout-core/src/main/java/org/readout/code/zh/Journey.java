package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.model.Span;

/** The visitor and the state visited around a verb of travel. */
record Journey(Parties parties) {
    private static final String IN = "在";
    private static final String TOWARD = "对";
    private static final int NEAR = 4;
    private static final int NAVY = 8;
    private static final int LONGEST_ROW = 20;
    private static final Pattern LASTING = Pattern.compile("(?:进行|展开|开展)?了?为期[^，。；、]{1,8}的");
    /** How long what else was done on a journey may be: 结束访问并出席某某会议后，甲回到北京. */
    private static final int LONGEST_JOURNEY = 90;

    /** 甲访问丙国, 甲对丙国进行国事访问: the visitor first, the state visited second, with who invited. */
    List<Parties.Two> travelled(Span verb, Invitation invitation) {
        List<Party> inviters =
                parties.all().stream().filter(invitation::byOneOf).toList();
        List<Party> visited = invitation.namesStates(verb) ? inviters : destinations(verb);
        return visited.stream()
                .flatMap(state -> visits(
                        verb,
                        invitation.namesStates(verb) ? verb.start() : from(verb, visited.get(0)),
                        host(state, inviters)))
                .toList();
    }

    private List<Party> destinations(Span verb) {
        Optional<Party> named = parties.lexicon()
                .destination(parties.passage().between(verb.start(), verb.end()))
                .map(country -> new Party(List.of(), country, verb));
        if (named.isPresent()) {
            return named.stream().toList();
        }
        List<Party> listed = statesBefore(verb.start());
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Party> behind = statesAfter(verb.end());
        List<Party> row = behind.isEmpty() ? rowAfter(verb.end()) : behind;
        List<Party> places = row.isEmpty() ? new Cities(parties).after(verb.end()) : row;
        return places.isEmpty() ? arrivedIn(verb).stream().toList() : places;
    }

    /** 抵达丙国，进行友好访问: the state arrived in. */
    private Optional<Party> arrivedIn(Span verb) {
        return Stream.concat(parties.all().stream(), new Cities(parties).atHome())
                .filter(p -> p.people().isEmpty() && p.span().end() <= verb.start())
                .filter(p -> parties.lexicon().words("arrive").all().stream()
                        .anyMatch(parties.passage()
                                .between(
                                        parties.passage().span().start(),
                                        p.span().start())::endsWith))
                .reduce((earlier, later) -> later);
    }

    /** 海军某编队: ships of the home state, where no other is named. */
    private Optional<Party> fleet(Span verb) {
        String before = parties.passage().between(parties.passage().span().start(), verb.start());
        return parties.lexicon().words("navy").within(before)
                        && parties.lexicon().words("fleet").within(before)
                ? Optional.of(new Party(List.of(), parties.lexicon().home(), verb))
                : Optional.empty();
    }

    /** 海军……编队 without a state before it, whatever seas are named on the way. */
    private boolean homeNavy() {
        return parties.lexicon()
                .words("navy")
                .opens(parties.passage().after(parties.passage().span().start(), NAVY));
    }

    private static Party host(Party state, List<Party> inviters) {
        return inviters.stream()
                .filter(inviter ->
                        inviter.country() != null && inviter.country().equals(state.country()))
                .findFirst()
                .orElse(state);
    }

    /** Where the subject of a visit ends at the latest: at the states visited, at the verb where they are people. */
    private static int from(Span verb, Party first) {
        return first.people().isEmpty() ? Math.min(verb.start(), first.span().start()) : verb.start();
    }

    private Stream<Parties.Two> visits(Span verb, int from, Party host) {
        return described(verb)
                .or(() -> returning(verb))
                .or(() -> homeNavy() ? fleet(verb) : Optional.empty())
                .or(() -> parties.subject(from))
                .or(() -> parties.subjectBehind(verb.end(), LONGEST_JOURNEY))
                .or(() -> fleet(verb))
                .or(parties::subjectBefore)
                .stream()
                .flatMap(visitor -> withListed(visitor).stream())
                .filter(visitor -> Parties.differ(visitor, host) && !topic(visitor))
                .map(visitor -> new Parties.Two(visitor, host));
    }

    /** 在结束中欧会晤并对丙国进行访问后，甲回到北京: who came back is named behind, whatever states are named before. */
    private Optional<Party> returning(Span verb) {
        boolean opens = parties.passage()
                .between(parties.passage().span().start(), verb.start())
                .startsWith(IN);
        return opens
                        && parties.before(verb.start()).stream()
                                .allMatch(p -> p.people().isEmpty())
                ? parties.subjectBehind(verb.end(), LONGEST_JOURNEY)
                : Optional.empty();
    }

    /** 甲国总统、乙国总理将先后访问丙国: everyone listed travels. */
    private List<Party> withListed(Party visitor) {
        List<Party> all = new ArrayList<>(List.of(visitor));
        List<Party> before = visitor.people().isEmpty()
                ? List.of()
                : parties.before(visitor.span().start());
        for (int i = before.size() - 1; i >= 0 && travelsToo(before.get(i), all.get(0)); i--) {
            all.add(0, before.get(i));
        }
        return all;
    }

    private boolean travelsToo(Party party, Party listedNext) {
        return !party.people().isEmpty()
                && Parties.differ(party, listedNext)
                && parties.links().listed(party, listedNext);
    }

    /** 结束对丙国访问的甲, 正在丙国访问的甲国艺术团: whom the visit describes stands behind it. */
    private Optional<Party> described(Span verb) {
        return parties.passage().after(verb.end(), 1).equals("的")
                ? parties.after(verb.end(), 1).stream()
                        .filter(visitor ->
                                !visitor.people().isEmpty() || visitor.span().start() == verb.end() + 1)
                        .findFirst()
                : Optional.empty();
    }

    /** 对甲国、乙国和丙国进行访问: the states listed behind 对. */
    private List<Party> statesBefore(int offset) {
        List<Party> states = new ArrayList<>();
        List<Party> before = parties.before(offset);
        int end = offset;
        for (int i = before.size() - 1; i >= 0 && before.get(i).people().isEmpty(); i--) {
            Party state = before.get(i);
            boolean near = states.isEmpty() ? near(state, end) : parties.links().listed(state, states.get(0));
            if (!near) {
                break;
            }
            states.add(0, state);
        }
        return states.isEmpty() || !toward(states.get(0)) ? List.of() : states;
    }

    /** 对甲国某市为期四天的访问: between the state and the noun a city and how long it takes may stand. */
    private boolean near(Party state, int end) {
        int from = parties.passage().terms("venue").stream()
                .filter(city -> city.span().start() == state.span().end())
                .map(city -> city.span().end())
                .findFirst()
                .orElse(parties.links().behind(state));
        String gap = parties.passage().between(from, end);
        return gap.length() <= NEAR || LASTING.matcher(gap).matches();
    }

    /** 对甲国, or 前往甲国 before the verb. */
    private boolean toward(Party state) {
        int start = state.span().start();
        return parties.passage()
                        .between(Math.max(parties.passage().span().start(), start - 1), start)
                        .equals(TOWARD)
                || parties.passage().precededBy(start, parties.lexicon().words("arrive"))
                || parties.passage().precededBy(start, parties.lexicon().words("on_ground"));
    }

    /** 出访美、俄、日等国: states by one character each. */
    private List<Party> rowAfter(int offset) {
        Passage passage = parties.passage();
        String text = passage.after(offset, LONGEST_ROW);
        return IntStream.range(1, text.length())
                .filter(i -> parties.lexicon().words("counted_list").opens(text, i))
                .mapToObj(i -> new ShortNames(parties.lexicon()).rowEndingAt(passage, text, i))
                .filter(row -> row.start() == 0 && row.states().size() > 1)
                .findFirst()
                .map(row -> row.states().stream()
                        .map(state -> new Party(List.of(), state, new Span(offset, offset + 1)))
                        .toList())
                .orElse(List.of());
    }

    /** 访问甲国、乙国和丙国. */
    private List<Party> statesAfter(int offset) {
        List<Party> states = new ArrayList<>();
        for (Party party : parties.all()) {
            boolean next = states.isEmpty()
                    ? party.span().start() >= offset && leadsTo(offset, party)
                    : parties.links().listed(states.get(states.size() - 1), party);
            if (next && party.people().isEmpty() && !stationed(party)) {
                states.add(party);
            } else if (!states.isEmpty()) {
                break;
            }
        }
        return states.isEmpty() || !shared(states.get(states.size() - 1)) ? states : List.of();
    }

    /** 访问甲国与乙国存在争议的某岛. */
    private boolean shared(Party last) {
        return parties.lexicon()
                .words("shared_by")
                .opens(parties.passage().after(last.span().end(), NEAR));
    }

    /** 访问甲国, 访问峰会举办地甲国. */
    private boolean leadsTo(int verbEnd, Party state) {
        String gap = parties.passage().between(verbEnd, state.span().start());
        return gap.length() <= 1
                || gap.length() <= LONGEST_ROW
                        && gap.chars().allMatch(Character::isIdeographic)
                        && parties.lexicon().words("host_place").closes(gap);
    }

    /** 访问甲国驻乙国使馆: whose embassy is called at is not visited. */
    private boolean stationed(Party state) {
        return parties.lexicon()
                .words("posted")
                .opens(parties.passage().after(state.span().end(), 2));
    }

    /** 欢迎甲访问乙国, 就甲访问乙国答问: the visit is what is welcomed or talked of, and told of elsewhere. */
    private boolean topic(Party visitor) {
        return parties.passage()
                .precededBy(visitor.span().start(), parties.lexicon().words("topic"));
    }
}
