package org.readout.code.en.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Mention;

/**
 * What the sentences before have brought up, as far as later ones refer to it. Each sentence makes a new one.
 *
 * @param subject the person spoken of last
 * @param sides the states of the contact told last
 * @param reporter who is credited with the account, within the paragraph
 * @param paragraph the paragraph the reporter was named in
 */
public record Discourse(
        Mention.@Nullable OfPerson subject, List<Country> sides, @Nullable String reporter, int paragraph) {
    public static final Discourse START = new Discourse(null, List.of(), null, -1);

    public Discourse {
        sides = List.copyOf(sides);
    }

    /** What a new paragraph still knows: the attribution ends with the paragraph. */
    public Discourse in(int next) {
        return next == paragraph ? this : new Discourse(subject, sides, null, next);
    }

    /** The same, reported by somebody from here on: "according to the agency". */
    public Discourse reportedBy(String name) {
        return new Discourse(subject, sides, name, paragraph);
    }

    /** The same after a sentence about somebody, with those who met in it; what is absent stays as it was. */
    public Discourse speakingOf(Mention.@Nullable OfPerson person, List<Country> met) {
        return new Discourse(person == null ? subject : person, met.isEmpty() ? sides : met, reporter, paragraph);
    }
}
