package org.readout.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Correction;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Person;
import org.readout.model.Repair;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Wording;
import org.readout.pipeline.correction.CodedItem;

/**
 * Something coded from a document, as its page lists it.
 *
 * @param id kind and number: m0, s3
 * @param kind meeting, statement, event, wording, claim or repair
 * @param label in a few words
 * @param spans where it stands, at least one place
 * @param item what a correction calls it; absent for what is not corrected
 */
public record Coded(String id, String kind, String label, List<Span> spans, Correction.@Nullable Item item) {
    public Coded {
        spans = List.copyOf(spans);
    }

    public Span first() {
        return spans.get(0);
    }

    /** All that a coding holds, kind by kind, in its order. */
    static List<Coded> of(Coding coding, Names names) {
        List<Coded> all = new ArrayList<>();
        int number = 0;
        for (Meeting one : coding.meetings()) {
            all.add(new Coded("m" + number++, "meeting", label(one, names), spans(one.mentions()), CodedItem.of(one)));
        }
        number = 0;
        for (Statement one : coding.statements()) {
            all.add(new Coded(
                    "s" + number++, "statement", label(one, names), spans(List.of(one.evidence())), CodedItem.of(one)));
        }
        number = 0;
        for (Event one : coding.events()) {
            all.add(new Coded("e" + number++, "event", label(one), spans(List.of(one.evidence())), CodedItem.of(one)));
        }
        number = 0;
        for (Wording one : coding.wordings()) {
            if (!one.evidence().isEmpty()) {
                all.add(new Coded(
                        "w" + number, "wording", label(one, names), spans(one.evidence()), CodedItem.of(one)));
            }
            number++;
        }
        number = 0;
        for (Claim one : coding.claims()) {
            all.add(new Coded("c" + number++, "claim", label(one), spans(List.of(one.evidence())), CodedItem.of(one)));
        }
        number = 0;
        for (Repair one : coding.repairs()) {
            all.add(new Coded("r" + number++, "repair", label(one), spans(List.of(one.evidence())), null));
        }
        return all;
    }

    private static List<Span> spans(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::span).distinct().toList();
    }

    private static String label(Meeting one, Names names) {
        return Text.date(one.date()) + " " + Text.word(one.format().id()) + ", " + Text.word(one.status()) + ": "
                + one.sides().stream()
                        .map(side -> side.country()
                                + side.principals().stream()
                                        .map(p -> " " + names.of(p.person()))
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining(" – "));
    }

    private static String label(Statement one, Names names) {
        Person person = one.speaker().person();
        String speaker = person == null ? Text.line(one.speaker().evidence().quote()) : names.of(person);
        return state(one.speaker().country()) + speaker
                + (one.addressee() == null ? "" : " to " + one.addressee())
                + ": " + (one.negated() ? "not said, " : "") + Text.word(one.stance())
                + (one.issues().isEmpty()
                        ? ""
                        : " on "
                                + Text.joined(
                                        one.issues().stream().map(Text::word).toList()));
    }

    private static String label(Event one) {
        String mode = one.code().mode();
        return one.code().type() + (mode == null ? "" : " " + Text.word(mode)) + ", " + Text.word(one.status()) + ": "
                + one.actors().stream().map(Coded::actor).collect(Collectors.joining(", "))
                + ", " + Text.date(one.date());
    }

    private static String actor(Actor actor) {
        Country country = actor.country();
        return Text.word(actor.role()) + " "
                + (country == null ? Text.cut(Text.line(actor.evidence().quote()), 30) : country.code());
    }

    private static String label(Wording one, Names names) {
        Person speaker = one.speaker();
        return state(one.side()) + Text.word(one.formula()) + (speaker == null ? "" : " (" + names.of(speaker) + ")");
    }

    private static String label(Claim one) {
        return one.dyad() + " " + Text.word(one.direction()) + ", " + Text.word(one.status())
                + (one.hedges().isEmpty() ? "" : ", hedged");
    }

    private static String label(Repair one) {
        return Text.word(one.kind()) + ": reads “" + Text.line(one.expected()) + "”";
    }

    private static String state(@Nullable Country country) {
        return country == null ? "" : country.code() + " ";
    }
}
