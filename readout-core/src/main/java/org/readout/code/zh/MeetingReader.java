package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/** Reads the contacts a sentence tells of. */
final class MeetingReader {
    /** What may be talked of without taking place is a contact only if it did, or will. */
    private static final Set<Status> SEEN = Set.of(Status.OCCURRED, Status.PLANNED);

    private static final int OCCASION = 4;
    private static final int LONGEST_GUESTS = 4;
    private static final String STOP = "。";
    private static final String WELCOME = "欢迎";

    private final ChineseLexicon lexicon;
    private final VerbUse use;
    private final VisitUse visits;
    private final Continuation continuation;
    private final Contacts contacts;
    private final Gatherings gatherings;
    private final Arrivals arrivals;
    private final Realis realis;
    private final Escort escort;
    private final NextRound nextRound;
    private final CalledOff calledOff;
    private final EmbassyCall embassyCall;
    private final Sessions sessions;

    MeetingReader(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.use = new VerbUse(lexicon);
        this.visits = new VisitUse(lexicon);
        this.continuation = new Continuation(lexicon.home());
        this.contacts = new Contacts(lexicon);
        this.gatherings = new Gatherings(lexicon, contacts);
        this.arrivals = new Arrivals(lexicon, contacts);
        this.realis = new Realis(lexicon);
        this.escort = new Escort(lexicon);
        this.nextRound = new NextRound(lexicon);
        this.calledOff = new CalledOff(lexicon, contacts);
        this.embassyCall = new EmbassyCall(lexicon, contacts);
        this.sessions = new Sessions(lexicon, contacts);
    }

    /**
     * The contacts told of in one sentence, in text order; a verb whose parties cannot be told yields nothing.
     *
     * @param told what the document told before
     * @param retold true of a verb in the words of a speaker
     */
    List<Meeting> read(Passage passage, Told told, Predicate<Span> retold) {
        List<Gatherings.Seated> seated = seated(passage, told).stream()
                .filter(one -> !retold.test(one.noun()))
                .toList();
        List<Meeting> meetings =
                new ArrayList<>(seated.stream().map(Gatherings.Seated::meeting).toList());
        Parties parties = new Parties(passage, lexicon);
        for (ContactVerb word : ContactVerb.in(passage, lexicon)) {
            Term.MeetingVerb verb = word.verb();
            ContactVerb act = new ContactVerb(
                    passage, verb, word.pattern().equals("travels") ? visits.whole(passage, word.at()) : word.at());
            boolean asOne = seated.stream().anyMatch(one -> one.noun().overlaps(act.at()));
            boolean account = !asOne
                    && !escort.only(passage, verb)
                    && !use.known().discussed(act)
                    && !use.known().carriedOut(act)
                    && (act.pattern().equals("text") || !retold.test(act.at()));
            if (account && use.aside(act) && !(act.pattern().equals("joint") && parties.jointSubject(act.at()))) {
                new Jointly(parties).aside(act.at()).forEach(two -> contacts.meeting(act, told, two)
                        .ifPresent(meetings::add));
            } else if (account && act.pattern().equals("alone")) {
                meetings.addAll(alone(act, parties, told));
            } else if (account && use.tells(passage, act.verb(), act.at())) {
                read(act, parties, told).stream()
                        .filter(meeting -> !act.pattern().equals("session") || SEEN.contains(meeting.status()))
                        .filter(meeting -> !onTour(act, parties, told, meeting))
                        .forEach(meetings::add);
            }
        }
        if (meetings.isEmpty() && !retold.test(passage.span())) {
            meetings.addAll(arrivals.read(passage, told));
        }
        if (meetings.isEmpty() && !retold.test(passage.span())) {
            meetings.addAll(embassyCall.read(passage, told));
        }
        meetings.addAll(sessions.read(passage, told, retold, meetings));
        if (meetings.isEmpty()) {
            meetings.addAll(calledOff.read(passage, told));
        }
        if (!retold.test(passage.span())) {
            meetings.addAll(0, arrivals.ofPeople(passage, told));
        }
        meetings.removeIf(MeetingReader::topic);
        return occasions(passage, told, meetings);
    }

