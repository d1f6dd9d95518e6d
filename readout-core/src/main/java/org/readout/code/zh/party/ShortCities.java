package org.readout.code.zh.party;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.WordClass;
import org.readout.model.Span;

/**
 * Cities of the home state by one character, which name it behind a verb of arrival: 抵京, 飞抵沪.
 *
 * @param parties who and which states stand in the sentence
 */
public record ShortCities(Parties parties) {
    /** The city that stands at an offset. */
    public Optional<Party> at(int offset) {
        return word("short_city").opens(parties.passage().after(offset, 1))
                ? Optional.of(new Party(List.of(), parties.lexicon().home(), new Span(offset, offset + 1)))
                : Optional.empty();
    }

    /** 抵京，进行访问: the last one arrived in before a verb. */
    public Optional<Party> arrivedIn(Span verb) {
        int from = parties.passage().span().start();
        String head = parties.passage().between(from, verb.start());
        for (int i = head.length() - 1; i > 0; i--) {
            if (word("short_city").opens(head, i) && word("to_short_city").closes(head, i) && ends(head, i + 1)) {
                return at(from + i);
            }
        }
        return Optional.empty();
    }

    private boolean ends(String head, int behind) {
        return behind == head.length() || word("journey_end").opens(head, behind);
    }

    private WordClass word(String kind) {
        return parties.lexicon().words(kind);
    }
}
