package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Who goes to another state's embassy calls on that state: 甲来到乙国驻丙国大使馆吊唁. Only people who hold an office do; those of the
 * embassy's own state do not. Immutable.
 */
record EmbassyCall(ChineseLexicon lexicon, Contacts contacts) {
    private static final char STATIONED = '驻';
    /** Between the state and the embassy stands where it is. */
    private static final Pattern EMBASSY = Pattern.compile("驻[^，。；、]{0,10}?(?:大?使馆|总领馆|总领事馆|代表处)");

    List<Meeting> read(Passage passage, Told told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        Matcher embassy = EMBASSY.matcher(text);
        return text.indexOf(STATIONED) >= 0 && embassy.find()
                ? called(passage, passage.span().start() + embassy.start(), told).stream()
                        .toList()
                : List.of();
    }

    private Optional<Meeting> called(Passage passage, int embassy, Told told) {
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().end() == embassy)
                .findFirst()
                .flatMap(state -> verb(passage, state.span().start())
                        .flatMap(verb -> meeting(passage, verb, Party.of(state), told)));
    }

    /** The word of going that stands before the state. */
    private Optional<Span> verb(Passage passage, int state) {
        return lexicon.words("calls_at")
                .closing(passage.between(passage.span().start(), state))
                .map(word -> new Span(state - word.length(), state));
    }

    private Optional<Meeting> meeting(Passage passage, Span verb, Party state, Told told) {
        ContactVerb act = new ContactVerb(
                passage, new Term.MeetingVerb(passage.between(verb.start(), verb.end()), "contact", "looks_in"), verb);
        return new Parties(passage, lexicon)
                .subject(verb.start())
                .filter(who -> who.people().stream()
                        .anyMatch(person -> !person.offices().isEmpty()))
                .filter(who -> Parties.differ(who, state))
                .flatMap(who -> contacts.meeting(act, told, new Parties.Two(who, state)))
                .filter(call -> call.status() != Status.GENERIC);
    }
}
