package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.side.Encounter;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/** Contacts whose sentence names only who receives or writes: the others are listed in a sentence of their own. */
public final class OpenContacts {
    private static final Set<String> OPEN = Set.of("receives", "to", "accepts", "hosts", "invites");

    private final ChineseLexicon lexicon;
    private final VerbUse use;
    private final Contacts contacts;

    public OpenContacts(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.use = new VerbUse(lexicon);
        this.contacts = new Contacts(lexicon);
    }

    /**
     * A contact whose sentence names only who receives: the others are listed elsewhere.
     *
     * @param host who receives
     */
    public record Open(Passage passage, Term.MeetingVerb verb, Span at, Party host) {
        private static final Set<String> ENTERTAINS = Set.of("hosts", "invites");

        /** A dinner, or what guests were asked to: who came is told behind it. */
        public boolean entertains() {
            return ENTERTAINS.contains(verb.pattern());
        }
    }

    /** The contact of a sentence that names only who receives, or to whom credentials are handed. */
    public Optional<Open> open(Passage passage) {
        return ContactVerb.in(passage, lexicon).stream()
                .filter(act -> OPEN.contains(act.pattern()) && use.tells(passage, act.verb(), act.at()))
                .findFirst()
                .flatMap(this::open);
    }

    private Optional<Open> open(ContactVerb act) {
        Parties parties = new Parties(act.passage(), lexicon);
        boolean alone = new Encounter(parties, use)
                .around(act).stream().noneMatch(two -> Parties.differ(two.first(), two.second()));
        return alone
                ? host(parties, act)
                        .filter(host -> !host.people().isEmpty())
                        .map(host -> new Open(act.passage(), act.verb(), act.at(), host))
                : Optional.empty();
    }

    /** Who only invites acts in nothing else, but does invite. */
    private static Optional<Party> host(Parties parties, ContactVerb act) {
        return act.pattern().equals("invites")
                ? parties.before(act.at().start()).stream().reduce((earlier, later) -> later)
                : parties.subject(act.at().start());
    }

    /** The contacts of whoever receives with each of those listed. */
    public List<Meeting> listed(Open open, List<Party> guests, Passage list, Told told) {
        ContactVerb act = new ContactVerb(open.passage(), open.verb(), open.at());
        return guests.stream()
                .flatMap(guest -> contacts.meeting(act, told, new Parties.Two(open.host(), guest)).stream())
                .map(meeting -> meeting.withMentions(List.of(open.passage().evidence(), list.evidence())))
                .toList();
    }

    /** 甲在贺函中说: a sentence that names the text it quotes. */
    public boolean quotes(Passage passage) {
        return passage.terms("meeting_verb").stream()
                .map(verb -> lexicon.meetingVerb(verb.id()))
                .anyMatch(verb -> verb.pattern().equals("text"));
    }

    /** A sentence that tells of writing to somebody. */
    public boolean writes(Passage passage) {
        return passage.terms("meeting_verb").stream()
                .map(verb -> lexicon.meetingVerb(verb.id()))
                .anyMatch(verb -> verb.pattern().equals("to"));
    }

    /** What a foreign sender of a list wrote to the home state. */
    public List<Meeting> sent(Passage head, Party sender, Passage list, Told told) {
        return head.terms("meeting_verb").stream()
                .findFirst()
                .map(verb -> sent(lexicon.meetingVerb(verb.id()), head, sender, list, told))
                .orElse(List.of());
    }

    /** 甲国某党的贺函说: the same, where the sentence tells by a word of its own what was written. */
    public List<Meeting> sent(Term.MeetingVerb text, Passage head, Party sender, Passage list, Told told) {
        return head.terms("meeting_verb").stream()
                .findFirst()
                .map(verb -> new ContactVerb(head, text, verb.span()))
                .flatMap(act -> sender.side(Role.HOST, list)
                        .map(side -> List.of(side, addressee(act)))
                        .map(sides -> contacts.meeting(act, told, sides, Status.OCCURRED)))
                .map(meeting -> List.of(meeting.withMentions(List.of(head.evidence(), list.evidence()))))
                .orElse(List.of());
    }

    /** 多国领导人致电某某: whom of the home state the head names behind its verb. */
    private Side addressee(ContactVerb act) {
        return new Parties(act.passage(), lexicon)
                .after(act.at().end(), 1).stream()
                        .filter(party -> lexicon.home().equals(party.country())
                                && !party.people().isEmpty())
                        .findFirst()
                        .flatMap(party -> party.side(Role.GUEST, act.passage()))
                        .orElseGet(() -> new Side(lexicon.home(), List.of()));
    }
}
