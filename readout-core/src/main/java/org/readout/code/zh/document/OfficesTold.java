package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Span;

/** Where a sentence tells of offices of states without a name by them: 俄美两国元首, 中俄印领导人, 美国国务卿. */
final class OfficesTold {
    private static final int CLAUSE = 40;
    private static final Pattern TALKS = Pattern.compile("(?:第.{1,6}次)?(?:定期|年度|非正式|首次)?(?:会晤|会议|峰会)");
    private static final Pattern TRAVELS = Pattern.compile("访|抵|飞赴");

    private final ChineseLexicon lexicon;
    private final ShortNames shorts;

    OfficesTold(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.shorts = new ShortNames(lexicon);
    }

    /** A word for an office, with the states whose office it is; none if it is that of both or all who meet. */
    record Told(Passage passage, Span words, Set<Country> states) {
        String title() {
            return passage.between(words.start(), words.end());
        }

        boolean joint() {
            return states.size() != 1;
        }

        /** 两国总统通电话, 会见甲国总统; of a journey only who travels: 甲国总统访问乙国. */
        boolean of(Side side, Meeting meeting) {
            boolean its = states.isEmpty() || states.contains(side.country());
            return its
                    && (meeting.format().contact() != Contact.TRAVEL || !joint() && travels())
                    && (meeting.format().contact() != Contact.PRESENCE || !named());
        }

        /** 举行中俄总理第十九次定期会晤: whose talks they are, not who stands at the airport. */
        private boolean named() {
            return TALKS.matcher(passage.after(words.end(), CLAUSE)).lookingAt();
        }

        private boolean travels() {
            String behind = passage.after(words.end(), CLAUSE).split("[，。；]", 2)[0];
            return TRAVELS.matcher(behind).find();
        }
    }

    /** In text order. */
    List<Told> in(Passage passage) {
        List<Told> all = new ArrayList<>();
        int from = passage.span().start();
        String text = passage.between(from, passage.span().end());
        for (int at = 1; at < text.length(); at++) {
            int start = from + at;
            String words = lexicon.officesAlone().words().opening(text, at).orElse("");
            if (!words.isEmpty()) {
                at += words.length() - 1;
                Span span = new Span(start, start + words.length());
                boolean free = passage.all(Mention.OfPerson.class).stream()
                        .noneMatch(person -> person.span().overlaps(span));
                if (free && !lexicon.words("office_alone_not").opens(text, at + 1)) {
                    whose(passage, start).ifPresent(states -> all.add(new Told(passage, span, states)));
                }
            }
        }
        return all;
    }

    /** The states named directly before an office, empty for 两国; absent if none is, or the office is a former one. */
    private Optional<Set<Country>> whose(Passage passage, int office) {
        String head = passage.between(passage.span().start(), office);
        int end = office
                - lexicon.words("counted_states")
                        .closing(head)
                        .map(String::length)
                        .orElse(0);
        Set<Country> states = new HashSet<>();
        int start = states(passage, end, states);
        boolean former =
                lexicon.words("former").closes(passage.between(passage.span().start(), start));
        boolean agreed = lexicon.words("carried_out")
                .closes(passage.between(passage.span().start(), start));
        return former || agreed || states.isEmpty() && end == office ? Optional.empty() : Optional.of(states);
    }

    /** Gathers the states that stand in a row up to an offset; where the first of them begins. */
    private int states(Passage passage, int end, Set<Country> states) {
        int start = end;
        List<Mention.OfCountry> named = passage.all(Mention.OfCountry.class);
        for (int i = named.size() - 1; i >= 0; i--) {
            Mention.OfCountry state = named.get(i);
            if (state.span().end() <= start
                    && (states.isEmpty() ? state.span().end() == start : linked(passage, state, start))) {
                states.add(state.country());
                start = state.span().start();
            }
        }
        return states.isEmpty() ? shortly(passage, end, states) : start;
    }

    private boolean linked(Passage passage, Mention.OfCountry state, int start) {
        String gap = passage.between(state.span().end(), start);
        return gap.isEmpty() || lexicon.words("office_link").has(gap);
    }

    /** 俄总统, 中俄印领导人: states by one character each, before which no word goes on. */
    private int shortly(Passage passage, int end, Set<Country> states) {
        int from = passage.span().start();
        String head = passage.between(from, end);
        List<Country> row = shorts.endingAt(passage, head, head.length());
        int start = end - row.size();
        boolean opens = start == from || !Character.isIdeographic(head.charAt(start - from - 1)) || row.size() > 1;
        if (!opens) {
            return end;
        }
        states.addAll(row);
        return start;
    }
}
