package org.readout.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.Words;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Place;
import org.readout.model.Rank;
import org.readout.model.When;

/** Parts of the model in the words a terminal shows. */
final class Phrase {
    static final int QUOTE_WIDTH = 96;

    private Phrase() {}

    /** The date, with its basis unless the text states it in full. */
    static String date(When when) {
        String value = when.value();
        String shown = value == null ? bounds(when.earliest(), when.latest()) : value;
        return when.basis() == Basis.EXPLICIT || when.basis() == Basis.VAGUE
                ? shown
                : shown + " (" + Words.of(when.basis()) + ")";
    }

    private static String bounds(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return latest == null ? "undated" : "by " + latest;
        }
        return latest == null ? "from " + earliest : earliest + "/" + latest + " (vague)";
    }

    static String person(Person person) {
        return Stream.of(person.en(), person.zh(), person.ko())
                .filter(name -> name != null)
                .findFirst()
                .map(first -> first + (person.en() != null && person.zh() != null ? " " + person.zh() : ""))
                .orElse(person.id());
    }

    /** Name, offices as stated, rank band. */
    static String participant(Participant participant) {
        String offices =
                participant.offices().stream().map(Office::words).distinct().collect(Collectors.joining("; "));
        String band = participant.rank().map(Phrase::rank).orElse("");
        return person(participant.person()) + (offices.isEmpty() ? "" : ", " + oneLine(offices)) + band;
    }

    private static String rank(Rank rank) {
        return " [band " + rank.band() + (rank.ceremonial() ? ", ceremonial" : "") + "]";
    }

    static String place(@Nullable Place place) {
        return place == null
                ? ""
                : Stream.of(place.city(), place.venue())
                        .filter(part -> part != null)
                        .map(Phrase::oneLine)
                        .collect(Collectors.joining(", "));
    }

    /** The quote on one line, cut where it is long, with the document's short identifier. */
    static String cited(Evidence evidence) {
        return quote(evidence) + "  " + evidence.docId().brief();
    }

    static String quote(Evidence evidence) {
        return quote(evidence, QUOTE_WIDTH);
    }

    static String quote(Evidence evidence, int width) {
        return "“" + Grid.cut(oneLine(evidence.quote()), width) + "”";
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
