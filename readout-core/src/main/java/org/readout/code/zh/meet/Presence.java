package org.readout.code.zh.meet;

import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.WordClass;
import org.readout.model.Span;

/**
 * Words around a place that tell that somebody is or was there: 在丙国某基地停留, 离开丙国, 丙国之行到此结束, 从丙国回国.
 *
 * @param parties who and which states stand in the sentence
 * @param place a state, a city or a hall
 */
record Presence(Parties parties, Party place) {
    private static final String IN = "在";
    private static final String FROM = "从";
    /** 从丙国回国途中: where he is then is told behind. */
    private static final String ON_THE_WAY = "途中";

    /** How far behind a place what is done there may stand: 在丙国某空军基地作短暂停留. */
    private static final int NEAR = 16;

    private static final int SHORT = 6;

    /** The words from the first that tells so to the last. */
    Optional<Span> at() {
        return Stream.of(stay(), departure(), tour(), way())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** 在丙国停留, 在丙国访问期间. */
    private Optional<Span> stay() {
        return before(IN) && !within("stays_not", behind(NEAR))
                ? behind("stays", NEAR).or(() -> behind("sojourn", 1))
                : Optional.empty();
    }

    /** 离开丙国: no tour of it, no embassy. */
    private Optional<Span> departure() {
        return word("leaves")
                .closing(head())
                .filter(word -> ends())
                .map(word -> from(word, place.span().end()));
    }

    private boolean ends() {
        String behind = behind(2) + "。";
        return word("journey_end").opens(behind)
                || word("goes_back").opens(behind)
                || word("arrives").opens(behind);
    }

    /** 结束丙国之行, 丙国之行画上句号. */
    private Optional<Span> tour() {
        return word("tour").opening(behind(SHORT)).flatMap(tour -> {
            int end = place.span().end() + tour.length();
            Optional<Span> over = word("tour_over").closing(head()).map(word -> from(word, end));
            return over.or(() -> behind("tour_over", SHORT + tour.length()));
        });
    }

    /** 从丙国回国. */
    private Optional<Span> way() {
        return before(FROM)
                ? behind("goes_back", 1).filter(back -> !parties.passage()
                        .after(back.end(), ON_THE_WAY.length())
                        .equals(ON_THE_WAY))
                : Optional.empty();
    }

    private boolean before(String word) {
        return head().endsWith(word);
    }

    private String head() {
        return parties.passage()
                .between(parties.passage().span().start(), place.span().start());
    }

    /** What stands behind the place in its clause. */
    private String behind(int most) {
        return parties.passage().after(place.span().end(), most).split("(?<=，)|[。；：]", 2)[0];
    }

    private boolean within(String kind, String text) {
        return word(kind).within(text);
    }

    /** From the place to the first word of a kind that begins so near behind it. */
    private Optional<Span> behind(String kind, int near) {
        String clause = behind(near + SHORT);
        for (int i = 0; i < near && i < clause.length(); i++) {
            Optional<String> word = word(kind).opening(clause, i);
            if (word.isPresent()) {
                return Optional.of(new Span(
                        place.span().start(),
                        place.span().end() + i + word.get().length()));
            }
        }
        return Optional.empty();
    }

    private Span from(String word, int end) {
        return new Span(place.span().start() - word.length(), end);
    }

    private WordClass word(String kind) {
        return parties.lexicon().words(kind);
    }
}
