package org.readout.code.zh.verb;

import java.util.List;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * A verb or noun of contact in its sentence.
 *
 * @param at where it stands
 */
public record ContactVerb(Passage passage, Term.MeetingVerb verb, Span at) {
    private static final Set<String> KINDS = Set.of("meeting_verb", "passing_verb");

    /** Every word of contact of a sentence, in text order, those that tell of one only in passing among them. */
    public static List<ContactVerb> in(Passage passage, ChineseLexicon lexicon) {
        return passage.all(Mention.OfTerm.class).stream()
                .filter(word -> KINDS.contains(word.kind()))
                .map(word -> new ContactVerb(passage, lexicon.meetingVerb(word.id()), word.span()))
                .toList();
    }

    /** Where the two sides stand, as {@code meeting-verbs.tsv} has it. */
    public String pattern() {
        return verb.pattern();
    }
}
