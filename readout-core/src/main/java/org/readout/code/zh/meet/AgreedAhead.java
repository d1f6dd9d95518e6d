package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** 甲与乙会谈，约定下月再次会晤: what those who meet agree to do together, in a clause that names nobody. Immutable. */
record AgreedAhead(ChineseLexicon lexicon, Contacts contacts) {
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：]+");
    private static final int FARTHEST = 24;

    /** @param here what the sentence itself tells */
    List<Meeting> read(Passage passage, Told told, List<Meeting> here) {
        String text = passage.between(passage.span().start(), passage.span().end());
        Set<Set<Country>> pairs = here.stream().map(Meeting::countries).collect(Collectors.toSet());
        boolean ahead = here.stream().anyMatch(meeting -> meeting.status() != Status.OCCURRED);
        if (pairs.size() != 1 || ahead || !lexicon.words("agrees_on").within(text)) {
            return List.of();
        }
        Matcher clauses = CLAUSE.matcher(text);
        return clauses.results()
                .flatMap(clause -> act(passage, clause.group(), clause.start()).stream())
                .limit(1)
                .map(act -> planned(act, told, here.get(0)))
                .toList();
    }

    /** The noun that closes a clause which says so. */
    private Optional<ContactVerb> act(Passage passage, String clause, int from) {
        return IntStream.range(0, clause.length())
                .boxed()
                .flatMap(i -> lexicon.words("agrees_on").opening(clause, i).map(word -> i + word.length()).stream())
                .findFirst()
                .filter(behind -> clause.length() - behind <= FARTHEST)
                .flatMap(behind -> Stream.of("next_meeting", "next_talks", "next_call")
                        .flatMap(kind -> lexicon.words(kind).closing(clause).stream()
                                .filter(noun -> clause.length() - noun.length() >= behind)
                                .map(noun -> act(passage, kind, from + clause.length() - noun.length(), noun)))
                        .findFirst());
    }

    private ContactVerb act(Passage passage, String kind, int at, String noun) {
        int start = passage.span().start() + at;
        String format = kind.substring(kind.indexOf('_') + 1);
        return new ContactVerb(
                passage, new Term.MeetingVerb(noun, format, "together"), new Span(start, start + noun.length()));
    }

    private Meeting planned(ContactVerb act, Told told, Meeting met) {
        List<Side> states = met.sides().stream()
                .map(side -> new Side(side.country(), List.of()))
                .toList();
        Meeting next = contacts.meeting(act, told, states, Status.PLANNED);
        boolean dated = next.date().evidence().stream()
                .anyMatch(date -> date.span().end() <= act.at().start()
                        && !act.passage()
                                .between(date.span().end(), act.at().start())
                                .contains("，"));
        return dated ? next : next.withDate(When.UNKNOWN);
    }
}
