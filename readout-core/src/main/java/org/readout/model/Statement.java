package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker is reported to have said, or pointedly not to have said.
 *
 * @param speaker who speaks
 * @param addressee the state addressed; absent if not told
 * @param topic the words that name what it is about; absent if none do
 * @param issues identifiers of the issues named; may be empty
 * @param stance {@code neutral}, {@code support}, {@code wish}, {@code urge}, {@code oppose} …; from the verb list
 * @param verb the speech verb as written
 * @param negated true if the text tells that it was not said: "did not mention", "declined to comment"; such count for nothing
 * @param restated true if the text marks it as a position held before
 * @param reportedBy who is credited with the account, as written; absent if the document speaks for itself
 * @param chain who stands between the speaker and the document, as written, from the speaker on: who carried the words, who
 *     told of them, who is credited; empty if nobody does
 * @param evidence everything said, from the verb's sentence until the speaker changes
 */
public record Statement(
        Actor speaker,
        @Nullable Country addressee,
        @Nullable Evidence topic,
        List<String> issues,
        String stance,
        String verb,
        boolean negated,
        boolean restated,
        @Nullable String reportedBy,
        List<String> chain,
        Evidence evidence) {
    public Statement {
        issues = List.copyOf(issues);
        chain = List.copyOf(chain);
        Require.text(stance, "stance");
        Require.text(verb, "speech verb");
    }

    /** True of what was said; what was not is stored and shown. */
    public boolean counts() {
        return !negated;
    }
}
