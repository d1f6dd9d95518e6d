package org.readout.code.zh.side;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Who speaks to somebody who has come to him meets him: 甲对来某首都斡旋的乙说, 甲告诉登门的乙. What is said about him, or to who comes tomorrow, is none.
 *
 * @param parties who and which states stand in the sentence
 */
public record SpokenTo(Parties parties) {
    public static final String PATTERN = "toward";

    private static final String OF = "的";

    /** What ends the words that tell what he came for, or tells of somebody else spoken to. */
    private static final String STOPS = "，。；：、对向";

    /** How much may tell what he came for. */
    private static final int PURPOSE = 12;

    private static final int LONGEST_SAYING = 4;

    /** The words of speech behind such a guest. */
    public Stream<ContactVerb> guests() {
        return parties.passage().all(Mention.OfPerson.class).stream()
                .map(Mention.OfPerson::span)
                .filter(guest -> came(guest.start()))
                .flatMap(guest -> says(guest.end()));
    }

    /** Right before who is named: 对来某地斡旋的, 同登门的. */
    boolean came(int guest) {
        String head = parties.passage().between(parties.passage().span().start(), guest);
        int end = head.length() - OF.length();
        return head.endsWith(OF)
                && IntStream.range(1, end)
                        .anyMatch(at -> word("spoken_to").closes(head, at)
                                && word("came_to_him")
                                        .opening(head, at)
                                        .filter(came -> purpose(head.substring(at + came.length(), end)))
                                        .isPresent());
    }

    private static boolean purpose(String words) {
        return words.length() <= PURPOSE && STOPS.chars().noneMatch(stop -> words.indexOf(stop) >= 0);
    }

    /** 说, 当面承认. */
    private Stream<ContactVerb> says(int from) {
        Passage passage = parties.passage();
        String behind = passage.after(from, LONGEST_SAYING);
        String way = word("in_person").opening(behind).orElse("");
        return word("speaks").opening(behind, way.length()).stream()
                .map(way::concat)
                .map(words -> new ContactVerb(
                        passage,
                        new Term.MeetingVerb(words, "meeting", PATTERN),
                        new Span(from, from + words.length())));
    }

    private WordClass word(String kind) {
        return parties.lexicon().words(kind);
    }
}
