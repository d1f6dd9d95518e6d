package org.readout.eval.english;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** All that is annotated of one document. */
record Gold(
        List<GoldPerson> people,
        List<GoldMention> mentions,
        List<GoldMeeting> meetings,
        List<GoldEvent> events,
        List<GoldStatement> statements,
        List<GoldHedge> hedges,
        List<GoldRelation> relations) {
    Gold {
        people = List.copyOf(people);
        mentions = List.copyOf(mentions);
        meetings = List.copyOf(meetings);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        hedges = List.copyOf(hedges);
        relations = List.copyOf(relations);
    }

    /** @param document its identifier; empty if the files are of one document and name none */
    static Gold of(GoldFiles files, String document) {
        Lines lines = kind -> files.of(kind).stream()
                .filter(line -> line.path("doc").asText("").equals(document))
                .map((JsonNode line) -> new GoldNode(line));
        return new Gold(
                lines.of("people").map(GoldPerson::of).toList(),
                lines.of("countries").flatMap(GoldMention::of).toList(),
                lines.of("meetings").map(GoldMeeting::of).toList(),
                lines.of("events").map(GoldEvent::of).toList(),
                lines.of("statements").map(GoldStatement::of).toList(),
                lines.of("hedges").map(GoldHedge::of).toList(),
                lines.of("relations").map(GoldRelation::of).toList());
    }

    /** The objects of a document in one of the files. */
    private interface Lines {
        Stream<GoldNode> of(String kind);
    }
}
