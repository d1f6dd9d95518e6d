package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Candidates;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * The states a sentence names where acts are told of: by people, by name, by one character before a body (以军, 叙政府军), and by
 * ground that is no state's name (加沙). Immutable.
 *
 * @param named in text order
 * @param acting those of them that may act: 伊朗核问题 and 伊朗民众 do not
 */
record ActNames(List<Party> named, List<Party> acting) {
    private static final int TOPIC = 6;
    /** 驻日大使: where he is stationed. */
    private static final String STATIONED = "驻";

    /** 约旦河 and 阿曼湾 are no states, nor is what stands in quotation marks. */
    private static final String WATERS = "河湾”";

    ActNames {
        named = List.copyOf(named);
        acting = List.copyOf(acting);
    }

    static ActNames in(Passage passage, ChineseLexicon lexicon) {
        List<Party> named = new Names(passage, lexicon).all();
        return new ActNames(
                named,
                named.stream().filter(party -> acts(passage, lexicon, party)).toList());
    }

    private static boolean acts(Passage passage, ChineseLexicon lexicon, Party party) {
        String behind = passage.after(party.span().end(), TOPIC);
        int start = party.span().start();
        if (start > passage.span().start() && passage.between(start - 1, start).equals(STATIONED)) {
            return false;
        }
        return party.people().isEmpty()
                ? Stream.of("issue", "society", "media", "act_place", "act_others", "act_outlet")
                        .noneMatch(kind -> lexicon.words(kind).opens(behind))
                : !forNoState(passage, lexicon, party);
    }

    /** 联合国秘书长某某 speaks for no state; 中国常驻联合国代表 does for his. */
    private static boolean forNoState(Passage passage, ChineseLexicon lexicon, Party party) {
        Mention.OfPerson person = party.people().get(0);
        String title = passage.between(person.span().start(), person.name().start());
        return lexicon.words("act_no_state").opens(title);
    }

    /** One reading of a sentence. */
    private record Names(Passage passage, ChineseLexicon lexicon) {

        List<Party> all() {
            List<Party> parties = new ArrayList<>();
            for (Party party : Candidates.in(passage)) {
                if (party.country() != null && !elsewhere(party) && !chance(party) && !bodyOfOther(parties, party)) {
                    parties.add(party);
                }
            }
            List<Mention.OfCountry> grounds = grounds();
            parties.removeIf(
                    party -> grounds.stream().anyMatch(ground -> ground.span().contains(party.span())));
            ShortNames shorts = new ShortNames(lexicon);
            Stream.of(
                            shorts.pairs(passage),
                            shorts.within(passage),
                            shorts.bodies(passage, lexicon),
                            grounds,
                            new ActSides(passage, lexicon, shorts).all())
                    .flatMap(List::stream)
                    .filter(state ->
                            parties.stream().noneMatch(party -> party.span().overlaps(state.span())))
                    .map(Party::of)
                    .filter(party -> !chance(party))
                    .toList()
                    .forEach(party -> {
                        if (parties.stream().noneMatch(p -> p.span().overlaps(party.span()))) {
                            parties.add(party);
                        }
                    });
            new ActSeats(passage, lexicon).all().stream().map(Party::of).forEach(seat -> {
                if (parties.stream().noneMatch(p -> p.span().overlaps(seat.span())) && !bodyOfNamed(parties, seat)) {
                    parties.add(seat);
                }
            });
            parties.removeIf(party -> bodyOfShort(parties, party));
            parties.sort(Comparator.comparing(party -> party.span().start()));
            return parties;
        }

        private boolean elsewhere(Party party) {
            String behind = passage.after(party.span().end(), 1);
            return party.people().isEmpty() && (!behind.isEmpty() && WATERS.contains(behind));
        }

        /** 叙南部 is no pair of Syria and South Africa, nor are 以科技 and 荷台达 states. */
        private boolean chance(Party party) {
            int at = party.span().start();
            return party.people().isEmpty()
                    && party.span().length() == 1
                    && (lexicon.words("act_no_short").opens(passage.after(at, 3))
                            || lexicon.words("act_no_pair").opens(passage.after(at, 3))
                            || lexicon.words("act_no_pair")
                                    .opens(passage.after(Math.max(passage.span().start(), at - 1), 3)));
        }

        /** 美国国防部: the body is that of the state named right before it. */
        private static boolean bodyOfOther(List<Party> parties, Party party) {
            return !parties.isEmpty()
                    && party.people().isEmpty()
                    && party.span().length() > 1
                    && parties.get(parties.size() - 1).span().end()
                            == party.span().start();
        }

        /** 俄外交部: the body is that of the state whose character stands right before it. */
        private boolean bodyOfShort(List<Party> parties, Party body) {
            String words = passage.between(body.span().start(), body.span().end());
            return body.people().isEmpty()
                    && lexicon.words("act_bodies").closes(words)
                    && parties.stream()
                            .anyMatch(party -> party.span().end() == body.span().start()
                                    && party.span().length() == 1);
        }

        /** 中国海关总署: the body is that of the state named right before it. */
        private static boolean bodyOfNamed(List<Party> parties, Party seat) {
            return seat.span().length() > 1
                    && parties.stream()
                            .anyMatch(party -> party.span().end() == seat.span().start());
        }

        /** 加沙, 戈兰高地: ground whose name is not that of its state. */
        private List<Mention.OfCountry> grounds() {
            List<Mention.OfCountry> found = new ArrayList<>();
            String text = passage.between(passage.span().start(), passage.span().end());
            for (String entry : lexicon.words("act_ground").all()) {
                String[] ground = entry.split(":", 2);
                for (int at = text.indexOf(ground[0]); at >= 0; at = text.indexOf(ground[0], at + 1)) {
                    int from = passage.span().start() + at;
                    found.add(new Mention.OfCountry(
                            new Span(from, from + ground[0].length()), new Country(ground[1]), "ground"));
                }
            }
            return found;
        }
    }

    /** The one nearest to a word, of those named before it. */
    static Optional<Party> last(Stream<Party> before) {
        return before.reduce((earlier, later) -> later);
    }

    /** Those named before an offset that may act. */
    List<Party> before(int offset) {
        return acting.stream().filter(party -> party.span().end() <= offset).toList();
    }

    /** The first one named within bounds. */
    Optional<Party> first(int from, int to) {
        return within(from, to).findFirst();
    }

    Stream<Party> within(int from, int to) {
        return named.stream()
                .filter(party -> party.span().start() >= from && party.span().end() <= to);
    }
}
