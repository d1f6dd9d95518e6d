package org.readout.annotate.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.FunctionWords;
import org.readout.lexicon.en.Months;
import org.readout.lexicon.en.Organisations;
import org.readout.lexicon.en.Spelling;
import org.readout.lexicon.en.Title;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * States, organisations and titles of one text, found by where they begin or end, so that phrases around a name can be
 * read outwards from it.
 */
final class Landmarks {
    private static final Pattern OF = Pattern.compile(" of (?:the )?");

    /** "Republic of", "Hashemite Kingdom of the". */
    private static final Pattern STYLE = Pattern.compile("(?:\\p{Lu}[\\p{L}']+ ){1,4}of (?:the )?");

    private final String plain;
    private final List<Title> titles;
    private final FunctionWords functionWords;
    private final Months months;
    private final Map<Integer, Title> titleAt = new HashMap<>();
    private final NavigableMap<Integer, Mention.OfCountry> countries = new TreeMap<>();
    private final NavigableMap<Integer, Organisations.Hit> organisations = new TreeMap<>();
    private final NavigableMap<Integer, Integer> startByEnd = new TreeMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Set<Integer> addressEnds = new HashSet<>();
    private final NavigableMap<Integer, Integer> blockedStartByEnd = new TreeMap<>();

    Landmarks(
            String plain,
            List<Mention.OfCountry> countries,
            List<Organisations.Hit> organisations,
            English english,
            List<Span> places) {
        this.plain = plain;
        functionWords = english.functionWords();
        months = english.months();
        places.forEach(place -> blockedStartByEnd.put(place.end(), place.start()));
        countries.forEach(country -> {
            this.countries.put(country.span().start(), country);
            startByEnd.put(country.span().end(), country.span().start());
        });
        // An organisation's name may hold a country's; the organisation is the landmark then.
        organisations.forEach(hit -> {
            this.organisations.put(hit.span().start(), hit);
            startByEnd.put(hit.span().end(), hit.span().start());
        });
        this.titles = english.titles()
                .find(
                        Spelling.lower(plain),
                        span -> inside(span) && !beyond(span)
                                || english.titles().miswritten(plain.substring(span.start(), span.end())));
        this.titles.forEach(title -> titleAt.put(title.span().start(), title));
        places.forEach(place -> this.places.put(place.end(), place.start()));
        this.titles.stream()
                .filter(Title::addresses)
                .forEach(title -> addressEnds.add(title.span().end()));
        this.titles.forEach(
                title -> blockedStartByEnd.put(title.span().end(), title.span().start()));
    }

    String plain() {
        return plain;
    }

    List<Title> titles() {
        return titles;
    }

    /** True if a title begins there that may stand before a name. */
    boolean addressAt(int start) {
        Title title = titleAt.get(start);
        return title != null && title.addresses();
    }

    /** True if a title ends there that may stand before a name. */
    boolean addressEnds(int end) {
        return addressEnds.contains(end);
    }

    /** True of the name of a month or of a day of the week. */
    boolean calendar(String word) {
        return months.month(word) > 0 || months.weekday(word) > 0;
    }

    /** True if the span is the name of a state or of a place, whole. */
    boolean place(Span span) {
        Mention.OfCountry state = countries.get(span.start());
        return state != null && state.span().equals(span)
                || Integer.valueOf(span.start()).equals(places.get(span.end()));
    }

    /** True if a word may stand between an article and a title, and holds no sentence together. */
    boolean describes(String word) {
        return functionWords.kind(word).isEmpty();
    }

    /** The states named, in any form. */
    Set<Country> states() {
        return countries.values().stream().map(Mention.OfCountry::country).collect(Collectors.toUnmodifiableSet());
    }

    Mention.@Nullable OfCountry country(int start) {
        return organisations.containsKey(start) ? null : countries.get(start);
    }

    Organisations.@Nullable Hit organisation(int start) {
        return organisations.get(start);
    }

    /** Where the state or organisation begins that ends here; -1 if none does. */
    int startOf(int end) {
        return startByEnd.getOrDefault(end, -1);
    }

    /** Where the state or organisation ends that begins here; -1 if none does. */
    int endOf(int start) {
        Organisations.Hit organisation = organisations.get(start);
        Mention.OfCountry country = countries.get(start);
        if (organisation != null) {
            return organisation.span().end();
        }
        return country == null ? -1 : country.span().end();
    }

    /** "Name of Ghana", "Name of the Republic of Ghana": the state named right behind a name; absent if none is. */
    @Nullable
    Country behind(int end) {
        Matcher of = OF.matcher(plain).region(end, plain.length());
        if (!of.lookingAt()) {
            return null;
        }
        Matcher style = STYLE.matcher(plain).region(of.end(), plain.length());
        Mention.OfCountry state = country(of.end());
        Mention.OfCountry styled = state == null && style.lookingAt() ? country(style.end()) : state;
        return styled == null ? null : styled.country();
    }

    /** True if the span lies within a state's or organisation's name. */
    boolean inside(Span span) {
        Map.Entry<Integer, Integer> next = startByEnd.higherEntry(span.start());
        return next != null && next.getValue() <= span.start();
    }

    /** True if a name begins with the span and ends before it: "Department Director" is no department. */
    private boolean beyond(Span span) {
        int end = endOf(span.start());
        return end >= 0 && end < span.end();
    }

    /** True if the span lies within an organisation's name. */
    boolean withinOrganisation(Span span) {
        Map.Entry<Integer, Organisations.Hit> before = organisations.floorEntry(span.start());
        return before != null && before.getValue().span().contains(span);
    }

    /** True if no state, organisation, place or title overlaps the span. */
    boolean free(Span span) {
        Map.Entry<Integer, Integer> next = startByEnd.higherEntry(span.start());
        return (next == null || next.getValue() >= span.end()) && !blocked(span);
    }

    private boolean blocked(Span span) {
        Map.Entry<Integer, Integer> next = blockedStartByEnd.higherEntry(span.start());
        return next != null && next.getValue() < span.end();
    }
}
