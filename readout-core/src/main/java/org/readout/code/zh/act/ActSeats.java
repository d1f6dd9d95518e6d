package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * What stands for a state where acts are told of, besides its name: its capital (平壤拒绝……), bodies of the home state whose name
 * tells no state (解放军, 海关总署), what is ours (我渔船), and the home state behind a preposition (对华). Immutable.
 */
record ActSeats(Passage passage, ChineseLexicon lexicon) {
    private static final Country HOME = new Country("CHN");
    private static final int LONGEST = 8;
    private static final String OF = "的";

    List<Mention.OfCountry> all() {
        return Stream.of(
                        capitals(),
                        found(at -> opens("act_home_body", at, 0) && !owned(at) ? length("act_home_body", at) : 0, 0),
                        found(at -> our(at) ? 1 : 0, 0),
                        found(at -> opens("act_home_short", at, 0) ? 1 : 0, 1))
                .flatMap(List::stream)
                .toList();
    }

    /** 首尔, where it is no place: 在首尔 and 首尔机场 are. */
    private List<Mention.OfCountry> capitals() {
        return passage.terms("venue").stream()
                .filter(city -> lexicon.capital(city.id()) && speaksFor(city.span()))
                .flatMap(city -> {
                    Term.Venue place = lexicon.venue(city.id());
                    return place.country() == null
                            ? Stream.<Mention.OfCountry>empty()
                            : Stream.of(new Mention.OfCountry(city.span(), place.country(), "capital"));
                })
                .toList();
    }

    private boolean speaksFor(Span city) {
        return !lexicon.words("act_seat_before").closes(before(city.start()))
                && (words(city.end()) || !lexicon.words("act_seat_behind").opens(passage.after(city.end(), LONGEST)));
    }

    /** 驳斥奥斯陆的指控: what only a government says. */
    private boolean words(int behind) {
        return passage.after(behind, 1).equals(OF)
                && lexicon.words("act_seat_says").opens(passage.after(behind + 1, LONGEST));
    }

    /** 美国商务部, 美商务部: the body is another's. */
    private boolean owned(int at) {
        String before = before(at);
        return passage.all(Mention.OfCountry.class).stream()
                        .anyMatch(state -> state.span().end() == at)
                || !before.isEmpty() && lexicon.words("act_short").closes(before)
                || passage.all(Mention.OfPerson.class).stream()
                        .anyMatch(person ->
                                person.span().start() <= at && person.span().end() > at);
    }

    private boolean our(int at) {
        return passage.after(at, 1).equals("我")
                && lexicon.words("act_our").opens(passage.after(at + 1, LONGEST))
                && !lexicon.words("act_our_not").closes(before(at));
    }

    private List<Mention.OfCountry> found(IntFunction<Integer> length, int behind) {
        List<Mention.OfCountry> found = new ArrayList<>();
        for (int at = passage.span().start(); at < passage.span().end(); at++) {
            int words = length.apply(at);
            if (words > 0) {
                found.add(new Mention.OfCountry(new Span(at + behind, at + behind + words), HOME, "short"));
                at += words - 1;
            }
        }
        return found;
    }

    private boolean opens(String kind, int at, int skip) {
        return lexicon.words(kind).opens(passage.after(at + skip, LONGEST));
    }

    private int length(String kind, int at) {
        return lexicon.words(kind)
                .opening(passage.after(at, LONGEST))
                .map(String::length)
                .orElse(0);
    }

    private String before(int at) {
        return passage.between(Math.max(passage.span().start(), at - LONGEST), at);
    }
}
