package org.readout.annotate.en;

import java.util.List;
import java.util.Optional;
import org.readout.model.Mention;
import org.readout.model.StoredText;

/**
 * The people of one text.
 *
 * @param text as stored
 * @param named every place one is named, with the offices that stand by the name, in text order
 * @param holders which offices belong to which words
 */
record People(StoredText text, List<Mention.OfPerson> named, OfficeHolders holders) {

    /** Offices said of who is meant by other words than a name, where those mean one person: "he was China's vice president". */
    List<Mention.OfHolding> holdings(List<Mention.OfReference> references) {
        return references.stream()
                .filter(reference -> reference.people().size() == 1)
                .flatMap(reference -> holding(reference).stream())
                .toList();
    }

    private Optional<Mention.OfHolding> holding(Mention.OfReference reference) {
        Mention.OfPerson person = reference.people().get(0);
        return holders.said(reference)
                .filter(phrase -> phrase.mayBeOf(person.country()))
                .map(phrase ->
                        new Mention.OfHolding(phrase.span(), person.person(), phrase.office(text, person.country())));
    }
}
