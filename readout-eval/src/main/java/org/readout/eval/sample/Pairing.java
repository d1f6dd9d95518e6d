package org.readout.eval.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.lexicon.Formats;
import org.readout.model.Meeting;
import org.readout.model.Participant;

/**
 * Rows of the register and coded contacts of one readout, paired one to one.
 *
 * @param pairs rows with the contact that tells of them
 * @param missed rows without one
 * @param rest contacts without a row
 */
record Pairing(List<Pair> pairs, List<Entry> missed, List<Meeting> rest) {
    Pairing {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        rest = List.copyOf(rest);
    }

    /** A row and the contact coded of it. */
    record Pair(Entry entry, Meeting meeting) {}

    /**
     * Pairs what has the same states, the same kind of contact and dates that may be the same day. Where several may be
     * paired the closest are: most principals in common, then the same format, then the better date.
     *
     * @param entries rows of forms of contact only
     */
    static Pairing of(List<Entry> entries, List<Meeting> meetings, Formats formats, Names names) {
        List<Entry> missed = new ArrayList<>(entries);
        List<Meeting> rest = new ArrayList<>(meetings);
        List<Pair> pairs = new ArrayList<>();
        entries.stream()
                .flatMap(entry -> meetings.stream().map(meeting -> new Pair(entry, meeting)))
                .filter(pair -> mayBeOne(pair, formats))
                .sorted(closest(names))
                .forEach(pair -> {
                    if (missed.contains(pair.entry()) && rest.contains(pair.meeting())) {
                        missed.remove(pair.entry());
                        rest.remove(pair.meeting());
                        pairs.add(pair);
                    }
                });
        return new Pairing(pairs, missed, rest);
    }

    private static boolean mayBeOne(Pair pair, Formats formats) {
        return pair.entry().countries().equals(pair.meeting().countries())
                && formats.format(pair.entry().format()).contact()
                        == pair.meeting().format().contact()
                && pair.meeting().date().compatible(pair.entry().date());
    }

    private static Comparator<Pair> closest(Names names) {
        return Comparator.comparingLong((Pair pair) -> -inCommon(pair, names))
                .thenComparing(pair ->
                        !pair.entry().format().equals(pair.meeting().format().id()))
                .thenComparing(pair -> pair.meeting().date().width());
    }

    private static long inCommon(Pair pair, Names names) {
        return pair.entry().parties().stream()
                .filter(party -> pair.meeting().sides().stream()
                        .flatMap(side -> side.principals().stream())
                        .map(Participant::person)
                        .anyMatch(person -> names.means(party.name(), person)))
                .count();
    }
}
