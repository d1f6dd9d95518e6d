package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Statement;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.meeting.MeetingAccount;
import org.readout.serve.Asked;
import org.readout.serve.NotHere;

/** A meeting: who with which office, what was said, every account of it and what each leaves out. */
public record MeetingPage(Frame frame, Meeting meeting, List<MeetingAccount> accounts) {
    static MeetingPage of(Opening opening, Library library, Asked asked) {
        Meeting meeting = library.chronicle()
                .meeting(asked.needed("id"))
                .orElseThrow(() -> new NotHere(
                        "the register has no meeting of this name; it may have another since documents were added: look in the"
                                + " register of the two states"));
        Names names = opening.names(asked);
        String who = Text.joined(
                meeting.sides().stream().map(side -> names.of(side.country())).toList());
        return new MeetingPage(
                opening.frame(Text.date(meeting.date()) + " " + who, library, asked),
                meeting,
                library.chronicle().accounts(meeting));
    }

    /** The first two sides, whose page it belongs to. */
    public boolean pair() {
        return meeting.sides().size() > 1;
    }

    public Country first() {
        return meeting.sides().get(0).country();
    }

    public Country second() {
        return meeting.sides().get(1).country();
    }

    public List<Statement> said(MeetingAccount account, Side side) {
        return account.statements().stream()
                .filter(statement -> side.country().equals(statement.speaker().country()))
                .toList();
    }

    /** Formulas that other accounts have and this one has not; of an account without known words nothing is said. */
    public Set<String> leavesOut(MeetingAccount account) {
        Set<String> others = new TreeSet<>();
        if (account.stored().document().wordingKnown()) {
            accounts.forEach(other -> others.addAll(other.formulas()));
            others.removeAll(account.formulas());
        }
        return others;
    }

    public String export(String as) {
        return Links.api("/meeting", Map.of("id", meeting.id(), "as", as));
    }

    public String compare(MeetingAccount account) {
        return frame.links()
                .compare(
                        accounts.get(0).stored().document().id(),
                        account.stored().document().id());
    }
}
