package org.readout.code.zh.act;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Who takes to the street, and against whom: 甲国民众到乙国使馆前示威, 某市市民游行反对乙国……, 反乙集会. Immutable.
 */
record Street(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {
    private static final int LONGEST = 10;
    private static final String AGAINST = "反";

    /** The state whose people they are: that of the first people named, else that of the town; none where no people are told. */
    Optional<Party> people() {
        String sentence = passage.between(passage.span().start(), passage.span().end());
        if (!lexicon.words("street_people").within(sentence)
                        && !lexicon.words("street_deed").within(sentence)
                || friendly(sentence)) {
            return Optional.empty();
        }
        return names.named().stream()
                .filter(party -> party.span().end() <= verb.end() && whosePeople(party))
                .findFirst()
                .or(this::town)
                .or(() -> names.named().stream()
                        .filter(party -> party.span().end() <= verb.start() && !house(party))
                        .findFirst());
    }

    private boolean friendly(String sentence) {
        return lexicon.words("street_friend").within(sentence)
                && !lexicon.words("street_against").within(sentence);
    }

    /** 乙国使馆, 反乙, 抗议乙国: whose house they stand before, or whom they name. */
    Optional<Party> against(Party people) {
        return names.named().stream()
                .filter(party -> house(party) && ActTarget.differ(party, people))
                .findFirst()
                .or(() -> hated().filter(party -> ActTarget.differ(party, people)))
                .or(() -> names.named().stream()
                        .filter(party -> ActTarget.differ(party, people) && blamed(party))
                        .findFirst());
    }

    /** Behind a word of blame, in one clause. */
    private boolean blamed(Party party) {
        int clause = ActClause.around(passage, party.span()).span().start();
        return lexicon.words("street_against")
                .within(passage.between(clause, party.span().start()));
    }

    private boolean whosePeople(Party party) {
        String behind = passage.after(party.span().end(), LONGEST);
        return lexicon.words("street_people").within(behind.split("[，。；：在到于向赴对]", 2)[0]) && !house(party);
    }

    private boolean house(Party party) {
        String behind = passage.after(party.span().end(), 4);
        return lexicon.words("street_house").within(behind) && !behind.startsWith("民");
    }

    private Optional<Party> town() {
        return passage.terms("venue").stream()
                .filter(town -> town.span().start() <= verb.end())
                .flatMap(town -> {
                    Term.Venue place = lexicon.venue(town.id());
                    return Optional.ofNullable(place.country())
                            .map(state -> new Mention.OfCountry(town.span(), state, "capital"))
                            .stream();
                })
                .map(Party::of)
                .findFirst();
    }

    /** 反日游行: the character of a state behind 反. */
    private Optional<Party> hated() {
        String text = passage.between(passage.span().start(), passage.span().end());
        for (int at = text.indexOf(AGAINST); at >= 0 && at + 2 <= text.length(); at = text.indexOf(AGAINST, at + 1)) {
            String name = text.substring(at + 1, at + 2);
            Country state = name.equals("华") ? new Country("CHN") : new ShortNames(lexicon).of(name, passage);
            if (state != null) {
                int from = passage.span().start() + at + 1;
                return Optional.of(Party.of(new Mention.OfCountry(new Span(from, from + 1), state, "short")));
            }
        }
        return Optional.empty();
    }
}