    /** 中方以诚意同美方磋商, 落实两国元首会晤共识: talks that states hold at large, and nobody on a day, are no contact. */
    private static boolean topic(Meeting meeting) {
        return meeting.status() == Status.GENERIC
                && meeting.sides().stream().allMatch(side -> side.people().isEmpty());
    }

    private List<Gatherings.Seated> seated(Passage passage, Told told) {
        return gatherings.read(passage, told).stream()
                .filter(one -> !use.known().talkedOf(passage, one.noun()))
                .toList();
    }

    /** 甲访问乙国。随后，他访问了上海: a city of the state he visits is no further visit. */
    private static boolean onTour(ContactVerb act, Parties parties, Told told, Meeting meeting) {
        return act.pattern().equals("travels")
                && !new Cities(parties).after(act.at().end()).isEmpty()
                && told.journeys().contacts().stream()
                        .anyMatch(visit -> visit.countries().equals(meeting.countries()));
    }

    /** 甲同乙就某事交换了意见: where the sentence has no other word for it, they talked. */
    private List<Meeting> alone(ContactVerb act, Parties parties, Told told) {
        if (toldOtherwise(act)) {
            return List.of();
        }
        List<Parties.Two> two = new Together(parties).together(act.at());
        if (two.isEmpty() && parties.jointPersons(act.at())) {
            List<Side> both = again(act, parties, told).stream()
                    .filter(side -> !side.principals().isEmpty())
                    .toList();
            Status status = realis.ofBoth(act.passage(), parties.jointEnd(act.at()), act.at());
            return both.size() < 2 ? List.of() : List.of(contacts.meeting(act, told, both, status));
        }
        return two.stream()
                .filter(pair ->
                        !told.amongSeveral(pair.first().country(), pair.second().country()))
                .filter(pair -> !pair.first().people().isEmpty()
                        && !pair.second().people().isEmpty()
                        && parties.links().confers(pair.second(), act.at()))
                .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                .toList();
    }

    /** Another word of the sentence tells of what they did together; that one of them was on a visit or at a summit does not. */
    private boolean toldOtherwise(ContactVerb act) {
        return act.passage().terms("meeting_verb").stream()
                .anyMatch(word -> !word.span().equals(act.at())
                        && !(lexicon.meetingVerb(word.id()).pattern().equals("alone")
                                && word.span().start() > act.at().start())
                        && !lexicon.words("occasion_of")
                                .opens(act.passage().after(word.span().end(), OCCASION))
                        && !lexicon.meetingVerb(word.id()).pattern().equals("travels"));
    }

