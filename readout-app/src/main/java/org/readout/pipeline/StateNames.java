package org.readout.pipeline;

import org.readout.lexicon.Countries;
import org.readout.model.Country;

/**
 * The states people mean.
 *
 * @param countries codes and names in every supported language
 */
public record StateNames(Countries countries) {
    private static final int SUGGESTIONS = 3;

    /** @throws BadRequest with the nearest names if no state is called so */
    public Country named(String nameOrCode) {
        return countries
                .named(nameOrCode)
                .orElseThrow(() -> new BadRequest("unknown country '" + nameOrCode + "'; nearest are "
                        + String.join(", ", countries.suggestions(nameOrCode, SUGGESTIONS))
                        + "; give an ISO 3166-1 alpha-3 code or a name"));
    }
}
