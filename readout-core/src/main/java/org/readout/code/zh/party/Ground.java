package org.readout.code.zh.party;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/** On whose ground two parties meet, by the words of the sentence that tells of it. */
public record Ground(ChineseLexicon lexicon) {
    private static final int BEFORE = 2;
    private static final int LONGEST_ATTRIBUTE = 12;
    private static final String VISITED = "对";

    /**
     * The state of the place stated; else one of the two that stands behind 在 or is being visited; else the home state if
     * somebody came there (来华), or of two others the one a guest came to (到访的).
     */
    public Optional<Country> of(Passage passage, Optional<Mention.OfTerm> venue, Party party, Party other) {
        Optional<Country> place =
                venue.flatMap(v -> Optional.ofNullable(lexicon.venue(v.id()).country()));
        return place.or(() -> stated(passage, party, other))
                .or(() -> came(passage, party, other))
                .or(() -> home(passage));
    }

    private Optional<Country> stated(Passage passage, Party party, Party other) {
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.country().equals(party.country())
                        || state.country().equals(other.country()))
                .filter(state -> standsOn(passage, state.span()) || visited(passage, state.span()))
                .filter(state -> !named(passage, state.span()))
                .map(Mention.OfCountry::country)
                .findFirst();
    }

    /** 在美国总统陪同下: the state is part of a title. */
    private static boolean named(Passage passage, Span state) {
        return passage.all(Mention.OfPerson.class).stream()
                .anyMatch(person -> person.span().contains(state));
    }

    private boolean standsOn(Passage passage, Span state) {
        return lexicon.words("on_ground").closes(before(passage, state));
    }

    /** 正在对某国进行友好访问, 访问某国期间; not what is ended. */
    private boolean visited(Passage passage, Span state) {
        String before = before(passage, state);
        String behind = passage.after(state.end(), LONGEST_ATTRIBUTE);
        boolean visiting = before.endsWith(VISITED) && lexicon.words("visiting").within(behind)
                || lexicon.words("visiting").closes(before)
                        && lexicon.words("during").opens(behind);
        int lead = Math.max(passage.span().start(), state.start() - LONGEST_ATTRIBUTE);
        return visiting && !lexicon.words("end").within(passage.between(lead, state.start()));
    }

    private static String before(Passage passage, Span state) {
        return passage.between(Math.max(passage.span().start(), state.start() - BEFORE), state.start());
    }

    /** 甲会见到访的乙: who came is the guest of the other. */
    private Optional<Country> came(Passage passage, Party party, Party other) {
        if (cameOver(passage, other)) {
            return Optional.ofNullable(party.country());
        }
        return cameOver(passage, party) ? Optional.ofNullable(other.country()) : Optional.empty();
    }

    private boolean cameOver(Passage passage, Party guest) {
        return passage.precededBy(guest.span().start(), lexicon.words("come_over"));
    }

    private Optional<Country> home(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("come_home").within(text) ? Optional.of(lexicon.home()) : Optional.empty();
    }
}