    private List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        return new Encounter(parties, use)
                .many(act)
                .map(many -> contacts.meeting(act, told, many).stream().toList())
                .orElseGet(() -> ofSeveral(act, parties, told));
    }

    private List<Meeting> ofSeveral(ContactVerb act, Parties parties, Told told) {
        List<Meeting> several = new Several(parties, contacts).again(act, told, realis);
        return several.isEmpty() ? ofTwo(act, parties, told) : several;
    }

    private List<Meeting> ofTwo(ContactVerb act, Parties parties, Told told) {
        List<Parties.Two> around = bothNamed(act, parties) ? List.of() : new Encounter(parties, use).around(act);
        List<Side> both = around.stream().anyMatch(MeetingReader::named) ? List.of() : continued(act, parties, told);
        if (around.isEmpty() && both.isEmpty()) {
            List<Side> states = nextRound.sides(act, parties, told);
            Status status = realis.of(act.passage(), act.passage().span().start(), act.at());
            return states.isEmpty() ? List.of() : List.of(contacts.meeting(act, told, states, status));
        }
        if (around.isEmpty() || !both.isEmpty()) {
            Status status = realis.ofBoth(act.passage(), parties.jointEnd(act.at()), act.at());
            return both.isEmpty() ? List.of() : List.of(contacts.meeting(act, told, both, status));
        }
        return around.stream()
                .flatMap(two -> contacts.meeting(act, told, two).stream())
                .toList();
    }

    /** Of two states without people 两国总理 tells more: 两国总理就甲乙建交互致贺电. */
    private static boolean named(Parties.Two two) {
        return !two.first().people().isEmpty() || !two.second().people().isEmpty();
    }

    /** 两国元首见证了甲国和乙国协定的签署: the subject is both, whatever stands behind it. */
    private static boolean bothNamed(ContactVerb act, Parties parties) {
        return Set.of("joint", "jointly", "witness").contains(act.pattern()) && parties.jointSubject(act.at());
    }

    private List<Side> continued(ContactVerb act, Parties parties, Told told) {
        return switch (act.pattern()) {
            case "receives" -> receivedAgain(act, parties, told);
            case "none",
                    "text_of",
                    "travels",
                    "between",
                    "noun",
                    "session",
                    "accepts",
                    "sees_off",
                    "attends",
                    "convened",
                    "accompanied",
                    "looks_in",
                    "invites",
                    "awards" -> List.of();
            case "jointly" -> use.otherwiseTold(act.passage(), act.at()) ? List.of() : again(act, parties, told);
            case "text" -> continuation.written(act.passage(), parties, act.at());
            case "hosts" -> hosted(act, parties, told);
            case "greets", "farewells" -> continuation.greeted(act.passage(), told, parties, act.at());
            case "welcomes" -> continuation.welcomed(act.passage(), told, parties, act.at());
            case "witness" -> use.signs(act.passage(), act.at()) ? again(act, parties, told) : List.of();
            case "signing" -> use.attendsSigning(act.passage(), act.at()) ? again(act, parties, told) : List.of();
            default -> again(act, parties, told);
        };
    }

    /** 甲将访华，其间乙将会见他: the visitor told of last; 丙也会见了代表团: those met last. */
    private List<Side> receivedAgain(ContactVerb act, Parties parties, Told told) {
        String behind = act.passage().after(act.at().end(), LONGEST_GUESTS) + STOP;
        if (lexicon.words("pronoun").opens(behind)) {
            return continuation.greeted(act.passage(), told, parties, act.at());
        }
        return lexicon.words("same_guests").opens(behind)
                ? continuation.feasted(act.passage(), told, parties, act.at())
                : List.of();
    }

    /** 某国总理在机场举行隆重欢迎仪式: for whoever travels in the document; 当晚，甲举行欢迎宴会: for whom he met last. */
    private List<Side> hosted(ContactVerb act, Parties parties, Told told) {
        if (parties.jointSubject(act.at())) {
            return again(act, parties, told);
        }
        List<Side> greeted = act.verb().format().equals("ceremony")
                ? continuation.greeted(act.passage(), told, parties, act.at())
                : List.of();
        String behind =
                act.passage().between(act.at().end(), act.passage().span().end());
        return greeted.isEmpty()
                        && act.verb().surface().contains(WELCOME)
                        && !lexicon.words("invited").within(behind)
                ? continuation.feasted(act.passage(), told, parties, act.at())
                : greeted;
    }

    /** 双方会谈的焦点: a noun behind which another stands names what was told. */
    private List<Side> again(ContactVerb act, Parties parties, Told told) {
        if (use.known().identified(act.passage())
                || act.pattern().equals("meets")
                        && act.passage().after(act.at().end(), 1).equals("的")) {
            return List.of();
        }
        return !parties.jointSubject(act.at())
                ? List.of()
                : contacts.ofOfficials(act)
                        ? continuation.states(act.passage(), told)
                        : continuation.again(act.passage(), told, parties.jointOffice(act.at()));
    }

    /** 欢迎仪式后，甲同乙举行会谈: the occasion named first has the sides of the contact told behind it. */
    private List<Meeting> occasions(Passage passage, Told told, List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return meetings;
        }
        List<Meeting> all = new ArrayList<>();
        Meeting main = meetings.get(0);
        for (Mention.OfTerm mention : passage.terms("meeting_verb")) {
            Term.MeetingVerb verb = lexicon.meetingVerb(mention.id());
            if (verb.pattern().equals("occasion") && main.status().counts()) {
                all.add(contacts.meeting(
                        new ContactVerb(passage, verb, mention.span()), told, main.sides(), main.status()));
            }
        }
        all.addAll(meetings);
        return all;
    }
}
