package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/**
 * Adds those who accompanied to what was told before: 某某参加会见 to the meeting told last, 参加上述活动 to everything told,
 * 陪同人员同机抵达 to the visit.
 */
public final class Attendance {
    private static final Set<Contact> NOT_TALKS = Set.of(Contact.TRAVEL, Contact.PRESENCE);
    private static final Set<String> AND_OTHERS = Set.of("", "等", "等人", "等同志");

    private final ChineseLexicon lexicon;
    private final LastClause lastClause;
    private final Companions companions;
    private final Attended attended;

    public Attendance(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.lastClause = new LastClause(lexicon);
        this.companions = new Companions(lexicon);
        this.attended = new Attended(lexicon);
    }

    /** True if the sentence lists who accompanied and tells of no contact itself. */
    public boolean lists(Passage passage) {
        return names(passage) && !lastClause.names(passage);
    }

    /** 甲、乙参加会见。, but not 会谈在某地举行，甲、乙、丙出席。, which tells first of what they came to. */
    public boolean onlyLists(Passage passage) {
        return says(passage, "accompany")
                || says(passage, "accompany_there")
                || everywhere(passage)
                || companions.listed(passage);
    }

    /** True if the sentence names who accompanied. */
    private boolean names(Passage passage) {
        return !passage.all(Mention.OfPerson.class).isEmpty() && (onlyLists(passage) || bare(passage));
    }

    /** What a sentence tells, with those whom its last clause says took part. */
    public List<Meeting> withLastClause(List<Meeting> here, Passage passage) {
        if (here.isEmpty() || !names(passage) || !lastClause.names(passage)) {
            return here;
        }
        List<Mention.OfPerson> came = lastClause.people(passage);
        return changeLast(
                here,
                meeting -> meeting.status().counts(),
                meeting -> meeting.withSides(joined(meeting, came, passage, Role.BOTH)));
    }

    /** 某某、某某等参加。 */
    private boolean bare(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        int end = passage.span().end()
                - lexicon.words("accompany_bare")
                        .closing(text)
                        .map(String::length)
                        .orElse(text.length());
        return passage.all(Mention.OfPerson.class).stream()
                .anyMatch(person ->
                        AND_OTHERS.contains(passage.between(person.span().end(), end))
                                && person.span().end() <= end);
    }

    /** What was told, with those the sentence lists; unchanged if it was told of nothing they can have attended. */
    public List<Meeting> add(List<Meeting> told, Passage passage) {
        if (everywhere(passage)) {
            return told.stream()
                    .map(meeting ->
                            meeting.status().counts() && !onlyNamed(meeting, told) ? add(meeting, passage) : meeting)
                    .toList();
        }
        if (companions.listed(passage)) {
            return changeLast(
                    told, meeting -> meeting.format().contact() == Contact.TRAVEL, meeting -> add(meeting, passage));
        }
        return attended.of(passage, told)
                .map(fits -> changeLast(told, fits, meeting -> add(meeting, passage)))
                .orElse(told);
    }

    /** 欢迎仪式后，甲同乙会谈: the ceremony is only named where the talks are told, and no activity told above. */
    private static boolean onlyNamed(Meeting meeting, List<Meeting> told) {
        int at = told.indexOf(meeting);
        return meeting.format().contact() == Contact.PRESENCE
                && told.subList(at + 1, told.size()).stream()
                        .anyMatch(later -> later.format().contact() == Contact.IN_PERSON
                                && later.mentions().containsAll(meeting.mentions()));
    }

    /** 甲和夫人乙: who comes with a principal to what was told last, where the sentence tells of no contact. */
    public List<Meeting> addSpouses(List<Meeting> told, Passage passage) {
        List<Mention.OfPerson> people = passage.all(Mention.OfPerson.class);
        List<Mention.OfPerson> spouses = people.stream()
                .filter(person -> passage.precededBy(person.name().start(), lexicon.words("spouse")))
                .toList();
        Set<String> named = people.stream().map(p -> p.person().id()).collect(Collectors.toSet());
        return spouses.isEmpty()
                ? told
                : changeLast(
                        told,
                        meeting -> NOT_TALKS.contains(meeting.format().contact()) && with(meeting, named),
                        meeting -> meeting.withSides(joined(meeting, spouses, passage, Role.ACCOMPANYING)));
    }

    private static boolean with(Meeting meeting, Set<String> named) {
        return meeting.sides().stream()
                .flatMap(side -> side.principals().stream())
                .anyMatch(principal -> named.contains(principal.person().id()));
    }

    /** Changes the one told last that fits, with those told by the same sentence (分别会见). */
    private static List<Meeting> changeLast(
            List<Meeting> told, Predicate<Meeting> fits, UnaryOperator<Meeting> change) {
        List<Meeting> fitting = told.stream().filter(fits).toList();
        if (fitting.isEmpty()) {
            return told;
        }
        Meeting last = fitting.get(fitting.size() - 1);
        // 分别会见甲、乙。会见乙时，……: told again, 乙's is still one of those.
        Set<List<Evidence>> sentences = fitting.stream()
                .filter(meeting -> meeting.equals(last)
                        || meeting.countries().equals(last.countries())
                                && meeting.format().equals(last.format())
                                && (meeting.format().contact() == Contact.TRAVEL
                                        || meeting.sides().stream().noneMatch(side -> side.principals()
                                                .isEmpty())))
                .map(Meeting::mentions)
                .collect(Collectors.toSet());
        return told.stream()
                .map(meeting ->
                        fits.test(meeting) && sentences.contains(meeting.mentions()) ? change.apply(meeting) : meeting)
                .toList();
    }

    private boolean everywhere(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return says(passage, "accompany_all")
                || lexicon.words("accompany_all_end").closes(text.strip())
                        && passage.terms("meeting_verb").isEmpty();
    }

    private boolean says(Passage passage, String kind) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words(kind).within(text);
    }

    private static Meeting add(Meeting meeting, Passage passage) {
        List<Evidence> mentions = new ArrayList<>(meeting.mentions());
        if (!mentions.contains(passage.evidence())) {
            mentions.add(passage.evidence());
        }
        List<Mention.OfPerson> came = passage.all(Mention.OfPerson.class);
        return meeting.withSides(joined(meeting, came, passage, withSeveral(came) ? Role.ACCOMPANYING : Role.BOTH))
                .withMentions(mentions);
    }

    /**
     * 中俄总理会晤举行。某某出席。: of a side nobody was named of, he is the one who meets; where several of one state come, they
     * come with whoever the text leaves unnamed.
     */
    private static boolean withSeveral(List<Mention.OfPerson> came) {
        return came.stream().map(Mention.OfPerson::country).distinct().count() == 1 && came.size() > 1;
    }

    /** @param alone the role of those who come for a side nobody was named of */
    private static List<Side> joined(Meeting meeting, List<Mention.OfPerson> came, Passage passage, Role alone) {
        return meeting.sides().stream()
                .map(side -> new Side(
                        side.country(),
                        joined(side, came, passage, side.principals().isEmpty() ? alone : Role.ACCOMPANYING)))
                .toList();
    }

    private static List<Participant> joined(Side side, List<Mention.OfPerson> came, Passage passage, Role role) {
        List<Participant> people = new ArrayList<>(side.people());
        came.stream()
                .filter(person -> side.country().equals(person.country()))
                .filter(person -> people.stream()
                        .noneMatch(p -> p.person().id().equals(person.person().id())))
                .forEach(person -> people.add(Party.participant(person, role, passage)));
        return people;
    }
}
