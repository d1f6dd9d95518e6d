package org.readout.eval.english;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * An object of an annotation. The essay's and that of the thirty documents differ in the names of some fields; where they do,
 * all names are asked for and what is not there counts as empty.
 */
record GoldNode(JsonNode json) {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");

    /** ISO 3166-1 has none for Kosovo; XKX is what is used. */
    private static final Set<String> STATES = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream(), Stream.of("XKX"))
            .collect(Collectors.toUnmodifiableSet());

    String text(String field) {
        return json.path(field).asText("");
    }

    boolean flag(String field) {
        return json.path(field).asBoolean();
    }

    GoldNode child(String field) {
        return new GoldNode(json.path(field));
    }

    Stream<GoldNode> children(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false).map(GoldNode::new);
    }

    /** The words of a field that holds one, or a list of them; empty ones left out. */
    List<String> words(String field) {
        JsonNode value = json.path(field);
        Stream<JsonNode> all = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return all.map(one -> one.asText(""))
                .filter(word -> !word.isEmpty() && !word.equals("null"))
                .toList();
    }

    /** The passages of these fields, each of which may hold one or a list. */
    List<Span> spans(String... fields) {
        return Stream.of(fields)
                .map(json::path)
                .flatMap(value -> value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value))
                .filter(value -> value.path("start").isInt())
                .map(value ->
                        new Span(value.path("start").asInt(), value.path("end").asInt()))
                .toList();
    }

    /** False of bodies of several states, which annotations name in other ways. */
    static boolean state(Country country) {
        return STATES.contains(country.code());
    }

    /** The states named by their codes in a field, whatever else stands there: {@code GRP:CHN+PRK} names two. */
    Set<Country> states(String field) {
        return words(field).stream()
                .flatMap(word -> CODE.matcher(word).results())
                .map(MatchResult::group)
                .filter(STATES::contains)
                .map(Country::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
