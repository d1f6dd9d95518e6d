package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.model.Span;

/** Those who meet with one another: 甲同乙举行会谈, 中朝举行会谈. */
record Together(Parties parties) {
    private static final String IN = "在";
    private static final String HELD = "举行的";
    private static final int LONGEST_ISSUE = 4;

    /** 甲同乙举行会谈, 中朝举行会谈: the party that a word such as 同 introduces, and the last of another state before it. */
    List<Parties.Two> together(Span verb) {
        List<Party> before = new Joined(parties)
                .withoutGround(withoutTopic(parties.before(verb.start()))).stream()
                        .filter(party -> !underAuspices(party))
                        .toList();
        if (new Joined(parties).in(before, verb).isPresent()) {
            return List.of();
        }
        List<Parties.Two> introduced =
                new Introduction(parties).last(before, gap -> parties.links().joined(gap, "with"));
        if (!introduced.isEmpty()) {
            return withAnother(introduced, verb) ? List.of() : separated(withListed(introduced), verb);
        }
        List<Parties.Two> he = he(before);
        return !he.isEmpty()
                ? he
                : withPronoun(verb)
                        .or(() -> officialWithPronoun(verb))
                        .map(List::of)
                        .orElseGet(() -> new Introduction(parties)
                                .last(
                                        before,
                                        sideBySide(before),
                                        gap -> gap.isEmpty()
                                                || gap.equals("、")
                                                || parties.links().besides(gap)));
    }

    /** 在甲、乙推动下，……举行会谈. */
    private boolean underAuspices(Party party) {
        Passage passage = parties.passage();
        String head = passage.between(passage.span().start(), party.span().start());
        String clause =
                passage.between(party.span().end(), passage.span().end()).split("，", 2)[0];
        return head.startsWith(IN, head.lastIndexOf('，') + 1)
                && parties.lexicon().words("auspices").closes(clause);
    }

    /** 24日，他同乙举行会谈. */
    private List<Parties.Two> he(List<Party> before) {
        int first = before.size() - 1;
        while (first > 0 && parties.links().listed(before.get(first - 1), before.get(first))) {
            first--;
        }
        if (first < 0 || !parties.links().introduced(before.get(first), "with")) {
            return List.of();
        }
        List<Party> met = before.subList(first, before.size());
        return parties.he(met.get(0).span().start()).stream()
                .flatMap(he -> met.stream()
                        .filter(other -> Parties.differ(he, other))
                        .map(other -> new Parties.Two(he, other)))
                .toList();
    }

    /** 甲国和乙国外长举行的丙国问题会谈: what the talks are about takes no part. */
    List<Party> withoutTopic(List<Party> before) {
        int last = before.size() - 1;
        boolean topic = last > 1
                && before.get(last).people().isEmpty()
                && (parties.gapBefore(before, last).endsWith(HELD) || issue(before.get(last)));
        return topic ? before.subList(0, last) : before;
    }

    /** 甲国和乙国的丙国问题会谈. */
    private boolean issue(Party state) {
        return parties.lexicon()
                .words("issue")
                .opens(parties.passage().after(state.span().end(), LONGEST_ISSUE));
    }

    /** 应甲、乙邀请，丙……: those listed before somebody else are no two who meet. */
    private int sideBySide(List<Party> before) {
        int from = before.size() - 1;
        while (from > 0
                && (before.get(from).people().isEmpty()
                        || parties.links().listed(before.get(from - 1), before.get(from)))) {
            from--;
        }
        return Math.max(0, from);
    }

    /** 甲国总统和乙国总理与丙通话, 甲国、乙国、丙国三国外长与丁会谈: each of those listed before the word that introduces the last. */
    List<Parties.Two> withListed(List<Parties.Two> introduced) {
        Parties.Two two = introduced.get(0);
        if (introduced.size() > 1) {
            return introduced;
        }
        List<Parties.Two> all = new ArrayList<>(introduced);
        int at = parties.all().indexOf(two.first());
        while (at > 0 && alike(parties.all().get(at - 1), parties.all().get(at), two)) {
            at--;
            all.add(0, new Parties.Two(parties.all().get(at), two.second()));
        }
        return all;
    }

