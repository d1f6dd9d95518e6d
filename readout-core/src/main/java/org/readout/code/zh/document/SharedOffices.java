package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * Offices stated of both sides at once: 两国总理举行会谈 says that each principal is head of government, 两国元首 that each is head of
 * state. They go to a principal whose own titles in the document give no rank.
 */
public final class SharedOffices {
    private static final String BOTH = "两国";
    private static final int LONGEST = 6;

    private final ChineseLexicon lexicon;
    private final List<Office> shared = new ArrayList<>();

    /** @param said what is told as said: 两国元首 in the words of a speaker are others than those who meet */
    public SharedOffices(ChineseLexicon lexicon, List<Passage> passages, List<Statement> said) {
        this.lexicon = lexicon;
        passages.forEach(passage -> read(passage, said));
    }

    private void read(Passage passage, List<Statement> said) {
        String text = passage.between(passage.span().start(), passage.span().end());
        for (int at = text.indexOf(BOTH); at >= 0 && shared.isEmpty(); at = text.indexOf(BOTH, at + 1)) {
            int start = passage.span().start() + at;
            if (opensClause(passage, start) && !spoken(start, said)) {
                title(passage, start + BOTH.length()).ifPresent(shared::add);
            }
        }
    }

    /** 会谈后，两国元首……, 中法两国总理……: they act; 落实两国元首共识 and 昨天两国元首 speak of others. */
    private boolean opensClause(Passage passage, int both) {
        int start = both;
        for (Mention.OfCountry state : passage.all(Mention.OfCountry.class)) {
            start = state.span().end() == both ? Math.min(start, state.span().start()) : start;
        }
        String before = passage.between(passage.span().start(), start);
        return before.isEmpty()
                || !Character.isIdeographic(before.charAt(before.length() - 1))
                || lexicon.words("then").closes(before);
    }

    private static boolean spoken(int at, List<Statement> said) {
        return said.stream()
                .anyMatch(
                        s -> s.speaker().person() != null && s.evidence().span().contains(new Span(at, at + 1)));
    }

    private Optional<Office> title(Passage passage, int start) {
        String behind = passage.after(start, LONGEST);
        return lexicon.words("shared_office").opening(behind).flatMap(title -> lexicon.offices()
                .rank(title, null, null)
                .map(rank -> office(passage, start, title, rank)));
    }

    private static Office office(Passage passage, int start, String title, Rank rank) {
        return new Office(title, null, null, rank, passage.quote(new Span(start, start + title.length())));
    }

    /** Contacts whose principals have the office stated of both sides, where their own titles give no rank. */
    public List<Meeting> complete(List<Meeting> meetings) {
        return shared.isEmpty()
                ? meetings
                : meetings.stream().map(this::complete).toList();
    }

    private Meeting complete(Meeting meeting) {
        boolean onePrincipalEach =
                meeting.sides().stream().allMatch(side -> side.principals().size() == 1);
        return onePrincipalEach && meeting.status().counts() && agrees(meeting)
                ? meeting.withSides(meeting.sides().stream().map(this::complete).toList())
                : meeting;
    }

    /** 两国元首 said of others does not make a chairman of parliament a head of state: no principal has another rank. */
    private boolean agrees(Meeting meeting) {
        Rank both = shared.get(0).rank();
        return meeting.sides().stream()
                .flatMap(side -> side.principals().stream())
                .flatMap(principal -> principal.rank().stream())
                .allMatch(rank -> both != null && rank.band() == both.band());
    }

    private Side complete(Side side) {
        return new Side(
                side.country(), side.people().stream().map(this::complete).toList());
    }

    private Participant complete(Participant p) {
        if (!p.principal() || p.rank().isPresent()) {
            return p;
        }
        if (!p.offices().stream()
                .allMatch(office -> lexicon.words("head_of_any").closes(office.title()))) {
            return p;
        }
        List<Office> offices = p.offices().isEmpty()
                ? shared
                : p.offices().stream().map(this::ranked).toList();
        return new Participant(p.person(), p.country(), offices, p.role(), p.evidence());
    }

    /** 主席 beside 两国元首 is the office of a head of state. */
    private Office ranked(Office office) {
        return new Office(
                office.title(),
                office.organisation(),
                office.country(),
                shared.get(0).rank(),
                office.evidence());
    }
}
