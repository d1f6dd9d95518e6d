package org.readout.code.zh.verb;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * A noun of contact that is a verb where it stands: 两国官员11日在某地磋商。就某问题磋商三天. A day, a place or what it is about stands right before it, and
 * its clause ends with it; or who confers stands right before it: 甲同乙磋商某地局势.
 */
record NounAsVerb(ChineseLexicon lexicon) {
    private static final int NEAR = 4;
    private static final String STOP = "。";

    boolean is(Passage passage, Span noun) {
        String behind = passage.after(noun.end(), NEAR) + STOP;
        boolean ends = lexicon.words("clause_end").opens(behind)
                || lexicon.words("for_long").opens(behind);
        boolean object = !lexicon.words("occasion_noun").opens(behind)
                && !lexicon.words("noun_tail").opens(behind)
                && passage.mentions().stream()
                        .anyMatch(mention -> mention instanceof Mention.OfPerson
                                && mention.span().end() == noun.start());
        return object
                || ends
                        && (matter(passage, noun)
                                || passage.precededBy(noun.start(), lexicon.words("how_held"))
                                || passage.mentions().stream().anyMatch(mention -> adjunct(mention, noun)));
    }

    private boolean matter(Passage passage, Span noun) {
        return lexicon.words("matters").closes(passage.between(passage.span().start(), noun.start()));
    }

    private static boolean adjunct(Mention mention, Span noun) {
        return mention.span().end() == noun.start()
                && (mention instanceof Mention.OfDate
                        || mention instanceof Mention.OfPerson
                        || mention instanceof Mention.OfTerm place
                                && place.kind().equals("venue"));
    }
}
