package org.readout.code.zh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;

/** 甲到机场迎接乙，两人在王宫会谈后签署声明: talks told by what both did behind them, where no sentence before told of them. */
record TalksThenDone(ChineseLexicon lexicon, Contacts contacts) {
    private static final String TALKS = "meets";
    private static final Set<String> DONE = Set.of("signs", "joint");
    private static final int NEAR = 30;

    /** The talks; none where they were told, or nothing both do follows in the clause. */
    List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        if (!act.pattern().equals(TALKS) || !done(act)) {
            return List.of();
        }
        return two(act, parties)
                .filter(pair -> told.contacts().stream().noneMatch(met -> met(met, pair)))
                .flatMap(pair -> contacts.meeting(act, told, pair))
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

    private static boolean met(Meeting told, Parties.Two pair) {
        return told.status().counts()
                && told.format().contact() == Contact.IN_PERSON
                && told.countries().contains(pair.first().country())
                && told.countries().contains(pair.second().country());
    }

    /** 会谈后签署, 会晤结束后共同会见记者. */
    private boolean done(ContactVerb act) {
        String clause = act.passage().after(act.at().end(), NEAR).split("[，。；]", 2)[0];
        return lexicon.words("when_over").opens(clause)
                && act.passage().terms("meeting_verb").stream()
                        .filter(word -> word.span().start() > act.at().start()
                                && word.span().end() <= act.at().end() + clause.length())
                        .anyMatch(word -> DONE.contains(
                                lexicon.meetingVerb(word.id()).pattern()));
    }
}
