package org.readout.eval.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.sample.Entry.Party;
import org.readout.eval.sample.Pairing.Pair;
import org.readout.model.Meeting;
import org.readout.model.Participant;

/** Who took part in a contact that was found, and in which offices. */
final class PeopleJudge {
    private final Names names;
    private final OfficeWords offices;

    PeopleJudge(Names names, OfficeWords offices) {
        this.names = names;
        this.offices = offices;
    }

    Stream<Judgement> judge(Item item, Pair pair) {
        List<Judgement> judgements = new ArrayList<>();
        principals(item, pair, judgements);
        accompanying(item, pair, judgements);
        return judgements.stream();
    }

    /** A principal stands on the side of the state named; which part is given to which is not asked. */
    private void principals(Item item, Pair pair, List<Judgement> judgements) {
        List<Participant> rest = new ArrayList<>(people(pair.meeting(), true));
        for (Party party : named(pair.entry())) {
            Optional<Participant> found = rest.stream()
                    .filter(one ->
                            names.means(party.name(), one.person()) && Objects.equals(party.country(), one.country()))
                    .findFirst();
            judgements.add(person(item, Measures.PRINCIPALS, party.name(), found, pair));
            party.offices().forEach(office -> judgements.add(office(item, party, office, found)));
            found.ifPresent(rest::remove);
        }
        rest.forEach(one -> judgements.add(alarm(item, Measures.PRINCIPALS, one, pair)));
    }

    private static List<Party> named(Entry entry) {
        return entry.parties().stream().filter(party -> !party.name().isEmpty()).toList();
    }

    private Judgement office(Item item, Party party, String office, Optional<Participant> found) {
        if (found.isEmpty()) {
            return Judgement.missed(item, Measures.OFFICES, office, party.name() + " is not found");
        }
        return offices.cover(found.get().offices(), office)
                ? Judgement.right(item, Measures.OFFICES, office)
                : Judgement.wrong(
                        item, Measures.OFFICES, office, MeetingWords.offices(found.get()), "of " + party.name());
    }

    private void accompanying(Item item, Pair pair, List<Judgement> judgements) {
        List<Participant> rest = new ArrayList<>(people(pair.meeting(), false));
        for (String name : pair.entry().accompanying()) {
            Optional<Participant> found =
                    rest.stream().filter(one -> names.means(name, one.person())).findFirst();
            judgements.add(person(item, Measures.ACCOMPANYING, name, found, pair));
            found.ifPresent(rest::remove);
        }
        rest.forEach(one -> judgements.add(alarm(item, Measures.ACCOMPANYING, one, pair)));
    }

    private static List<Participant> people(Meeting meeting, boolean principal) {
        return meeting.sides().stream()
                .flatMap(side -> side.people().stream())
                .filter(one -> one.principal() == principal)
                .toList();
    }

    private static Judgement person(Item item, Measure measure, String name, Optional<Participant> found, Pair pair) {
        return found.isPresent()
                ? Judgement.right(item, measure, name)
                : Judgement.missed(item, measure, name, "of " + pair.entry().format());
    }

    private static Judgement alarm(Item item, Measure measure, Participant one, Pair pair) {
        String name = one.person().name(item.language());
        return Judgement.falseAlarm(item, measure, name, "of " + pair.entry().format());
    }
}
