package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** Reads the contacts a sentence tells of. */
final class MeetingReader {
    private static final String SIGNING = "signing";
    private static final String CALLS = "致电";
    private static final String CREDENTIALS = "credentials";
    private static final Set<String> TALKS = Set.of("meets", "together", "between");
    private static final String DURING = "期间";
    private static final String VIDEO = "video";
    private static final Set<String> OPEN = Set.of("receives", "to", "accepts");

    private final ChineseLexicon lexicon;
    private final Realis realis;
    private final VerbUse use;
    private final Continuation continuation;
    private final Setting setting;
    private final Atmosphere atmosphere;
    private final Reporter reporter;
    private final Escort escort;

    MeetingReader(ChineseLexicon lexicon) {
        this.reporter = new Reporter(lexicon);
        this.escort = new Escort(lexicon);
        this.lexicon = lexicon;
        this.use = new VerbUse(lexicon);
        this.setting = new Setting(lexicon);
        this.atmosphere = new Atmosphere(lexicon);
        this.continuation = new Continuation(lexicon.home());
        this.realis = new Realis(lexicon);
    }

    /**
     * The contacts told of in one sentence, in text order; a verb whose parties cannot be told yields nothing.
     *
     * @param told what the document told before
     * @param retold true of a verb in the words of a speaker
     */
    List<Meeting> read(Passage passage, Told told, Predicate<Span> retold) {
        List<Meeting> meetings = new ArrayList<>();
        Parties parties = new Parties(passage, lexicon);
        for (Mention.OfTerm mention : passage.terms("meeting_verb")) {
            Term.MeetingVerb verb = lexicon.meetingVerb(mention.id());
            Act act = new Act(
                    passage,
                    verb,
                    verb.pattern().equals("travels") ? use.whole(passage, mention.span()) : mention.span());
            boolean account =
                    !escort.only(passage, verb) && (act.verb().pattern().equals("text") || !retold.test(act.at()));
            if (account && aside(act)) {
                new Encounter(parties).aside(act.at()).forEach(two -> meeting(act, told, two)
                        .ifPresent(meetings::add));
            } else if (account && act.verb().pattern().equals("alone")) {
                alone(act, parties, told).ifPresent(meetings::add);
            } else if (account && use.tells(passage, act.verb(), act.at())) {
                meetings.addAll(read(act, parties, told));
            }
        }
        return occasions(passage, told, meetings);
    }

    /** 甲同乙就某事交换了意见: where the sentence has no other word for it, they talked. */
    private Optional<Meeting> alone(Act act, Parties parties, Told told) {
        List<Parties.Two> two =
                act.passage().terms("meeting_verb").size() > 1 ? List.of() : new Encounter(parties).together(act.at());
        return two.stream()
                .filter(pair -> !pair.first().people().isEmpty()
                        && !pair.second().people().isEmpty()
                        && parties.adjoins(pair.second(), act.at()))
                .findFirst()
                .flatMap(pair -> meeting(act, told, pair));
    }

    /** 在同乙会谈后，甲……: told as the occasion of something else. */
    private boolean aside(Act act) {
        return act.verb().pattern().equals("aside")
                || TALKS.contains(act.verb().pattern())
                        && use.aside(act.passage(), act.at()).isPresent();
    }

    /**
     * A contact whose sentence names only who receives: the others are listed elsewhere.
     *
     * @param host who receives
     */
    record Open(Passage passage, Term.MeetingVerb verb, Span at, Party host) {}

    /** The contact of a sentence that names only who receives, or to whom credentials are handed. */
    Optional<Open> open(Passage passage) {
        return passage.terms("meeting_verb").stream()
                .map(verb -> new Act(passage, lexicon.meetingVerb(verb.id()), verb.span()))
                .filter(act -> OPEN.contains(act.verb().pattern()) && use.tells(passage, act.verb(), act.at()))
                .findFirst()
                .flatMap(this::open);
    }

    private Optional<Open> open(Act act) {
        Parties parties = new Parties(act.passage(), lexicon);
        boolean alone = around(act, parties).stream().noneMatch(two -> Parties.differ(two.first(), two.second()));
        return alone
                ? parties.subject(act.at().start())
                        .filter(host -> !host.people().isEmpty())
                        .map(host -> new Open(act.passage(), act.verb(), act.at(), host))
                : Optional.empty();
    }

    /** The contacts of whoever receives with each of those listed. */
    List<Meeting> listed(Open open, List<Party> guests, Passage list, Told told) {
        Act act = new Act(open.passage(), open.verb(), open.at());
        return guests.stream()
                .flatMap(guest -> meeting(act, told, new Parties.Two(open.host(), guest)).stream())
                .map(meeting -> meeting.withMentions(List.of(open.passage().evidence(), list.evidence())))
                .toList();
    }

