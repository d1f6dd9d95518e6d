package org.readout.code.zh.verb;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.WordClass;
import org.readout.model.Span;

/**
 * A call told of by who receives it: 甲接受即将离任的乙国大使乙的辞行拜会.
 *
 * @param parties who and which states stand in the sentence
 */
public record CallAccepted(Parties parties) {
    private static final String OF = "的";
    private static final String CLAUSES = "，。；";
    private static final String MARKS = "，。；、";

    /** How much may tell more of who calls: 即将离任的乙国大使. */
    private static final int DESCRIBED = 12;

    /** How much may tell more of the call: 的到任礼节性拜会. */
    private static final int KIND = 6;

    /** Who receives first, then who calls; none where the words are others. */
    public List<Parties.Two> of(Span call) {
        List<Party> before = parties.before(call.start());
        int last = before.size() - 1;
        if (last < 1) {
            return List.of();
        }
        Parties.Two two = new Parties.Two(before.get(last - 1), before.get(last));
        boolean accepted = his(parties.passage().between(two.second().span().end(), call.start()))
                && accepts(parties.gapBefore(before, last))
                && !two.second().people().isEmpty();
        return accepted && Parties.differ(two.first(), two.second()) ? List.of(two) : List.of();
    }

    /** 乙一行的, 乙的礼节性: between who calls and the call. */
    private boolean his(String gap) {
        String of = gap.substring(
                word("caller_end").opening(gap).map(String::length).orElse(0));
        return of.startsWith(OF) && of.indexOf(OF, 1) < 0 && of.length() <= OF.length() + KIND && without(MARKS, of);
    }

    /** 接受, 接受即将离任的: between the two, in one clause. */
    private boolean accepts(String gap) {
        return without(CLAUSES, gap)
                && IntStream.range(0, gap.length())
                        .mapToObj(i -> word("accepts").opening(gap, i).map(word -> gap.substring(i + word.length())))
                        .flatMap(Optional::stream)
                        .anyMatch(CallAccepted::describes);
    }

    private static boolean describes(String words) {
        return words.isEmpty()
                || words.endsWith(OF) && words.length() <= DESCRIBED + OF.length() && without(MARKS, words);
    }

    private static boolean without(String marks, String text) {
        return marks.chars().noneMatch(mark -> text.indexOf(mark) >= 0);
    }

    private WordClass word(String kind) {
        return parties.lexicon().words(kind);
    }
}
