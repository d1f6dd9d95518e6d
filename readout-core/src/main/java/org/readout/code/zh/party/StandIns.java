package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/**
 * Words that stand for those named before, as parties of their own: 乙6日抵达，甲当晚同这位客人会谈; 应乙国某党邀请，甲访问该国.
 *
 * @param named everyone the sentence names, in text order
 */
record StandIns(Passage passage, ChineseLexicon lexicon, List<Party> named) {
    /** How much may describe who is meant: 同这位来华进行国事访问的客人. */
    private static final int LONGEST = 18;

    private static final String STOPS = "，。；：、";

    /** Those named and those stood for, in text order. */
    List<Party> all() {
        String text = passage.between(passage.span().start(), passage.span().end());
        List<Party> meant = IntStream.range(1, text.length())
                .boxed()
                .flatMap(at -> at(text, at).stream())
                .toList();
        if (meant.isEmpty()) {
            return named;
        }
        List<Party> all = new ArrayList<>(named);
        all.addAll(meant);
        all.sort(Comparator.comparing(Party::span));
        return all;
    }

    private Optional<Party> at(String text, int at) {
        int start = passage.span().start() + at;
        Optional<Party> state = lexicon.words("that_state").opening(text, at).flatMap(word -> other(start)
                .map(meant -> new Party(List.of(), meant.country(), new Span(start, start + word.length()))));
        return state.or(() -> lexicon.words("stand_in").opening(text, at).flatMap(word -> person(text, at, word)));
    }

    private Optional<Party> person(String text, int at, String word) {
        OptionalInt link = link(text, at);
        if (link.isEmpty() || !acts(text, at + word.length())) {
            return Optional.empty();
        }
        int start = passage.span().start() + link.getAsInt();
        int end = passage.span().start() + at + word.length();
        boolean free = named.stream()
                .noneMatch(party -> !party.people().isEmpty() && party.span().overlaps(new Span(start, end)));
        return free
                ? Stream.concat(other(start).stream(), before().stream())
                        .filter(meant -> !meant.people().isEmpty())
                        .findFirst()
                        .map(meant -> new Party(meant.people(), meant.country(), new Span(start, end)))
                : Optional.empty();
    }

    /** Where 同 or the like ends before the word, in its clause. */
    private OptionalInt link(String text, int at) {
        for (int i = at; i > 0 && i > at - LONGEST && STOPS.indexOf(text.charAt(i - 1)) < 0; i--) {
            if (lexicon.words("with").closes(text, i) || lexicon.words("for").closes(text, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Behind it what the two do together follows. */
    private boolean acts(String text, int from) {
        int start = passage.span().start() + from;
        return lexicon.words("hold").opens(text, from)
                || passage.terms("meeting_verb").stream()
                        .anyMatch(verb -> verb.span().start() == start);
    }

    /** The last of another state than who acts. */
    private Optional<Party> other(int offset) {
        List<Party> before =
                named.stream().filter(party -> party.span().end() <= offset).toList();
        return before.isEmpty()
                ? Optional.empty()
                : before.stream()
                        .filter(party -> Parties.differ(before.get(before.size() - 1), party))
                        .reduce((earlier, later) -> later);
    }

    /** The first of another state than who acts, in the sentence before. */
    private Optional<Party> before() {
        return named.isEmpty()
                ? Optional.empty()
                : passage.previous().flatMap(last -> Candidates.in(last).stream()
                        .filter(party -> !party.people().isEmpty() && Parties.differ(named.get(0), party))
                        .findFirst());
    }
}