    /** 甲在贺函中说: a sentence that names the text it quotes. */
    boolean quotes(Passage passage) {
        return passage.terms("meeting_verb").stream()
                .map(verb -> lexicon.meetingVerb(verb.id()))
                .anyMatch(verb -> verb.pattern().equals("text"));
    }

    /** A sentence that tells of writing to somebody. */
    boolean writes(Passage passage) {
        return passage.terms("meeting_verb").stream()
                .map(verb -> lexicon.meetingVerb(verb.id()))
                .anyMatch(verb -> verb.pattern().equals("to"));
    }

    /** What a foreign sender of a list wrote to the home state. */
    List<Meeting> sent(Passage head, Party sender, Passage list, Told told) {
        return head.terms("meeting_verb").stream()
                .findFirst()
                .map(verb -> new Act(head, lexicon.meetingVerb(verb.id()), verb.span()))
                .flatMap(act -> sender.side(Role.HOST, list)
                        .map(side -> List.of(side, new Side(lexicon.home(), List.of())))
                        .map(sides -> meeting(act, told, sides, Status.OCCURRED)))
                .map(meeting -> List.of(meeting.withMentions(List.of(head.evidence(), list.evidence()))))
                .orElse(List.of());
    }

    /** A verb of contact in its sentence. */
    private record Act(Passage passage, Term.MeetingVerb verb, Span at) {}

    private List<Meeting> read(Act act, Parties parties, Told told) {
        List<Parties.Two> around = bothNamed(act, parties) ? List.of() : around(act, parties);
        if (around.isEmpty()) {
            List<Side> sides = continued(act, parties, told);
            Status status = realis.of(act.passage(), act.at().start(), act.at());
            return sides.isEmpty() ? List.of() : List.of(meeting(act, told, sides, status));
        }
        return around.stream().flatMap(two -> meeting(act, told, two).stream()).toList();
    }

    /** 两国元首见证了甲国和乙国协定的签署: the subject is both, whatever stands behind it. */
    private static boolean bothNamed(Act act, Parties parties) {
        return Set.of("joint", "jointly", "witness").contains(act.verb().pattern()) && parties.jointSubject(act.at());
    }

    private List<Side> continued(Act act, Parties parties, Told told) {
        return switch (act.verb().pattern()) {
            case "none", "travels", "between", "accepts", "sees_off", "receives", "attends", "convened" -> List.of();
            case "jointly" -> use.otherwiseTold(act.passage(), act.at()) ? List.of() : again(act, parties, told);
            case "text" -> continuation.written(act.passage(), parties, act.at());
            case "greets", "farewells" -> continuation.greeted(act.passage(), told, parties, act.at());
            case "welcomes" -> continuation.welcomed(act.passage(), told, parties, act.at());
            case "witness" -> use.signs(act.passage(), act.at()) ? again(act, parties, told) : List.of();
            default -> again(act, parties, told);
        };
    }

