package org.readout.code.zh.side;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Span;

/** What is called by two states and attended by somebody of one: 甲出席中乙论坛, 中国与乙国建交招待会10日举行，甲出席. */
record OccasionOfBoth(Parties parties) {
    private static final String MARKS = "，。；：";
    /** How soon behind who attends the verb stands. */
    private static final int NEAR = 4;

    OccasionOfBoth(Passage passage, ChineseLexicon lexicon) {
        this(new Parties(passage, lexicon));
    }

    /** Who attends in the sentence what his state and another have. */
    Optional<Party> attended(Country other) {
        return attended(other, parties.passage().span().end());
    }

    /** Who attends, before an offset, what his state and another have. */
    Optional<Party> attended(Country other, int end) {
        return parties.before(end).stream()
                .filter(party -> !party.people().isEmpty()
                        && party.country() != null
                        && !other.equals(party.country())
                        && of(party, other, end))
                .findFirst();
    }

    private boolean of(Party party, Country other, int end) {
        Set<Country> both = Set.of(Objects.requireNonNull(party.country()), other);
        List<Span> verbs = attending(party.span().end(), end);
        return verbs.stream().anyMatch(clause -> calls(clause, both))
                || verbs.stream()
                                .anyMatch(
                                        clause -> clause.start() <= party.span().end() + NEAR)
                        && parties.passage().span().start() < party.span().start()
                        && calls(
                                new Span(
                                        parties.passage().span().start(),
                                        party.span().start()),
                                both);
    }

    /** From each verb of attending to the end of its clause. */
    private List<Span> attending(int from, int end) {
        String text = parties.passage().between(from, end);
        return IntStream.range(0, text.length())
                .filter(i -> parties.lexicon().words("attends").opens(text, i))
                .mapToObj(i -> new Span(from + i, from + clauseEnd(text, i)))
                .toList();
    }

    private boolean calls(Span words, Set<Country> both) {
        return parties.lexicon().words("occasion").within(parties.passage().between(words.start(), words.end()))
                && states(words).equals(both);
    }

    private static int clauseEnd(String text, int from) {
        return IntStream.range(from, text.length())
                .filter(i -> MARKS.indexOf(text.charAt(i)) >= 0)
                .findFirst()
                .orElse(text.length());
    }

    /** 中乙论坛: two states are named, one of them a party's. */
    boolean calledBy(Span words, Party party) {
        Set<Country> states = states(words);
        return states.size() == 2 && party.country() != null && states.contains(party.country());
    }

    /** The states named in a clause, people apart. */
    private Set<Country> states(Span clause) {
        return parties.all().stream()
                .filter(state -> clause.contains(state.span()) && state.people().isEmpty())
                .map(Party::country)
                .collect(Collectors.toSet());
    }
}
