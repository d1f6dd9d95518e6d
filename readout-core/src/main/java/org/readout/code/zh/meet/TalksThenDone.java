package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.side.TheTwo;
import org.readout.code.zh.side.Together;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Status;

/** 甲到机场迎接乙，两人在王宫会谈后签署声明: talks told by what both did behind them, where no sentence before told of them. */
record TalksThenDone(ChineseLexicon lexicon, LeftToBefore before, Contacts contacts) {
    private static final String TALKS = "meets";
    private static final Set<String> DONE = Set.of("signs", "joint");
    private static final int NEAR = 30;

    /** The talks; none where they were told, or nothing both do follows in the clause. */
    List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        if (!act.pattern().equals(TALKS) || !done(act)) {
            return List.of();
        }
        return two(act, parties)
                .flatMap(pair -> contacts.meeting(act, told, pair))
                .or(() -> byThoseTold(act, parties, told))
                .filter(talks -> told.contacts().stream().noneMatch(met -> met(met, talks)))
                .stream()
                .toList();
    }

    private static Optional<Parties.Two> two(ContactVerb act, Parties parties) {
        return new TheTwo(parties)
                .before(act.at())
                .or(() -> new Together(parties).together(act.at()).stream().findFirst())
                .filter(pair -> !pair.first().people().isEmpty()
                        && !pair.second().people().isEmpty());
    }

    private Optional<Meeting> byThoseTold(ContactVerb act, Parties parties, Told told) {
        return Optional.of(before.again(act, parties, told))
                .filter(sides -> parties.jointPersons(act.at())
                        && sides.size() == 2
                        && sides.stream().noneMatch(side -> side.principals().isEmpty()))
                .map(sides -> contacts.meeting(act, told, sides, Status.OCCURRED));
    }

    private static boolean met(Meeting told, Meeting talks) {
        return told.status().counts()
                && told.format().contact() == Contact.IN_PERSON
                && told.countries().containsAll(talks.countries());
    }

    /** 会谈后签署, 会晤结束后共同会见记者. */
    private boolean done(ContactVerb act) {
        String clause = act.passage().after(act.at().end(), NEAR).split("[，。；]", 2)[0];
        return lexicon.words("when_over").opens(clause)
                && ContactVerb.in(act.passage(), lexicon).stream()
                        .filter(word -> word.at().start() > act.at().start()
                                && word.at().end() <= act.at().end() + clause.length())
                        .anyMatch(word -> DONE.contains(word.pattern()));
    }
}
