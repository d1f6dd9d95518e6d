package org.readout.eval.english;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.model.Span;

/** People of a text who become invented ones, with names in the form of the state they come to belong to. */
final class PersonWords {
    private final Map<String, State> cast;
    private final State other;

    /** @param other whose form those get who belong to none */
    PersonWords(Map<String, State> cast, State other) {
        this.cast = Map.copyOf(cast);
        this.other = other;
    }

    List<Replacement> in(List<JsonNode> people, Pools pools) {
        return people.stream()
                .map(GoldNode::new)
                .flatMap(person -> of(person, pools))
                .toList();
    }

    private Stream<Replacement> of(GoldNode person, Pools pools) {
        Pools.Name name = pools.name(cast.getOrDefault(person.text("country"), other));
        return person.children("mentions")
                .filter(mention -> mention.text("form").equals("name"))
                .map(mention -> new Replacement(
                        new Span(
                                mention.json().path("start").asInt(),
                                mention.json().path("end").asInt()),
                        mention.text("text").contains(" ") ? name.full() : name.again()));
    }
}
