package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the body of a free text.
 *
 * @param title the title; absent if none was found
 * @param authors names in the byline; may be empty
 * @param outlet who published it; absent if not stated
 * @param published when; vague if not stated
 * @param bodyStart UTF-16 offset at which the body begins
 */
public record FrontMatter(
        @Nullable Evidence title, List<Evidence> authors, @Nullable Evidence outlet, When published, int bodyStart) {
    public FrontMatter {
        authors = List.copyOf(authors);
        Require.that(bodyStart >= 0, "the body starts at %d", bodyStart);
    }
}
