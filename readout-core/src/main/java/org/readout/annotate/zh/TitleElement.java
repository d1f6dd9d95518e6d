package org.readout.annotate.zh;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Office;
import org.readout.model.Rank;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * One title of a title string, before it is known whose it is: an office needs the state, and that may come from the name.
 *
 * @param words organisation, department and title together
 * @param title the head with what modifies it: 副主任
 * @param body the organisation named in the element or before it; absent if none
 * @param lead the words before the head, from which the kind of an organisation without a line of its own is read
 * @param state the state this element was read under; absent if the string has named none
 */
record TitleElement(
        Span words, String title, Term.@Nullable Body body, boolean inherited, String lead, @Nullable Country state) {

    /** The offices of a title string, held for a state. */
    static List<Office> offices(
            List<TitleElement> titles, StoredText text, ChineseLexicon lexicon, @Nullable Country country) {
        return titles.stream().map(e -> e.office(text, lexicon, country)).toList();
    }

    /** The office, held for a state. */
    Office office(StoredText text, ChineseLexicon lexicon, @Nullable Country country) {
        Country of = state != null ? state : body != null && body.country() != null ? body.country() : country;
        Optional<String> kind = body == null || inherited ? lexicon.organisationKind(lead) : Optional.empty();
        String id = kind.orElse(body == null ? null : body.id());
        Rank rank =
                former(lexicon) ? null : lexicon.offices().rank(title, id, of).orElse(null);
        boolean sameLadder = !inherited || body == null || rank == null || rank.ladder() == body.ladder();
        String organisation = body == null || kind.isPresent() || !sameLadder ? null : body.id();
        return new Office(title, organisation, of, rank, Evidence.said(text, words.start(), words.end()));
    }

    /** 前总统, 美国前国务卿: an office no longer or not yet held gives no rank. */
    private boolean former(ChineseLexicon lexicon) {
        return lexicon.words("former").all().stream()
                .anyMatch(word -> title.startsWith(word) || lead.startsWith(word) || lead.endsWith(word));
    }
}
