package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Organisations;
import org.readout.lexicon.en.Title;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * A title with what stands around it: "the head of the International Department of the Party's Central Committee".
 *
 * @param span the whole phrase, with its article
 * @param title the title in it
 * @param organisations named in it, in text order
 * @param countries named in it, those before the title first
 * @param foreign true if it names a body no table has
 */
record OfficePhrase(
        Span span,
        Title title,
        List<Organisations.Organisation> organisations,
        List<Mention.OfCountry> countries,
        boolean foreign) {
    private static final String OTHER = "other";

    /** The state the office belongs to, as far as the phrase tells. */
    @Nullable
    Country country() {
        for (Organisations.Organisation organisation : organisations) {
            if (organisation.country() != null) {
                return organisation.country();
            }
        }
        return countries.isEmpty() ? null : countries.get(0).country();
    }

    /** False if the phrase names another state than the one the person acts for. */
    boolean mayBeOf(Named named) {
        return mayBeOf(named.country());
    }

    /** False if the phrase names another state than the one its holder acts for, if that is known. */
    boolean mayBeOf(@Nullable Country holder) {
        Country own = country();
        return own == null || holder == null || own.equals(holder);
    }

    /** The same office of other states, or of none told. */
    OfficePhrase of(List<Mention.OfCountry> states) {
        return new OfficePhrase(span, title, organisations, states, foreign);
    }

    /** The office of someone who acts for a state, if the phrase does not say of which. */
    Office office(StoredText text, @Nullable Country holder) {
        Country own = country();
        Country country = own == null ? holder : own;
        List<String> kinds = new ArrayList<>();
        organisations.forEach(body -> kinds.add(body.kind()));
        if (foreign && kinds.isEmpty()) {
            kinds.add(OTHER);
        }
        return new Office(
                text.slice(title.span()),
                organisation(),
                country,
                title.rank(kinds, country).orElse(null),
                Evidence.said(text, span.start(), span.end()));
    }

    /** Identifiers of the organisations joined by dots, the one that belongs to a state first. */
    private @Nullable String organisation() {
        List<String> ids = new ArrayList<>();
        organisations.stream().filter(o -> o.country() != null).forEach(o -> ids.add(o.id()));
        organisations.stream().filter(o -> o.country() == null).forEach(o -> ids.add(o.id()));
        return ids.isEmpty() ? null : String.join(".", ids);
    }
}
