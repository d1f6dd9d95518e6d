package org.readout.eval.english;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parties and news agencies that become invented ones in a text. */
final class BodyWords {
    private static final String PARTY = " Party";
    private static final Pattern SMALL = Pattern.compile("[^A-Z]");

    private final String text;
    private final Map<String, State> cast;

    BodyWords(String text, Map<String, State> cast) {
        this.text = text;
        this.cast = Map.copyOf(cast);
    }

    List<Replacement> in(List<JsonNode> bodies, Pools pools) {
        List<Replacement> all = new ArrayList<>();
        bodies.stream().map(GoldNode::new).forEach(body -> {
            if (body.text("type").equals("party") && body.text("name").contains(PARTY)) {
                all.addAll(party(body, pools.word("party")));
            } else if (body.text("type").equals("media")) {
                all.addAll(everywhere(body.text("name").split(" ")[0], pools.word("agency")));
            }
        });
        return all;
    }

    /** The name keeps its build; an abbreviation is made of its capitals. */
    private List<Replacement> party(GoldNode body, String kind) {
        String name = body.text("name");
        State state = cast.get(body.text("country"));
        String now = kind + PARTY;
        if (state != null && name.contains(PARTY + " of ")) {
            now = now + " of " + state.name();
        } else if (state != null && !body.words("aliases").isEmpty()) {
            now = state.adjective() + " " + now;
        }
        List<Replacement> all = new ArrayList<>(everywhere(name, now));
        Optional<String> brief = body.words("aliases").stream()
                .filter(alias -> alias.matches("[A-Z]{2,6}"))
                .findFirst();
        String capitals = SMALL.matcher(now).replaceAll("");
        brief.ifPresent(alias -> all.addAll(everywhere(alias, capitals)));
        return all;
    }

    private List<Replacement> everywhere(String word, String now) {
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
        Stream<Replacement> all = found.results().map(one -> Replacement.of(one, now));
        return all.toList();
    }
}
