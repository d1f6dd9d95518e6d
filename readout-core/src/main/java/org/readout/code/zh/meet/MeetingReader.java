package org.readout.code.zh.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.contact.Escort;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Cities;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.side.Continuation;
import org.readout.code.zh.side.CountedDeeds;
import org.readout.code.zh.side.Jointly;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.code.zh.verb.VisitUse;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Reads the contacts a sentence tells of: one of 甲会见乙, two of 甲分别会见乙和丙, none of 甲在会见时说.
 */
public final class MeetingReader {
    /** What may be talked of without taking place is a contact only if it did, or will. */
    private static final Set<Status> SEEN = Set.of(Status.OCCURRED, Status.PLANNED);

    private final VerbUse use;
    private final VisitUse visits;
    private final Contacts contacts;
    private final Gatherings gatherings;
    private final Arrivals arrivals;
    private final OtherJourneys journeys;
    private final InvitedGuests invited;
    private final AwaitedVisits awaited;
    private final Escort escort;
    private final CalledOff calledOff;
    private final EmbassyCall embassyCall;
    private final Sessions sessions;
    private final AroundVerb around;
    private final Conferring conferring;
    private final Drills drills;
    private final OccasionBefore occasions;
    private final LeftToBefore before;
    private final Unworded unworded;
    private final Unanswered unanswered;
    private final BesideJourneys beside;
    private final ChineseLexicon lexicon;

    public MeetingReader(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.use = new VerbUse(lexicon);
        this.visits = new VisitUse(lexicon);
        this.contacts = new Contacts(lexicon);
        this.gatherings = new Gatherings(lexicon, contacts);
        this.arrivals = new Arrivals(lexicon, contacts);
        this.journeys = new OtherJourneys(
                new Travellers(lexicon, contacts), new Whereabouts(lexicon, contacts), new Homeward(lexicon, contacts));
        this.invited = new InvitedGuests(lexicon, contacts);
        this.awaited = new AwaitedVisits(lexicon, contacts);
        this.escort = new Escort(lexicon);
        this.calledOff = new CalledOff(lexicon, new CalledOffNoun(lexicon), contacts);
        this.embassyCall = new EmbassyCall(lexicon, contacts);
        this.sessions = new Sessions(lexicon, contacts);
        this.drills = new Drills(lexicon, contacts);
        Realis realis = new Realis(lexicon);
        this.before = new LeftToBefore(lexicon, use, new Continuation(lexicon.home()), contacts);
        this.around = new AroundVerb(use, contacts, before, new NextRound(lexicon), realis);
        this.conferring = new Conferring(lexicon, before, contacts, realis);
        this.occasions = new OccasionBefore(lexicon, contacts);
        this.unanswered = new Unanswered(lexicon, contacts);
        this.beside =
                new BesideJourneys(new WelcomedHere(lexicon, before, contacts), new AgreedAhead(lexicon, contacts));
        this.unworded = new Unworded(lexicon, new CountedDeeds(lexicon), conferring, contacts);
    }

    /**
     * The contacts told of in one sentence, in text order; a verb whose parties cannot be told yields nothing.
     *
     * @param told what the document told before
     * @param retold true of a verb in the words of a speaker
     */
    public List<Meeting> read(Passage passage, Told told, Predicate<Span> retold) {
        List<Gatherings.Seated> seated = seated(passage, told, retold);
        List<Meeting> meetings =
                new ArrayList<>(seated.stream().map(Gatherings.Seated::meeting).toList());
        Parties parties = new Parties(passage, lexicon, told);
        for (ContactVerb word : ContactVerb.in(passage, lexicon)) {
            ContactVerb act = whole(word);
            boolean asOne = seated.stream().anyMatch(one -> one.noun().overlaps(act.at()));
            if (!asOne && account(act, retold)) {
                meetings.addAll(told(act, parties, told.and(before(act, seated, meetings))));
            }
        }
        addWithoutVerb(meetings, passage, told, retold);
        meetings.removeIf(MeetingReader::topic);
        meetings.addAll(beside.read(passage, told, meetings, retold));
        return new Mediators(lexicon)
                .with(passage, occasions.add(passage, told, new ChairedHere(lexicon).of(meetings)));
    }

    /** 甲同乙会谈，两人会后一同面对记者: what the sentence itself told before the word. */
    private static List<Meeting> before(ContactVerb act, List<Gatherings.Seated> seated, List<Meeting> meetings) {
        List<Meeting> later = seated.stream()
                .filter(one -> one.noun().start() > act.at().start())
                .map(Gatherings.Seated::meeting)
                .toList();
        return meetings.stream().filter(meeting -> !later.contains(meeting)).toList();
    }

