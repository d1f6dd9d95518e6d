package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * Who leads a delegation and is named without a title: 会见安田隆率领的日本经济界代表团, 以安田隆为团长的日本代表团. The name stands between
 * a word that opens it and the word of leading, and is written as names of that state are.
 */
final class LeadersAlone {
    private static final int LONGEST = 16;

    private final String text;
    private final ChineseLexicon lexicon;
    private final Names names;

    LeadersAlone(String text, ChineseLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = new Names(lexicon);
    }

    /** @param taken offsets of what has been read as something else */
    List<NamedApart.Stranger> all(List<Hit<Term>> hits, BitSet taken) {
        List<NamedApart.Stranger> leaders = new ArrayList<>();
        for (Hit<Term> hit : hits) {
            if (hit.values().get(0) instanceof Term.State state
                    && !state.country().equals(lexicon.home())) {
                before(hit.span().start(), state.country(), taken)
                        .ifPresent(name -> leaders.add(new NamedApart.Stranger(name, state.country(), List.of())));
            }
        }
        return leaders;
    }

    private Optional<Span> before(int start, Country country, BitSet taken) {
        int end = start
                - lexicon.words("leading")
                        .closing(text, start)
                        .map(String::length)
                        .orElse(start);
        for (int from = end - 2; from > 0 && end - from <= LONGEST; from--) {
            if (lexicon.words("leader_lead").closes(text, from)) {
                boolean free = taken.get(from, end).isEmpty();
                int first = from;
                return names.at(text, from, end, country).filter(name -> free && name.equals(new Span(first, end)));
            }
        }
        return Optional.empty();
    }
}
