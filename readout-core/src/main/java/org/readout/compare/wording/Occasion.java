package org.readout.compare.wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Presence;
import org.readout.model.Readout;
import org.readout.model.Statement;
import org.readout.model.Wording;

/**
 * One meeting with every account of it.
 *
 * @param meeting the meeting, its accounts merged
 * @param readouts its accounts, by document; may be empty
 */
public record Occasion(Meeting meeting, List<Readout> readouts) {
    /** By the first day the meeting may have been held on, undated ones last; then by name and place in the documents. */
    public static final Comparator<Occasion> ORDER = Comparator.comparing(
                    Occasion::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(occasion -> occasion.meeting().id())
            .thenComparing(occasion -> occasion.meeting().mentions().get(0));

    public Occasion {
        readouts = List.copyOf(readouts);
    }

    /** The same meeting with the accounts of one outlet alone. */
    public Occasion by(String outlet) {
        return new Occasion(
                meeting,
                readouts.stream()
                        .filter(readout -> readout.outlet().equals(outlet))
                        .toList());
    }

    /** True if an outlet has an account of it. */
    boolean toldBy(String outlet) {
        return readouts.stream().anyMatch(readout -> readout.outlet().equals(outlet));
    }

    /** The first day it may have been held on; absent if not known. */
    public @Nullable LocalDate day() {
        return meeting.date().earliest();
    }

    /** The highest of a side's principals by protocol; empty if the side names nobody of known rank. */
    public Optional<Participant> highest(Country side) {
        return meeting.highest(side);
    }

    /** What a side is reported to have said, in all accounts. */
    public List<Statement> words(Country side) {
        return readouts.stream()
                .flatMap(readout -> readout.statements().stream())
                .filter(statement -> side.equals(statement.speaker().country()))
                .toList();
    }

    /** The formulas on a side, in all accounts. */
    public Stream<Wording> formulas(Country side) {
        return readouts.stream()
                .flatMap(readout -> readout.wordings().stream())
                .filter(wording -> side.equals(wording.side()));
    }

    /**
     * Whether a formula stands in a side's words. It is absent only from words that are known: where an account keeps a title
     * alone it is unknown, where accounts tell of the meeting without the side's words it is not mentioned.
     */
    public Presence presence(String formula, Country side) {
        if (formulas(side).anyMatch(wording -> wording.formula().equals(formula))) {
            return Presence.PRESENT;
        }
        return withoutIt(side);
    }

    /** What is true of every formula that a side is not reported to have said. */
    Presence withoutIt(Country side) {
        return Presence.without(!words(side).isEmpty(), readouts.stream().anyMatch(Readout::wordingKnown));
    }
}
