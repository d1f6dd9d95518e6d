package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * People of two states at one occasion: 甲和乙国议长乙出席招待会并致辞; 甲出席中乙论坛。乙国总理乙出席. Of several states it is a conference.
 *
 * @param came who is told last to have come, before the verb
 * @param state of his
 */
public record SharedOccasion(Parties parties, Party came, Country state, Span verb) {
    /** What may stand between who comes and the verb: a day, a city, 和两国各界人士. */
    private static final int NEAR = 16;

    private static final String BREAKS = "，。；：的";
    private static final String CLAUSE = "[，。；：]";
    private static final String STOP = "。";

    /** At each verb of attending of a sentence with people before it in its clause. */
    public static List<SharedOccasion> in(Passage passage, ChineseLexicon lexicon) {
        int from = passage.span().start();
        String text = passage.between(from, passage.span().end());
        if (!lexicon.words("takes_part").within(text)) {
            return List.of();
        }
        Parties parties = new Parties(passage, lexicon);
        return IntStream.range(1, text.length())
                .boxed()
                .flatMap(i -> lexicon.words("takes_part").opening(text, i).stream()
                        .map(word -> new Span(from + i, from + i + word.length())))
                .flatMap(verb -> of(parties, verb).stream())
                .toList();
    }

    private static Optional<SharedOccasion> of(Parties parties, Span verb) {
        return parties.before(verb.start()).stream()
                .filter(party -> !party.people().isEmpty())
                .reduce((earlier, later) -> later)
                .filter(party -> near(parties.passage().between(party.span().end(), verb.start())))
                .flatMap(party -> Optional.ofNullable(party.country())
                        .map(state -> new SharedOccasion(parties, party, state, verb)));
    }

    private static boolean near(String gap) {
        return gap.length() <= NEAR && BREAKS.chars().allMatch(mark -> gap.indexOf(mark) < 0);
    }

    /**
     * The two who were there, who is told first before who joins him; none where people of three states or more came.
     *
     * @param before the sentences before, in text order
     */
    public Optional<Parties.Two> two(List<Passage> before) {
        if (ofMany()) {
            return Optional.empty();
        }
        Optional<Parties.Two> both = beside();
        return both.isPresent() || !joins() ? both : told(before);
    }

    private boolean ofMany() {
        return parties.all().stream()
                        .filter(party -> !party.people().isEmpty())
                        .map(Party::country)
                        .distinct()
                        .count()
                > 2;
    }

    /** 甲和乙出席招待会. */
    private Optional<Parties.Two> beside() {
        int at = parties.all().indexOf(came);
        return at < 1 || !occasion()
                ? Optional.empty()
                : Optional.of(new Parties.Two(parties.all().get(at - 1), came))
                        .filter(two -> !two.first().people().isEmpty()
                                && Parties.differ(two.first(), two.second())
                                && parties.links().listed(two.first(), two.second()));
    }

    /** 出席招待会, 出席中乙论坛, but not 出席气候大会, to which many come. */
    private boolean occasion() {
        String clause = behind();
        return parties.lexicon().words("occasion").within(clause)
                && (!parties.lexicon().words("conference").within(clause)
                        || new OccasionOfBoth(parties)
                                .calledBy(new Span(verb.start(), verb.end() + clause.length()), came));
    }

    private String behind() {
        return parties.passage()
                .between(verb.end(), parties.passage().span().end())
                .split(CLAUSE, 2)[0];
    }

    /** 乙出席。, 乙分别致辞，表示……: the clause does not say what he attends, for that was told. */
    private boolean joins() {
        return parties.lexicon().words("takes_part_too").opens(behind() + STOP);
    }

    /** In the clauses before, or in the last of the sentences before that tells of an occasion of both states. */
    private Optional<Parties.Two> told(List<Passage> before) {
        Stream<OccasionOfBoth> earlier = IntStream.range(0, before.size())
                .mapToObj(i -> new OccasionOfBoth(before.get(before.size() - 1 - i), parties.lexicon()));
        return new OccasionOfBoth(parties)
                .attended(state, came.span().start())
                .or(() -> earlier.flatMap(occasion -> occasion.attended(state).stream())
                        .findFirst())
                .map(host -> new Parties.Two(host, came));
    }
}
