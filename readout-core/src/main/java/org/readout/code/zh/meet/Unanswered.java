package org.readout.code.zh.meet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Capitals;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.StateSides;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/** Calls nobody answered: 电话打了几次，对方没人接; 甲拒绝接听乙的电话. The two states are those the sentence names, or a capital for one of them. Immutable. */
final class Unanswered {
    private static final String CALL = "通电话";

    private final ChineseLexicon lexicon;
    private final Contacts contacts;
    private final Pattern called;

    Unanswered(ChineseLexicon lexicon, Contacts contacts) {
        this.lexicon = lexicon;
        this.contacts = contacts;
        this.called = Pattern.compile(words("calls_up") + "[^。；]{0,24}?" + words("not_answered") + "|"
                + words("declines_call") + "[^，。；]{0,24}?" + words("call_declined"));
    }

    private String words(String kind) {
        return lexicon.words(kind).alternatives();
    }

    List<Meeting> read(Passage passage, Told told) {
        int start = passage.span().start();
        Matcher call = called.matcher(passage.between(start, passage.span().end()));
        if (!call.find()) {
            return List.of();
        }
        Span at = new Span(start + call.start(), start + call.end());
        List<Side> sides = sides(passage);
        return sides.size() == 2
                ? List.of(contacts.meeting(
                        new ContactVerb(passage, lexicon.meetingVerb(CALL), at), told, sides, Status.NEGATED))
                : List.of();
    }

    private List<Side> sides(Passage passage) {
        Parties parties = new Parties(passage, lexicon);
        return new StateSides(passage).of(Stream.concat(parties.all().stream(), new Capitals(parties).speaking()));
    }
}
