package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * An act other than a meeting.
 *
 * @param id for a report
 * @param type PLOVER type; empty if none fits
 * @param types every type that is right, in PLOVER's present names
 * @param actors the states that act
 * @param recipients the states acted upon; empty for a reciprocal act
 * @param status {@code occurred}, {@code planned} …
 * @param optional true if coding it is neither right nor wrong
 * @param told the passages that tell of it
 */
record GoldEvent(
        String id,
        String type,
        Set<String> types,
        Set<Country> actors,
        Set<Country> recipients,
        String status,
        boolean optional,
        List<Span> told) {
    static final String CONSULT = "CONSULT";

    GoldEvent {
        types = Set.copyOf(types);
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
        told = List.copyOf(told);
    }

    static GoldEvent of(GoldNode node) {
        List<String> types = Stream.concat(node.words("plover").stream(), node.words("alt_plover").stream())
                .toList();
        String type = node.words("plover").stream().findFirst().orElse("");
        return new GoldEvent(
                node.text("id"),
                type,
                types.stream().flatMap(GoldEvent::present).collect(Collectors.toSet()),
                node.states("actor"),
                node.states("recipient"),
                node.text("status"),
                type.isEmpty() || node.json().has("kind"),
                node.spans("span", "quotes", "coref"));
    }

    /** Without a mode written behind it; YIELD was split into CONCEDE and RETREAT. */
    static Stream<String> present(String written) {
        String type = written.split("/")[0];
        return type.equals("YIELD") ? Stream.of("CONCEDE", "RETREAT") : Stream.of(type);
    }

    /** The matter of meetings, judged there. */
    boolean consult() {
        return type.equals(CONSULT);
    }

    boolean reciprocal() {
        return recipients.isEmpty() && actors.size() > 1;
    }

    @Override
    public String toString() {
        return type + " " + StateList.of(actors) + "→" + StateList.of(recipients) + " " + status;
    }
}
