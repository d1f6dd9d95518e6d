package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker is reported to have said.
 *
 * @param speaker who speaks
 * @param addressee the state addressed; absent if not told
 * @param issues identifiers of the issues named; may be empty
 * @param stance {@code neutral}, {@code support}, {@code wish}, {@code urge}, {@code oppose} …; from the verb list
 * @param verb the speech verb as written
 * @param restated true if the text marks it as a position held before
 * @param reportedBy who is credited with the account, as written; absent if the document speaks for itself
 * @param evidence everything said, from the verb's sentence until the speaker changes
 */
public record Statement(
        Actor speaker,
        @Nullable Country addressee,
        List<String> issues,
        String stance,
        String verb,
        boolean restated,
        @Nullable String reportedBy,
        Evidence evidence) {
    public Statement {
        issues = List.copyOf(issues);
        Require.text(stance, "stance");
        Require.text(verb, "speech verb");
    }
}
