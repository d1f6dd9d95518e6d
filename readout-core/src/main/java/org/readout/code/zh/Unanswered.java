package org.readout.code.zh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/** Calls nobody answered: 电话打了几次，对方没人接; 甲拒绝接听乙的电话. The two states are those its sentence names, or a capital for one of them. */
record Unanswered(ChineseLexicon lexicon, Contacts contacts) {
    private static final String CALL = "通电话";
    private static final Pattern CALLED =
            Pattern.compile("(?:电话|热线)[^。；]{0,24}?(?:没人接|无人接|没有人接|不接|拒接|没接|未接|打不通|没打通|没有打通|响了半天|石沉大海)"
                    + "|(?:拒接|拒绝接听|拒绝接|不接|没接|没有接|未接|不肯接|不愿接)[^，。；]{0,24}?(?:电话|来电)");

    List<Meeting> read(Passage passage, Told told) {
        Matcher called = CALLED.matcher(
                passage.between(passage.span().start(), passage.span().end()));
        if (!called.find()) {
            return List.of();
        }
        Span at =
                new Span(passage.span().start() + called.start(), passage.span().start() + called.end());
        List<Side> sides = sides(passage);
        return sides.size() == 2
                ? List.of(contacts.meeting(
                        new ContactVerb(passage, lexicon.meetingVerb(CALL), at), told, sides, Status.NEGATED))
                : List.of();
    }

    private List<Side> sides(Passage passage) {
        Map<Country, Side> sides = new LinkedHashMap<>();
        Parties parties = new Parties(passage, lexicon);
        Stream.concat(parties.all().stream(), new Capitals(parties).speaking()).forEach(party -> party.side(
                        Role.BOTH, passage)
                .ifPresent(side -> sides.merge(
                        side.country(), side, (one, other) -> one.people().isEmpty() ? other : one)));
        return List.copyOf(sides.values());
    }
}
