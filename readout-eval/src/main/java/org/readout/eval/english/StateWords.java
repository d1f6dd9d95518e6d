package org.readout.eval.english;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Span;

/** States that become others in a text: their names, adjectives and capitals, and regions called after them. */
final class StateWords {
    private static final Set<String> NO_NAME = Set.of("anaphor", "pronoun", "description", "dyad_adjective");
    private static final Set<String> ADJECTIVES = Set.of("adjective", "language", "abbreviation");
    private static final String ARTICLE = "the ";

    private final String text;
    private final Map<String, State> cast;

    /** @param cast what each state becomes, by code */
    StateWords(String text, Map<String, State> cast) {
        this.text = text;
        this.cast = Map.copyOf(cast);
    }

    List<Replacement> in(List<JsonNode> countries, Pools pools) {
        List<Replacement> all = new ArrayList<>();
        List<GoldNode> lines = countries.stream().map(GoldNode::new).toList();
        lines.forEach(line -> all.addAll(state(line)));
        Set<String> words = lines.stream()
                .filter(line -> cast.containsKey(line.text("code")))
                .flatMap(line -> texts(line).flatMap(name -> Stream.of(name.split(" "))))
                .collect(Collectors.toSet());
        lines.stream()
                .filter(line -> line.text("kind").equals("region"))
                .forEach(line -> all.addAll(region(line, words, pools)));
        return all;
    }

    private static Stream<String> texts(GoldNode line) {
        return line.children("mentions")
                .filter(mention -> !NO_NAME.contains(mention.text("form")))
                .map(mention -> mention.text("text"));
    }

    private List<Replacement> state(GoldNode line) {
        State state = cast.get(line.text("code"));
        if (state == null) {
            return List.of();
        }
        Set<String> adjectives = line.children("mentions")
                .filter(mention -> ADJECTIVES.contains(mention.text("form")))
                .map(mention -> mention.text("text"))
                .collect(Collectors.toSet());
        return line.children("mentions")
                .filter(mention -> !NO_NAME.contains(mention.text("form")))
                .map(mention -> new Replacement(span(line, mention), word(line, mention, adjectives, state)))
                .toList();
    }

    private static String word(GoldNode line, GoldNode mention, Set<String> adjectives, State state) {
        String word = mention.text("text");
        if (adjectives.contains(word)) {
            return state.adjective();
        }
        String form = mention.text("form");
        boolean capital = form.equals("metonym_capital") || (form.equals("place") && !word.equals(line.text("name")));
        return capital ? state.capital() : state.name();
    }

    private Span span(GoldNode line, GoldNode mention) {
        Span name = bare(mention);
        return takesArticle(line, mention.text("text"))
                ? new Span(name.start() - (articled(name) ? ARTICLE.length() : 0), name.end())
                : name;
    }

    /** A name that always has an article gives way, with it, to one that takes none. */
    private boolean takesArticle(GoldNode line, String word) {
        return line.children("mentions")
                .filter(mention -> mention.text("form").equals("name")
                        && mention.text("text").equals(word))
                .map(StateWords::bare)
                .map(this::articled)
                .reduce(Boolean::logicalAnd)
                .orElse(false);
    }

    private boolean articled(Span name) {
        return text.regionMatches(true, name.start() - ARTICLE.length(), ARTICLE, 0, ARTICLE.length());
    }

    private static Span bare(GoldNode mention) {
        return new Span(
                mention.json().path("start").asInt(), mention.json().path("end").asInt());
    }

    /** A sea or a peninsula called after a state is called after none; its last word stays, since it is named by that again. */
    private static List<Replacement> region(GoldNode line, Set<String> words, Pools pools) {
        String name = line.text("name");
        if (Stream.of(name.split(" ")).noneMatch(words::contains)) {
            return List.of();
        }
        String now = pools.word("region") + name.substring(name.lastIndexOf(' '));
        return line.children("mentions")
                .filter(mention -> mention.text("text").equals(name))
                .map(mention -> new Replacement(bare(mention), now))
                .toList();
    }
}
