package org.readout.code.zh.meet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.side.Accompanied;
import org.readout.code.zh.side.Greeting;
import org.readout.code.zh.side.SharedOccasion;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * 甲抵达学院时，乙国副总理乙在门前迎接; 甲在乙国议长乙陪同下步入大厅; 甲出席中乙论坛。乙国总理乙出席: contacts of two of which no verb of meeting tells. Where
 * the document tells of a ceremony, or of anything else these people did that day, they belong to that.
 */
public record Courtesies(ChineseLexicon lexicon, Contacts contacts) {
    private static final Term.MeetingVerb GREETS = new Term.MeetingVerb("迎接", "appearance", "greeted");
    private static final Term.MeetingVerb ENTERS = new Term.MeetingVerb("陪同", "appearance", "enters");
    private static final Term.MeetingVerb ATTENDS = new Term.MeetingVerb("出席", "appearance", "present");

    private static final Set<String> FEASTS = Set.of("ceremony", "banquet");
    private static final Set<Contact> BESIDE = Set.of(Contact.IN_PERSON, Contact.PRESENCE);
    /** How far behind the greeting the guard stands. */
    private static final int HONOURS = 160;
    /** How many sentences back the occasion may be told that somebody else attends too. */
    private static final int BACK = 40;

    /**
     * The courtesies that no contact told covers.
     *
     * @param retold true of a sentence in the words of a speaker
     */
    public List<Meeting> read(List<Passage> passages, List<Meeting> told, Predicate<Passage> retold) {
        List<Meeting> all = new ArrayList<>(told);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!passage.headline() && !retold.test(passage)) {
                here(passage, passages.subList(Math.max(0, i - BACK), i), new Told(told).until(passage))
                        .filter(one ->
                                one.status() == Status.OCCURRED && all.stream().noneMatch(other -> covers(other, one)))
                        .ifPresent(all::add);
            }
        }
        return all.subList(told.size(), all.size());
    }

    private Optional<Meeting> here(Passage passage, List<Passage> before, Told told) {
        return Stream.of(greeting(passage, told), company(passage, told), attendance(passage, before, told))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Meeting> greeting(Passage passage, Told told) {
        return Greeting.in(passage, lexicon)
                .filter(greeting -> !honoured(passage))
                .flatMap(greeting ->
                        greeting.two().flatMap(two -> meeting(passage, greeting.verb(), GREETS, told, two)));
    }

    /** 甲在乙陪同下步入大厅. */
    private Optional<Meeting> company(Passage passage, Told told) {
        return ContactVerb.in(passage, lexicon).stream()
                .filter(act -> act.pattern().equals("accompanied") && !honoured(passage))
                .flatMap(act -> new Accompanied(new Parties(passage, lexicon))
                        .entering(act.at()).stream()
                                .flatMap(two -> meeting(passage, act.at(), ENTERS, told, two).stream()))
                .findFirst();
    }

    /** 甲出席中乙论坛。乙出席. */
    private Optional<Meeting> attendance(Passage passage, List<Passage> before, Told told) {
        return SharedOccasion.in(passage, lexicon).stream()
                .flatMap(shared ->
                        shared.two(before).flatMap(two -> meeting(passage, shared.verb(), ATTENDS, told, two)).stream())
                .findFirst();
    }

    private Optional<Meeting> meeting(Passage passage, Span at, Term.MeetingVerb verb, Told told, Parties.Two two) {
        return (two.first().people().isEmpty() || two.second().people().isEmpty())
                ? Optional.empty()
                : contacts.meeting(new ContactVerb(passage, verb, at), told, two);
    }

    /** A guard or salutes are told with it or soon behind: what is told is a welcome. */
    private boolean honoured(Passage passage) {
        String text = passage.annotated().reading();
        int end = passage.span().end();
        return lexicon.words("honours")
                .within(text.substring(passage.span().start(), Math.min(text.length(), end + HONOURS)));
    }

    /** The same people, or a ceremony or a feast of the two states. */
    private static boolean covers(Meeting other, Meeting one) {
        return other.status().counts()
                && BESIDE.contains(other.format().contact())
                && other.countries().containsAll(one.countries())
                && other.date().compatible(one.date())
                && (FEASTS.contains(other.format().id()) || one.sides().stream().allMatch(side -> shares(other, side)));
    }

    private static boolean shares(Meeting other, Side side) {
        return other.sides().stream()
                .filter(theirs -> theirs.country().equals(side.country()))
                .anyMatch(theirs -> theirs.principals().isEmpty() || !Collections.disjoint(ids(theirs), ids(side)));
    }

    private static Set<String> ids(Side side) {
        return side.people().stream()
                .map(Participant::person)
                .map(person -> person.id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
