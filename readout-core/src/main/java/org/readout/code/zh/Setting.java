package org.readout.code.zh;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Place;
import org.readout.model.Role;
import org.readout.model.Span;

/** Where a contact takes place, in what atmosphere, and who is at home there. */
record Setting(ChineseLexicon lexicon) {

    /** The role of a party: who is at home hosts; where the place is not told, or neither's, both only meet. */
    Role atHome(Party party, Party other, Passage passage, Span verb) {
        Country ground = ground(passage, verb);
        if (ground == null) {
            return Role.BOTH;
        }
        return ground.equals(party.country()) ? Role.HOST : ground.equals(other.country()) ? Role.GUEST : Role.BOTH;
    }

    /** The state where it happens: that of the place stated, else the home state if somebody came there (来华). */
    private @Nullable Country ground(Passage passage, Span verb) {
        Optional<Mention.OfTerm> venue = nearestVenue(passage, verb);
        if (venue.isPresent()) {
            return lexicon.venue(venue.get().id()).country();
        }
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("come_home").within(text) ? lexicon.home() : null;
    }

    @Nullable
    Place place(Passage passage, Span verb) {
        return nearestVenue(passage, verb).map(v -> place(passage, v)).orElse(null);
    }

    private static Optional<Mention.OfTerm> nearestVenue(Passage passage, Span verb) {
        return passage.terms("venue").stream()
                .filter(v -> passage.between(
                                Math.max(passage.span().start(), v.span().start() - 1),
                                v.span().start())
                        .matches("[在于到达]"))
                .min(Comparator.comparingInt(v -> distance(v, verb)));
    }

    private Place place(Passage passage, Mention.OfTerm mention) {
        Term.Venue venue = lexicon.venue(mention.id());
        return new Place(venue.city(), venue.hall(), passage.quote(mention.span()));
    }

    private static int distance(Mention mention, Span verb) {
        return Math.abs(mention.span().start() - verb.start());
    }

    /** Words for the atmosphere. */
    List<Evidence> labels(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("label").all().stream()
                .filter(text::contains)
                .map(label -> passage.span().start() + text.indexOf(label))
                .sorted()
                .map(start -> passage.quote(new Span(
                        start, start + labelAt(text, start - passage.span().start()))))
                .toList();
    }

    private int labelAt(String text, int index) {
        return lexicon.words("label").all().stream()
                .filter(label -> text.startsWith(label, index))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }
}
