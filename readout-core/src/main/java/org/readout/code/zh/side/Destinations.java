package org.readout.code.zh.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Cities;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.ShortCities;
import org.readout.code.zh.party.ShortNames;
import org.readout.model.Span;

/**
 * Where a journey goes: the states around a verb of travel that are visited, not those of who travels or whose embassy is called at.
 *
 * @param parties who and which states stand in the sentence
 */
record Destinations(Parties parties) {
    private static final String TOWARD = "对";
    /** Characters between a state and the noun of a visit, at most. */
    private static final int NEAR = 4;
    /** Of a row of states by one character each, and of what the host of a summit is called. */
    private static final int LONGEST_ROW = 20;

    private static final Pattern LASTING = Pattern.compile("(?:进行|展开|开展)?了?(?:为期[^，。；、]{1,8}的|一次)[^，。；、的]{0,4}");

    /** 对甲国、乙国等亚欧五国的访问. */
    private static final Pattern AND_MORE = Pattern.compile("等[^，。；、对]{0,8}[\\d两三四五六七八九十](?:个国家|国)(?:的|进行)?");

    private static final Pattern SEAT = Pattern.compile("(?:总部)?(?:的|进行)?.{0,2}");

    /** The states a verb of travel leads to, in text order; empty if it names none. */
    List<Party> of(Span verb) {
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
        return places.isEmpty()
                ? arrivedIn(verb).or(() -> new ShortCities(parties).arrivedIn(verb)).or(() -> announced(verb)).stream()
                        .toList()
                : places;
    }

    /** 抵达丙国，进行友好访问: the state arrived in. */
    private Optional<Party> arrivedIn(Span verb) {
        return Stream.concat(parties.all().stream(), new Cities(parties).known())
                .filter(p -> p.people().isEmpty() && p.span().end() <= verb.start())
                .filter(p -> parties.lexicon().words("arrive").all().stream()
                        .anyMatch(parties.passage()
                                .between(
                                        parties.passage().span().start(),
                                        p.span().start())::endsWith))
                .reduce((earlier, later) -> later);
    }

    /** 甲国总统府宣布，乙将于下周来访: the state of who announces it, in a text without a title. */
    private Optional<Party> announced(Span verb) {
        Passage passage = parties.passage();
        List<Party> before = parties.before(verb.start());
        boolean comes = parties.lexicon().words("comes_here").has(passage.between(verb.start(), verb.end()))
                && parties.lexicon().words("clause_end").opens(passage.after(verb.end(), 1) + "。");
        if (!comes || before.size() < 2 || passage.annotated().document().titled()) {
            return Optional.empty();
        }
        Party host = before.get(0);
        String gap = passage.between(host.span().end(), before.get(1).span().start());
        return gap.endsWith("，") && parties.lexicon().words("announces_visit").within(gap)
                ? Optional.of(new Party(List.of(), host.country(), verb))
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
        return gap.length() <= NEAR
                || LASTING.matcher(gap).matches()
                || AND_MORE.matcher(gap).matches()
                || seat(gap);
    }

    /** 对甲国和非盟总部的访问: the seat of those who are no state is visited too. */
    private boolean seat(String gap) {
        int link =
                parties.lexicon().words("list").opening(gap).map(String::length).orElse(0);
        return link > 0
                && parties.lexicon()
                        .words("no_state")
                        .opening(gap, link)
                        .map(body -> gap.substring(link + body.length()))
                        .filter(rest -> SEAT.matcher(rest).matches())
                        .isPresent();
    }

    /** 对甲国, or 前往甲国 before the verb. */
    private boolean toward(Party state) {
        int start = state.span().start();
        return parties.passage()
                        .between(Math.max(parties.passage().span().start(), start - 1), start)
                        .equals(TOWARD)
                || parties.passage().precededBy(start, parties.lexicon().words("arrive"))
                || parties.passage().precededBy(start, parties.lexicon().words("arrives"))
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
}
