package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotated;
import org.readout.model.Basis;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.When;

/**
 * An analysis as its claims are read from it.
 *
 * @param annotated what is recognised in it
 * @param coding what is concluded from it
 */
public record Essay(Annotated annotated, Coding coding) {
    private static final Pattern TO = Pattern.compile(" (?:to|until|through|till) | ?[-–—] ?|[至到]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年");

    String text() {
        return annotated.document().text().content();
    }

    Language language() {
        return annotated.document().language();
    }

    /** As the record gives it, else as it stands above the text. */
    @Nullable
    LocalDate published() {
        LocalDate published = annotated.document().published();
        FrontMatter front = coding.frontMatter();
        return published == null && front != null ? front.published().latest() : published;
    }

    /** Day it was published as the last day it can speak of; unbounded if not known. */
    When untilPublished() {
        return Dates.between(null, published());
    }

    String text(Span span) {
        return text().substring(span.start(), span.end());
    }

    /** The words right before and right behind a place, itself left out. */
    String around(Span place, int before, int behind) {
        String text = text();
        return text.substring(Math.max(0, place.start() - before), place.start())
                + '\n'
                + text.substring(place.end(), Math.min(text.length(), place.end() + behind));
    }

    Evidence quote(Span span) {
        return annotated.quote(span);
    }

    /** The sentence a place stands in; the place itself where none was cut. */
    Sentence sentence(Span place) {
        return annotated.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(place))
                .findFirst()
                .orElse(new Sentence(place, 0));
    }

    /**
     * The date of a happening by the sentence that tells of it: where none was found, or only one worked out from the day of the
     * analysis, the date the sentence states.
     */
    When stated(When found, Span place) {
        boolean weak = !found.known() || found.basis() == Basis.INFERRED;
        Span sentence = sentence(place).span();
        return !weak
                ? found
                : dates(sentence).stream()
                        .filter(date -> date.basis() == Basis.EXPLICIT)
                        .findFirst()
                        .orElse(found);
    }

    /** The whole sentence some words stand in. */
    public Evidence sentenceOf(Evidence words) {
        return quote(sentence(words.span()).span());
    }

    /** The sentence before one in its paragraph. */
    Optional<Sentence> before(Sentence sentence) {
        int at = annotated.sentences().indexOf(sentence);
        return at <= 0
                ? Optional.empty()
                : Optional.of(annotated.sentences().get(at - 1)).filter(one -> one.paragraph() == sentence.paragraph());
    }

    /** The dates that stand in a span, in text order, those of which something is known. */
    List<When> dates(Span span) {
        return datesIn(span).stream().map(Mention.OfDate::when).toList();
    }

    /** Those recognised, and years no reader recognises by themselves. */
    private List<Mention.OfDate> datesIn(Span span) {
        List<Mention.OfDate> dates = new ArrayList<>(annotated.within(span, Mention.OfDate.class).stream()
                .filter(date -> date.when().known())
                .toList());
        Matcher year = YEAR.matcher(text()).region(span.start(), span.end());
        while (year.find()) {
            Span place = new Span(year.start(), year.end());
            if (dates.stream().noneMatch(date -> date.span().overlaps(place))) {
                dates.add(new Mention.OfDate(
                        place, When.year(Integer.parseInt(year.group(1)), Basis.EXPLICIT, List.of(quote(place)))));
            }
        }
        dates.sort(Comparator.comparing(Mention.OfDate::span));
        return spans(dates);
    }

    /** "From 2010 to 2016", 2013年至2017年: two dates that bound a time are one. */
    private List<Mention.OfDate> spans(List<Mention.OfDate> dates) {
        List<Mention.OfDate> joined = new ArrayList<>();
        for (Mention.OfDate date : dates) {
            Mention.OfDate last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && bounds(last, date)) {
                joined.set(joined.size() - 1, between(last, date));
            } else {
                joined.add(date);
            }
        }
        return joined;
    }

    private boolean bounds(Mention.OfDate one, Mention.OfDate other) {
        return one.span().end() <= other.span().start()
                && TO.matcher(text().substring(one.span().end(), other.span().start()))
                        .matches();
    }

    private static Mention.OfDate between(Mention.OfDate one, Mention.OfDate other) {
        return new Mention.OfDate(
                one.span().to(other.span()),
                Dates.between(one.when().earliest(), other.when().latest()));
    }

    /** The date nearest to a place among those of its sentence: one before it is nearer than one behind. */
    Optional<When> dateNear(Span place) {
        Span sentence = sentence(place).span();
        return datesIn(sentence).stream()
                .min(Comparator.comparingInt(date -> distance(date.span(), place)))
                .map(Mention.OfDate::when);
    }

    private static int distance(Span date, Span place) {
        return date.start() < place.start()
                ? Math.max(0, place.start() - date.end())
                : 2 * Math.max(0, date.start() - place.end());
    }

    /** The state named last in a span, by itself or by one of its people; null if none is. */
    @Nullable
    Country lastState(Span span) {
        Country last = null;
        for (Mention mention : annotated.within(span, Mention.class)) {
            Country state = mention instanceof Mention.OfCountry country
                    ? country.country()
                    : mention instanceof Mention.OfPerson person ? person.country() : null;
            last = state == null ? last : state;
        }
        return last;
    }

    /** The states named in a span, by themselves or by their people, in order of their codes. */
    Set<Country> states(Span span) {
        Set<Country> states = new TreeSet<>(Comparator.comparing(Country::code));
        annotated.within(span, Mention.OfCountry.class).forEach(one -> states.add(one.country()));
        for (Mention.OfPerson person : annotated.within(span, Mention.OfPerson.class)) {
            Country country = person.country();
            if (country != null) {
                states.add(country);
            }
        }
        return states;
    }
}
