package org.readout.code.zh.meet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Contacts put off or cancelled whose word is a noun: 甲推迟了原定对乙国的访问, 甲的乙国之行推迟, 甲取消同乙的会见, 原定下旬举行的甲乙会议已推迟. What is put off
 * to a day is told elsewhere. Immutable.
 */
record CalledOff(ChineseLexicon lexicon, CalledOffNoun nouns, Contacts contacts) {
    private static final int SOON = 4;
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：]+");

    /** The contacts a sentence without any other tells to be called off. */
    List<Meeting> read(Passage passage, Told told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        if (!lexicon.words("calls_off").within(text)
                && !lexicon.words("off_behind").within(text)) {
            return List.of();
        }
        Matcher clauses = CLAUSE.matcher(text);
        List<Meeting> off = new ArrayList<>();
        while (clauses.find()) {
            Span clause = new Span(
                    passage.span().start() + clauses.start(), passage.span().start() + clauses.end());
            nouns.in(passage, clause).ifPresent(act -> off.addAll(meetings(act, clause, told)));
        }
        return off;
    }

    /** 甲同乙不欢而散，预定会后召开的联合记者会取消: what was scheduled besides what is told to have taken place. */
    boolean besides(Passage passage, Meeting off, List<Meeting> told) {
        return lexicon.words("scheduled")
                        .within(passage.between(
                                passage.span().start(), passage.span().end()))
                && off.format().contact() == Contact.PRESENCE
                && told.stream()
                        .allMatch(one -> one.status().counts()
                                && !one.format().equals(off.format())
                                && one.countries().equals(off.countries()));
    }

    private List<Meeting> meetings(ContactVerb act, Span clause, Told told) {
        return new CalledOffSides(new Parties(act.passage(), lexicon), act, clause)
                .all().stream().map(sides -> off(act, told, sides)).toList();
    }

    /** 原定6月的会晤, told in May: the day is that of a plan, unless it would lie far ahead. */
    private Meeting off(ContactVerb act, Told told, List<Side> sides) {
        Meeting planned = contacts.meeting(act, told, sides, Status.PLANNED);
        LocalDate published = act.passage().annotated().document().published();
        LocalDate first = planned.date().earliest();
        boolean near = published != null && first != null && first.isBefore(published.plusMonths(SOON));
        return near ? planned.withStatus(Status.NEGATED) : contacts.meeting(act, told, sides, Status.NEGATED);
    }
}