    /** 双方会谈的焦点: a noun behind which another stands names what was told. */
    private List<Side> again(Act act, Parties parties, Told told) {
        if (act.verb().pattern().equals("meets")
                && act.passage().after(act.at().end(), 1).equals("的")) {
            return List.of();
        }
        return parties.jointSubject(act.at()) ? continuation.again(act.passage(), told) : List.of();
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
                all.add(meeting(new Act(passage, verb, mention.span()), told, main.sides(), main.status()));
            }
        }
        all.addAll(meetings);
        return all;
    }

    private List<Parties.Two> around(Act act, Parties parties) {
        Span at = act.at();
        return switch (act.verb().pattern()) {
            case "receives" ->
                parties.held(at)
                        ? new Encounter(parties).together(at)
                        : new Encounter(parties).received(at, use.separate(act.passage(), act.verb(), at));
            case "together", "between", "meets", "joint" -> new Encounter(parties).together(at);
            case "witness" -> use.signs(act.passage(), at) ? new Encounter(parties).together(at) : List.of();
            case "jointly" -> use.otherwiseTold(act.passage(), at) ? List.of() : new Encounter(parties).joined(at);
            case "to" -> new Encounter(parties).addressed(at);
            case "accepts" -> new Encounter(parties).received(at, false);
            case "hosts" -> new Encounter(parties).hosted(at);
            case "sees_off" -> new Encounter(parties).seenOff(at);
            case "convened" -> new Encounter(parties).convened(at);
            case "attends" -> new Encounter(parties).attended(at);
            case "carried" -> new Encounter(parties).carried(at);
            case "travels" -> new Journey(parties).travelled(at, new Invitation(act.passage()));
            default -> List.of();
        };
    }

    /** 共同出席合作文件签字仪式 is a signing. */
    private String format(Act act) {
        if (act.verb().pattern().equals("accepts") && use.credentials(act.passage(), act.at())) {
            return CREDENTIALS;
        }
        if (use.remote(act.passage(), act.at())
                && lexicon.shared().formats().format(act.verb().format()).contact() == Contact.IN_PERSON) {
            return VIDEO;
        }
        boolean signing = act.verb().pattern().equals("jointly") && use.signs(act.passage(), act.at());
        return signing ? SIGNING : act.verb().format();
    }

    private Optional<Meeting> meeting(Act act, Told told, Parties.Two two) {
        Optional<Side> first = two.first().side(role(act, told, two, true), act.passage());
        Optional<Side> second = two.second().side(role(act, told, two, false), act.passage());
        if (first.isEmpty() || second.isEmpty() || sameCountry(first.get(), second.get())) {
            return Optional.empty();
        }
        int from = Math.min(two.first().span().end(), act.at().start());
        Status status = status(act, from);
        boolean topic = status == Status.OCCURRED && !aside(act) && names(act, two);
        return Optional.of(meeting(act, told, hostFirst(first.get(), second.get()), topic ? Status.GENERIC : status));
    }

    private Status status(Act act, int from) {
        if (!act.verb().pattern().equals("travels")) {
            return realis.of(act.passage(), from, act.at());
        }
        Status status = realis.ofTravel(act.passage(), from, act.at());
        return status == Status.OCCURRED && use.ahead(act.passage(), act.at()) ? Status.PLANNED : status;
    }

    /** 致电 between two other states is a call; only the home state's news tell of its own telegrams so. */
    private String format(Act act, List<Side> sides) {
        boolean calls = act.verb().surface().equals(CALLS)
                && sides.stream().noneMatch(side -> lexicon.home().equals(side.country()));
        return calls ? "call" : format(act);
    }

    private Meeting meeting(Act act, Told told, List<Side> sides, Status status) {
        Passage passage = act.passage();
        return new Meeting(
                date(act, status, told),
                sides,
                lexicon.shared().formats().format(format(act, sides)),
                setting.place(passage, act.at(), visited(act, sides)),
                status,
                atmosphere.of(passage, status),
                reporter.in(passage),
                List.of(passage.evidence()),
                List.of());
    }

    /** 访问期间，甲会见乙: the visit lasts over the days told before. */
    private When date(Act act, Status status, Told told) {
        if (!act.verb().pattern().equals("travels")) {
            return MeetingDate.of(act.passage(), act.at(), status, told);
        }
        if (status == Status.PLANNED && use.eve(act.passage(), act.at())) {
            return When.UNKNOWN;
        }
        boolean during = act.passage().after(act.at().end(), DURING.length()).equals(DURING);
        return (during && status.counts() ? told.days() : Optional.<When>empty())
                .orElseGet(() ->
                        Lasting.visit(act.passage(), MeetingDate.of(act.passage(), act.at(), status, told.journeys())));
    }

    /** The state a visit leads to: that of those who are no guests. */
    private static @Nullable Country visited(Act act, List<Side> sides) {
        return !act.verb().pattern().equals("travels")
                ? null
                : sides.stream()
                        .filter(side -> side.people().stream().noneMatch(p -> p.role() == Role.GUEST))
                        .map(Side::country)
                        .findFirst()
                        .orElse(null);
    }

    /** 朝韩会谈: a noun between states names talks; only with 举行 by it, or as a headline, does it tell that they were held. */
    private boolean names(Act act, Parties.Two two) {
        return act.verb().pattern().equals("meets")
                && two.first().people().isEmpty()
                && two.second().people().isEmpty()
                && !use.held(
                        act.passage(),
                        two.first().span().start(),
                        two.second().span().end(),
                        act.at());
    }

    /** Who receives hosts, who travels is a guest; of those who meet together, the one at home hosts. */
    private Role role(Act act, Told told, Parties.Two two, boolean first) {
        if (lexicon.shared().formats().format(format(act)).contact() == Contact.REMOTE) {
            return Role.BOTH;
        }
        return switch (act.verb().pattern()) {
            case "travels" -> first ? Role.GUEST : Role.HOST;
            case "receives",
                    "together",
                    "between",
                    "meets",
                    "aside",
                    "alone",
                    "convened",
                    "joint",
                    "jointly",
                    "witness" ->
                first
                        ? setting.atHome(two.first(), two.second(), act.passage(), act.at(), told)
                        : setting.atHome(two.second(), two.first(), act.passage(), act.at(), told);
            case "accepts" -> first == format(act).equals(CREDENTIALS) ? Role.HOST : Role.GUEST;
            default -> first ? Role.HOST : Role.GUEST;
        };
    }

    private static List<Side> hostFirst(Side a, Side b) {
        boolean secondHosts = b.people().stream().anyMatch(p -> p.role() == Role.HOST);
        return secondHosts ? List.of(b, a) : List.of(a, b);
    }

    private static boolean sameCountry(Side a, Side b) {
        return a.country().equals(b.country());
    }
}
