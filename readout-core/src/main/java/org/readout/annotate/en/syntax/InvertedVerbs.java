package org.readout.annotate.en.syntax;

import java.util.EnumSet;
import java.util.Set;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/** The verb that an auxiliary before its subject still wants: "Why should Oslo [pay] for it?", "Should troops [open] fire, …". */
final class InvertedVerbs {
    /** A subject has at most so many words. */
    private static final int LONGEST = 8;

    private static final Set<Tag> NOMINAL = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.DET, Tag.ADJ, Tag.NUM, Tag.ADV);

    private InvertedVerbs() {}

    /** True of a base form behind the subject of such an auxiliary, where no noun goes on with it. */
    static boolean wanted(Place place) {
        VerbForm verb = place.verb(0);
        if (verb == null) {
            return false;
        }
        boolean noun = verb.mayBeNoun() && place.nounNext() && !place.phraseOpens(1);
        return verb.is(Inflection.BASE)
                && !noun
                && (place.behindNoun() || place.kind(-1).equals("person"))
                && within(place);
    }

    /** True behind an auxiliary that stands before its subject, as long as no verb has come. */
    static boolean within(Place place) {
        int steps = 1;
        while (steps <= Math.min(LONGEST, place.at()) && subject(place, steps)) {
            steps++;
        }
        String kind = place.kind(-steps);
        return steps > 1
                && steps <= place.at()
                && place.previous(steps) == Tag.AUX
                && !kind.equals("be")
                && !kind.equals("have")
                && opens(place, steps);
    }

    private static boolean subject(Place place, int steps) {
        return NOMINAL.contains(place.previous(steps))
                || place.previous(steps) == Tag.PRON && !place.kind(-steps).equals("relative")
                || place.previous(steps) == Tag.PART && place.lower(-steps).startsWith("'")
                || place.lower(-steps).equals("of");
    }

    /** No subject stands before the auxiliary. */
    private static boolean opens(Place place, int auxiliary) {
        int before = auxiliary + 1;
        String lower = place.lower(-before);
        boolean how = place.lower(-before - 1).equals("how");
        return place.at() == auxiliary
                || place.previous(before) == Tag.PUNCT
                || place.grammar().rules().is("inverting", lower)
                || how;
    }
}
