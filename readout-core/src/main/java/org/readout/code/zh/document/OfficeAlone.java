package org.readout.code.zh.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.People;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Names who is told by an office alone where exactly one person held it on the day of the contact: 俄美两国元首通电话, 会见美国国务卿.
 * The evidence of such a participant is the office, of the layer of what is known from elsewhere; the office itself is said.
 */
public final class OfficeAlone {
    /** The lowest band of those who lead a state. */
    private static final int LEADERS = 2;

    private static final Set<Status> DATED = Set.of(Status.OCCURRED, Status.PLANNED);

    private final ChineseLexicon lexicon;
    private final OfficesTold offices;
    private final Map<Span, Passage> passages = new HashMap<>();
    private final NamedPeople named;

    public OfficeAlone(ChineseLexicon lexicon, List<Passage> passages, NamedPeople named) {
        this.lexicon = lexicon;
        this.offices = new OfficesTold(lexicon);
        this.named = named;
        passages.forEach(passage -> this.passages.put(passage.span(), passage));
    }

    /** Contacts with those named whom the text tells of by an office alone: 甲国总统. */
    public List<Meeting> name(List<Meeting> meetings) {
        return meetings.stream().map(this::name).toList();
    }

    private Meeting name(Meeting meeting) {
        boolean open = meeting.sides().stream().anyMatch(this::open);
        if (!open || !DATED.contains(meeting.status()) || meeting.date().value() == null) {
            return meeting;
        }
        List<OfficesTold.Told> told = meeting.mentions().stream()
                .map(mention -> passages.get(mention.span()))
                .filter(passage -> passage != null)
                .flatMap(passage -> offices.in(passage).stream())
                .toList();
        return told.isEmpty()
                ? meeting
                : meeting.withSides(meeting.sides().stream()
                        .map(side -> open(side) ? named(side, meeting, told) : side)
                        .toList());
    }

    /** Nobody is named, or who only tells of it: 俄总统新闻秘书说，俄乌两国总统通电话. */
    private boolean open(Side side) {
        return side.principals().stream().allMatch(person -> named.speaksForOthers(person.person()));
    }

    /** The one person all that is told of this side's office means. */
    private Side named(Side side, Meeting meeting, List<OfficesTold.Told> told) {
        List<OfficesTold.Told> its =
                surest(told.stream().filter(one -> one.of(side, meeting)).toList());
        Set<Optional<People.Entry>> holders =
                its.stream().map(one -> holder(one, side.country(), meeting)).collect(Collectors.toSet());
        return holders.size() == 1
                ? holders.iterator()
                        .next()
                        .map(holder -> with(side, participant(holder, side, meeting, its.get(0))))
                        .orElse(side)
                : side;
    }

    /** 两国领导人 says less than the office another sentence tells of: 同越共中央总书记举行会谈. */
    private List<OfficesTold.Told> surest(List<OfficesTold.Told> its) {
        List<OfficesTold.Told> single =
                its.stream().filter(one -> !ofSeveral(one)).toList();
        return single.isEmpty() ? its : single;
    }

    /** 甲国领导人: of one state they may be several people. */
    private boolean ofSeveral(OfficesTold.Told one) {
        return lexicon.words("office_of_several").has(one.title());
    }

    /** The holder, with those who accompany. */
    private static Side with(Side side, Participant holder) {
        return new Side(
                side.country(),
                Stream.concat(
                                Stream.of(holder),
                                side.people().stream()
                                        .filter(one -> !one.principal())
                                        .filter(one -> !one.person().equals(holder.person())))
                        .toList());
    }

    private Optional<People.Entry> holder(OfficesTold.Told one, Country country, Meeting meeting) {
        LocalDate from = meeting.date().earliest();
        LocalDate to = meeting.date().latest();
        LocalDate published = one.passage().annotated().document().published();
        if (from == null || to == null) {
            return Optional.empty();
        }
        return lexicon.officesAlone()
                .holder(one.title(), country, since(meeting.status(), from, published), to)
                .filter(holder -> !ofOfficials(meeting) || !leads(one.title(), country))
                .filter(one.joint() ? holder -> true : holder -> !ofSeveral(one))
                .filter(holder -> !named.another(one.title(), country, holder.person()));
    }

    /** What is planned is planned for who holds the office when it is told, and still does then. */
    private static LocalDate since(Status status, LocalDate from, @Nullable LocalDate published) {
        return status == Status.PLANNED && published != null && published.isBefore(from) ? published : from;
    }

    /** Consultations are held by officials, whoever agreed on them. */
    private static boolean ofOfficials(Meeting meeting) {
        return meeting.format().id().equals("consultation");
    }

    private boolean leads(String title, Country country) {
        return lexicon.officesAlone()
                .rank(title, country)
                .filter(rank -> rank.band() > LEADERS)
                .isEmpty();
    }

    private Participant participant(People.Entry holder, Side side, Meeting meeting, OfficesTold.Told one) {
        Optional<Participant> byName = named.fullest(holder.person(), UnnamedParties.role(side, meeting));
        if (byName.isPresent()) {
            return byName.get();
        }
        Evidence said = one.passage().quote(one.words());
        Office office = new Office(
                one.title(),
                null,
                side.country(),
                lexicon.officesAlone().rank(one.title(), side.country()).orElse(null),
                said);
        return new Participant(
                holder.person(),
                side.country(),
                List.of(office),
                UnnamedParties.role(side, meeting),
                new Evidence(said.text(), said.span(), Layer.OUTSIDE));
    }
}
