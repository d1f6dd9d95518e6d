package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * People whose headline gives their state and title and whose text gives their bare name: 李克强会见卢森堡首相, and below it
 * 李克强同贝泰尔举行会谈. A name nobody listed is taken for one only where a counterpart stands (会见……时, 同……举行), and only if the
 * headline leaves no doubt whose it is.
 */
final class NamedApart {
    private static final String CLAUSE = "，。：；\n";

    private final String text;
    private final ChineseLexicon lexicon;
    private final Names names;
    private final List<Nameless> nameless;

    /**
     * @param nameless in text order
     * @param known states of whose people the text names somebody known
     */
    NamedApart(String text, ChineseLexicon lexicon, List<Nameless> nameless, Set<Country> known) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = new Names(lexicon);
        this.nameless = nameless.stream()
                .filter(titles -> titles.inHeadline(text) && !known.contains(titles.country()))
                .toList();
    }

    /** Titles of one person of a foreign state that no name follows. */
    record Nameless(List<TitleElement> titles, Country country, int end) {
        Nameless {
            titles = List.copyOf(titles);
        }

        boolean inHeadline(String text) {
            int headline = text.indexOf('\n');
            return headline < 0 || end <= headline;
        }
    }

    /** A name with the headline's titles; there are none where only the state is sure. */
    record Stranger(Span name, Country country, List<TitleElement> titles) {
        Stranger {
            titles = List.copyOf(titles);
        }
    }

    /**
     * In the order they are first named.
     *
     * @param taken offsets of what has been read as something else
     */
    List<Stranger> all(BitSet taken) {
        List<Country> states = nameless.stream().map(Nameless::country).toList();
        if (states.isEmpty()) {
            return List.of();
        }
        List<Span> found = List.copyOf(counterparts(taken, states).values());
        boolean oneEach = found.size() == states.size();
        boolean oneState = states.stream().distinct().count() == 1;
        List<Stranger> strangers = new ArrayList<>();
        for (int i = 0; i < found.size() && (oneEach || oneState); i++) {
            boolean sure = oneEach || states.size() == 1 && i == 0;
            List<TitleElement> titles = sure ? nameless.get(i).titles() : List.of();
            strangers.add(new Stranger(found.get(i), states.get(oneEach ? i : 0), titles));
        }
        return strangers;
    }

    /** The first place of each name that stands where a counterpart does. */
    private Map<String, Span> counterparts(BitSet taken, List<Country> states) {
        Map<String, Span> found = new LinkedHashMap<>();
        for (int at = 1; at < text.length(); at++) {
            if (!taken.get(at)) {
                Country country = states.get(Math.min(found.size(), states.size() - 1));
                counterpart(at, taken, country)
                        .ifPresent(name -> found.putIfAbsent(text.substring(name.start(), name.end()), name));
            }
        }
        return found;
    }

    private Optional<Span> counterpart(int at, BitSet taken, Country country) {
        boolean met = lexicon.words("counterpart_verb").closes(text, at);
        return met || joined(at, taken)
                ? names.at(text, at, limit(at, taken), country)
                        .filter(name -> foreign(name, country))
                        .filter(name -> met && ends(name.end()) || acts(name.end()))
                : Optional.empty();
    }

    private int limit(int at, BitSet taken) {
        int next = taken.nextSetBit(at);
        return next < 0 ? text.length() : next;
    }

    /** 李克强同, 李克强夫妇同, ，与: the word joins two parties, as 同 in 愿同 and 和 in 和平与 do not. */
    private boolean joined(int at, BitSet taken) {
        int with = at
                - lexicon.words("counterpart_with")
                        .closing(text, at)
                        .map(String::length)
                        .orElse(at);
        int before = with
                - lexicon.words("with_companions")
                        .closing(text, with)
                        .map(String::length)
                        .orElse(0);
        return before > 0 && (taken.get(before - 1) || CLAUSE.indexOf(text.charAt(before - 1)) >= 0);
    }

    /** Written as newsrooms write names of that state, and so no word of the language. */
    private boolean foreign(Span name, Country country) {
        boolean unsegmented = lexicon.words("unsegmented").has(country.code());
        String words = text.substring(name.start(), name.end());
        return unsegmented
                || lexicon.words("surname_first").has(country.code()) && names.likeHome(text, name)
                || words.chars()
                        .allMatch(c ->
                                NameMarks.joins(c) || lexicon.nameCharacters().transliterates(c));
    }

    private boolean ends(int end) {
        return lexicon.words("counterpart_end").opens(text, end)
                || lexicon.offices().titles().opens(text, end);
    }

    /** 贝泰尔举行, 贝泰尔首相举行, 贝泰尔夫妇举行. */
    private boolean acts(int end) {
        int behind = end
                + Stream.of(lexicon.offices().titles(), lexicon.words("with_companions"))
                        .flatMap(words -> words.opening(text, end).stream())
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(0);
        return lexicon.words("counterpart_acts").opens(text, behind);
    }
}
