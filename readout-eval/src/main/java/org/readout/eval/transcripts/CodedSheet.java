package org.readout.eval.transcripts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Precision;
import org.readout.model.Rank;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.When;

/** Brings what the program codes into the form of the labels. Immutable and safe to share. */
final class CodedSheet {
    /** Forms the labels have no name of their own for: to them a signing is a ceremony, what is attended together a contact. */
    private static final Map<String, String> LABELLED_AS = Map.of("signing", "ceremony", "appearance", "contact");

    private static final String CONFERENCE = "conference";

    private final Names names;
    private final ActTypes types;

    CodedSheet(Names names, ActTypes types) {
        this.names = names;
        this.types = types;
    }

    private static Format asLabelled(Format format) {
        return new Format(LABELLED_AS.getOrDefault(format.id(), format.id()), format.contact());
    }

    Sheet of(Coding coding, Sentences sentences) {
        return new Sheet(
                coding.meetings().stream()
                        .flatMap(meeting -> accounts(meeting, coding.document()))
                        .toList(),
                new CodedSpeech(names, sentences).runs(coding.statements()),
                coding.events().stream().flatMap(this::acts).toList());
    }

    /**
     * The account a meeting makes in one document: none if it has one side only (labels are of two states and more), or if it is
     * the session of a standing organisation, which labels do not hold as a contact of its members.
     */
    Stream<Account> accounts(Meeting meeting, DocId document) {
        boolean labelled = meeting.sides().size() > 1 && !meeting.format().id().equals(CONFERENCE);
        return labelled ? Stream.of(account(meeting, document, meeting.sides())) : Stream.empty();
    }

    private Account account(Meeting meeting, DocId document, List<Side> sides) {
        Place place = meeting.place();
        return new Account(
                asLabelled(meeting.format()),
                meeting.status(),
                days(meeting.date()),
                lead(sides),
                sides.stream().map(this::side).toList(),
                place == null ? null : place.city(),
                place == null ? null : place.venue(),
                spans(meeting.label(), document),
                spans(meeting.mentions(), document));
    }

    /** As the labels write it: a month is the span of its days. */
    private static @Nullable String days(When date) {
        return date.precision() == Precision.MONTH ? date.earliest() + "/" + date.latest() : date.value();
    }

    private static List<Span> spans(List<Evidence> evidence, DocId document) {
        return evidence.stream()
                .filter(one -> one.docId().equals(document))
                .map(Evidence::span)
                .toList();
    }

    /** The side with a host or sender; where only a guest is named (a visit to a state), the other side. */
    private static @Nullable Country lead(List<Side> sides) {
        return sides.stream()
                .filter(side -> has(side, Role.HOST) || has(side, Role.SOURCE))
                .findFirst()
                .or(() -> sides.stream()
                        .filter(side -> sides.stream().anyMatch(other -> other != side && has(other, Role.GUEST)))
                        .findFirst())
                .map(Side::country)
                .orElse(null);
    }

    private static boolean has(Side side, Role role) {
        return side.people().stream().anyMatch(person -> person.role() == role);
    }

    private Delegation side(Side side) {
        return new Delegation(
                side.country(), side.people().stream().map(this::person).toList());
    }

    private Attendee person(Participant person) {
        Optional<Rank> rank = person.rank();
        return new Attendee(
                names.of(person.person()),
                person.offices().stream().map(CodedSheet::title).toList(),
                rank.map(Rank::band).orElse(null),
                rank.map(Rank::ceremonial).orElse(false),
                person.principal());
    }

    private static Title title(Office office) {
        return new Title(office.evidence().span(), office.words());
    }

    /** What more than two states do together makes an act of each two, as the labels have. */
    private Stream<Act> acts(Event event) {
        List<Country> states = event.countries().stream().sorted().toList();
        Set<String> names = types.of(event);
        if (names.isEmpty()) {
            return Stream.empty();
        }
        return states.size() <= 2
                ? Stream.of(new Act(names, Set.copyOf(states), event.status()))
                : IntStream.range(0, states.size()).boxed().flatMap(i -> IntStream.range(i + 1, states.size())
                        .mapToObj(j -> new Act(names, Set.of(states.get(i), states.get(j)), event.status())));
    }
}