    /** Two in one list, both people or both states, neither of the state of whom they meet. */
    private boolean alike(Party one, Party next, Parties.Two two) {
        return one.people().isEmpty() == two.first().people().isEmpty()
                && parties.links().listed(one, next)
                && Parties.differ(one, next)
                && Parties.differ(one, two.second());
    }

    /** 访问甲国和乙国，同当地官员会面: whom they met is not named. */
    private boolean withAnother(List<Parties.Two> introduced, Span verb) {
        Party second = introduced.get(introduced.size() - 1).second();
        String gap = parties.passage().between(second.span().end(), verb.start());
        return second.people().isEmpty()
                && gap.contains("，")
                && parties.lexicon().words("with").opens(gap.substring(gap.lastIndexOf('，') + 1));
    }

    /** 甲分别同乙和丙举行会谈, 乙和丙分别同甲举行会谈, both of one state: he met each apart. */
    private List<Parties.Two> separated(List<Parties.Two> pairs, Span verb) {
        List<Parties.Two> introduced = pairs.size() == 1 ? ofPair(pairs.get(0)) : pairs;
        return introduced.stream()
                .flatMap(two -> each(two, parties.links().respectively(verb)).stream())
                .toList();
    }

    private static List<Parties.Two> each(Parties.Two two, boolean respectively) {
        if (respectively || two.second().heads()) {
            List<Party> firsts = two.second().people().size() == 1 ? two.first().apart() : List.of(two.first());
            return firsts.stream()
                    .flatMap(first -> two.second().apart().stream().map(second -> new Parties.Two(first, second)))
                    .toList();
        }
        return two.first().heads() && two.second().people().size() == 1
                ? two.first().apart().stream()
                        .map(first -> new Parties.Two(first, two.second()))
                        .toList()
                : List.of(two);
    }

    /** 德法领导人同乙通话: both of the two states named in one word. */
    List<Parties.Two> ofPair(Parties.Two two) {
        return parties.all().stream()
                .filter(party -> party.people().isEmpty()
                        && two.first().people().isEmpty()
                        && party.span().end() == two.first().span().start()
                        && Parties.differ(party, two.second()))
                .map(party -> List.of(new Parties.Two(party, two.second()), two))
                .findFirst()
                .orElse(List.of(two));
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

    /** 甲说，乙国官员一个也没跟他见过面: of the state named in the clause, and who was named before it. */
    private Optional<Parties.Two> officialWithPronoun(Span verb) {
        int start = parties.passage().span().start();
        String head = parties.passage().between(start, verb.start());
        int clause = start + head.lastIndexOf('，') + 1;
        return parties.before(verb.start()).stream()
                .filter(party -> party.people().isEmpty()
                        && party.span().start() >= clause
                        && delegates(party, verb)
                        && pronounFollows(party, verb))
                .findFirst()
                .flatMap(first -> parties.before(clause).stream()
                        .filter(other ->
                                Parties.differ(first, other) && !other.people().isEmpty())
                        .reduce((earlier, later) -> later)
                        .map(other -> new Parties.Two(first, other)));
    }

    private boolean delegates(Party state, Span verb) {
        return parties.lexicon()
                .words("delegates")
                .within(parties.passage().between(state.span().end(), verb.start()));
    }

    private boolean pronounFollows(Party first, Span verb) {
        String gap = parties.passage().between(first.span().end(), verb.start());
        return parties.lexicon().words("with").all().stream()
                .anyMatch(with ->
                        parties.lexicon().words("pronoun").all().stream().anyMatch(he -> gap.contains(with + he)));
    }
}
