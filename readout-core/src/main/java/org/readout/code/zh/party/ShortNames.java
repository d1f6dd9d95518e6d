package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.States;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/** The names of one character of states. Several states may share one: it is then the one the text names. Immutable. */
public final class ShortNames {
    private static final String SIDE = "方";
    /** 西方 is the West, and Spain's side only where Spain is named. */
    private static final String DIRECTIONS = "东西南北";

    private static final Country HOME = new Country("CHN");
    private static final char LISTS = '、';
    private static final String OUR = "我";
    private static final String OUR_NAVY = "我海军";
    private static final String BODIES = "军方国";
    private static final String FORCES = "军方";
    private static final String OURS = "我国";
    /** 以沙特为首 names no Israel. */
    private static final char BY = '以';

    private static final String PAIR_ENDS = "两双签0123456789";
    private static final String EDGES = "对向由和与同日号晨，、：“名艘架家";

    private final States states;

    public ShortNames(ChineseLexicon lexicon) {
        this.states = lexicon.states();
    }

    /** Null if it names no state, or several. */
    @Nullable
    public Country of(String character) {
        List<Country> named = states.writtenWith(character);
        return named.size() == 1 ? named.get(0) : null;
    }

    /** 土方 where 土耳其 is named; null if it names no state, or more than one of those named. */
    @Nullable
    public Country of(String character, Passage passage) {
        List<Country> named = states.writtenWith(character);
        if (named.size() < 2 && !DIRECTIONS.contains(character)) {
            return of(character);
        }
        List<Country> here = passage.annotated().mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(mention -> ((Mention.OfCountry) mention).country())
                .filter(named::contains)
                .distinct()
                .toList();
        return here.size() == 1 ? here.get(0) : null;
    }

    /** The same, or whose forces (以军). */
    @Nullable
    public Country sideOrForces(Passage passage, int start) {
        String words = passage.after(start, 2);
        boolean called = words.length() == 2
                && BODIES.indexOf(words.charAt(1)) >= 0
                && !passage.after(start + 1, 2).equals(FORCES);
        return called ? of(words.substring(0, 1), passage) : null;
    }

    /** The state whose side (土方) stands at an offset; null if there is none. */
    @Nullable
    public Country side(Passage passage, int start) {
        String words = passage.after(start, 1 + SIDE.length());
        return words.endsWith(SIDE) && words.length() > SIDE.length() ? of(words.substring(0, 1), passage) : null;
    }

    /** 美军, 俄方, 以军: where a sentence names a state by one character before its forces or its side. */
    public List<Mention.OfCountry> within(Passage passage) {
        List<Mention.OfCountry> found = new ArrayList<>();
        String text = passage.between(passage.span().start(), passage.span().end());
        Set<Integer> names = passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.form().equals("name"))
                .map(state -> state.span().start())
                .collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean pair = text.charAt(i) != BY && names.contains(passage.span().start() + i + 1);
            if (!text.startsWith(OURS, i)
                    && (pair || BODIES.indexOf(text.charAt(i + 1)) >= 0 || text.startsWith(OUR_NAVY, i))
                    && (i == 0 || edge(text.charAt(i - 1)))) {
                Country state = text.startsWith(OUR, i) ? HOME : of(text.substring(i, i + 1), passage);
                int at = passage.span().start() + i;
                if (state != null) {
                    found.add(new Mention.OfCountry(new Span(at, at + 1), state, "short"));
                }
            }
        }
        return found;
    }

    /** 叙政府军, 俄国防部, 叙境内: a state by one character before a body of it or a part of its ground. */
    public List<Mention.OfCountry> bodies(Passage passage, ChineseLexicon lexicon) {
        List<Mention.OfCountry> found = new ArrayList<>();
        int from = passage.span().start();
        String text = passage.between(from, passage.span().end());
        for (int i = 0; i + 1 < text.length(); i++) {
            if (lexicon.words("act_short").opens(text, i)
                    && lexicon.words("act_body").opens(text, i + 1)
                    && (i == 0 || led(text, i, lexicon))) {
                Country state = of(text.substring(i, i + 1), passage);
                if (state != null) {
                    found.add(new Mention.OfCountry(new Span(from + i, from + i + 1), state, "short"));
                }
            }
        }
        return found;
    }

    /** 15日军方 names no Japan. */
    private static boolean led(String text, int at, ChineseLexicon lexicon) {
        char before = text.charAt(at - 1);
        return edge(before) && !Character.isDigit(before)
                || lexicon.words("act_short_lead").closes(text, at);
    }

    /** 俄伊2007年签订: two states in a row, before a day or what the two do. */
    public List<Mention.OfCountry> pairs(Passage passage) {
        List<Mention.OfCountry> found = new ArrayList<>();
        int from = passage.span().start();
        String text = passage.between(from, passage.span().end());
        for (int i = 0; i + 2 < text.length(); i++) {
            if ((i == 0 || edge(text.charAt(i - 1))) && PAIR_ENDS.indexOf(text.charAt(i + 2)) >= 0) {
                Country one = of(text.substring(i, i + 1), passage);
                Country other = of(text.substring(i + 1, i + 2), passage);
                if (one != null && other != null && !one.equals(other)) {
                    found.add(new Mention.OfCountry(new Span(from + i, from + i + 1), one, "short"));
                    found.add(new Mention.OfCountry(new Span(from + i + 1, from + i + 2), other, "short"));
                }
            }
        }
        return found;
    }

    private static boolean edge(char before) {
        return !Character.isIdeographic(before) || EDGES.indexOf(before) >= 0;
    }

    /**
     * States by one character each.
     *
     * @param states in text order
     * @param start where the first stands
     */
    public record Row(List<Country> states, int start) {}

    /** 英法德, 英、法、德: the states whose characters stand in a row up to an offset, also parted by a mark of lists. */
    public Row rowEndingAt(Passage passage, String text, int end) {
        List<Country> row = new ArrayList<>();
        int start = end;
        while (start > 0) {
            int at = !row.isEmpty() && text.charAt(start - 1) == LISTS ? start - 2 : start - 1;
            Country state = at < 0 ? null : of(text.substring(at, at + 1), passage);
            if (state == null) {
                break;
            }
            row.add(0, state);
            start = at;
        }
        return new Row(row, start);
    }

    /** The states whose characters stand in a row up to an offset, in text order. */
    public List<Country> endingAt(Passage passage, String text, int end) {
        List<Country> row = new ArrayList<>();
        for (int i = end - 1; i >= 0; i--) {
            Country state = of(text.substring(i, i + 1), passage);
            if (state == null) {
                break;
            }
            row.add(0, state);
        }
        return row;
    }
}