    private List<Gatherings.Seated> seated(Passage passage, Told told, Predicate<Span> retold) {
        return gatherings.read(passage, told).stream()
                .filter(one -> !use.known().talkedOf(passage, one.noun()))
                .filter(one -> !retold.test(one.noun()))
                .toList();
    }

    private ContactVerb whole(ContactVerb word) {
        return word.pattern().equals("travels")
                ? new ContactVerb(word.passage(), word.verb(), visits.whole(word.passage(), word.at()))
                : word;
    }

    /** The verb tells of a contact for itself, and not what a speaker recalls. */
    private boolean account(ContactVerb act, Predicate<Span> retold) {
        return !escort.only(act.passage(), act.verb())
                && !use.known().discussed(act)
                && !use.known().carriedOut(act)
                && (act.pattern().equals("text") || !retold.test(act.at()));
    }

    private List<Meeting> told(ContactVerb act, Parties parties, Told told) {
        if (use.aside(act) && !(act.pattern().equals("joint") && parties.jointSubject(act.at()))) {
            List<Meeting> aside = new Jointly(parties)
                    .aside(act.at()).stream()
                            .flatMap(two -> contacts.meeting(act, told, two).stream())
                            .toList();
            return aside.isEmpty() ? new TalksThenDone(lexicon, before, contacts).read(act, parties, told) : aside;
        }
        if (act.pattern().equals("alone")) {
            return conferring.read(act, parties, told);
        }
        if (act.pattern().equals("toward") || act.pattern().equals("facing")) {
            return conferring.towards(act, parties, told);
        }
        if (act.pattern().equals("drill")) {
            return drills.read(act, parties, told);
        }
        if (act.pattern().equals("signs")) {
            return conferring.signed(act, parties, told);
        }
        if (act.pattern().equals("over")) {
            return conferring.over(act, parties, told);
        }
        return !use.tells(act.passage(), act.verb(), act.at())
                ? new TalksThenDone(lexicon, before, contacts).read(act, parties, told)
                : around.read(act, parties, told).stream()
                        .filter(meeting -> !act.pattern().equals("session") || SEEN.contains(meeting.status()))
                        .filter(meeting -> !onTour(act, parties, told, meeting))
                        .filter(meeting -> !new PartOfOccasion(lexicon).is(act, told, meeting))
                        .filter(meeting -> !use.known().announcedBefore(act, told, meeting))
                        .filter(meeting -> !new Commented(lexicon).is(act, meeting))
                        .toList();
    }

    /** Adds what is told without a verb of contact; arrivals of people stand before all else. */
    private void addWithoutVerb(List<Meeting> meetings, Passage passage, Told told, Predicate<Span> retold) {
        boolean first = !retold.test(passage.span());
        if (meetings.isEmpty() && first) {
            meetings.addAll(arrivals.read(passage, told));
        }
        if (meetings.isEmpty() && first) {
            meetings.addAll(embassyCall.read(passage, told));
        }
        meetings.addAll(sessions.read(passage, told, retold, meetings));
        if (meetings.isEmpty()) {
            meetings.addAll(unworded.read(passage, told, retold));
        }
        calledOff.read(passage, told).stream()
                .filter(off -> meetings.isEmpty() || calledOff.besides(passage, off, meetings))
                .toList()
                .forEach(meetings::add);
        if (meetings.isEmpty()) {
            meetings.addAll(unanswered.read(passage, told));
        }
        if (meetings.isEmpty()) {
            meetings.addAll(awaited.read(passage, told, retold));
        }
        List<Meeting> guests = invited.read(passage, told, retold);
        meetings.removeIf(meeting -> InvitedGuests.asked(meeting, guests));
        meetings.addAll(guests);
        if (first) {
            meetings.addAll(0, journeys.read(passage, told, meetings));
        }
    }

    /** 中方以诚意同美方磋商, 落实两国元首会晤共识: talks that states hold at large, and nobody on a day, are no contact. */
    private static boolean topic(Meeting meeting) {
        return meeting.status() == Status.GENERIC
                && meeting.sides().stream().allMatch(side -> side.people().isEmpty());
    }

    /** 甲访问乙国。随后，他访问了上海: a city of the state he visits is no further visit. */
    private static boolean onTour(ContactVerb act, Parties parties, Told told, Meeting meeting) {
        return act.pattern().equals("travels")
                && !new Cities(parties).after(act.at().end()).isEmpty()
                && told.journeys().contacts().stream()
                        .anyMatch(visit -> visit.countries().equals(meeting.countries()));
    }
}
