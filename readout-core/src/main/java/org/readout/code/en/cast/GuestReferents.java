package org.readout.code.en.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom words mean that name nobody: "he", "they", "the two ministers", "the envoy". */
final class GuestReferents {
    private static final String OFFICE = "office";

    private final SceneCast cast;
    private final Clauses clauses;
    private final Guests company;
    private final Titles titles;
    private final StandIns standIns;
    private final OneMeant one;
    private final SeveralMeant several;

    GuestReferents(SceneCast cast, Clauses clauses, Guests company) {
        this.cast = cast;
        this.clauses = clauses;
        this.company = company;
        this.titles = new Titles(clauses, company);
        this.standIns = new StandIns(cast, clauses, company);
        this.one = new OneMeant(cast, clauses, company, titles);
        this.several = new SeveralMeant(cast, clauses, company, titles, standIns);
    }

    /** @see Titles#meant */
    Optional<Mention.OfPerson> titled(Phrase phrase, @Nullable Country country, Set<String> not) {
        return titles.meant(phrase, country, not)
                .or(() -> new Nationals(clauses, company).meant(phrase, country, acting(phrase)));
    }

    Optional<Mention.OfPerson> referred(Phrase phrase) {
        return titles.referred(phrase);
    }

    /** True if a phrase stands for others. */
    boolean stands(Phrase phrase) {
        return standIns.stands(phrase);
    }

    /** Who acts in the sentence before the pronoun, else in the sentence before. */
    Optional<Mention.OfPerson> acting(Phrase pronoun) {
        return one.acting(pronoun);
    }

    /**
     * @param clause whose object or argument the phrase is; null if it acts
     */
    List<Party> of(Phrase phrase, @Nullable Clause clause) {
        if (!StandIns.one(phrase)) {
            return several.of(phrase);
        }
        List<Party> speaker = speaker(phrase);
        Optional<Party> office =
                holder(phrase).or(() -> Optional.ofNullable(clause).flatMap(over -> one.undergoing(phrase, over)));
        return !speaker.isEmpty()
                ? speaker
                : office.or(() -> one.of(phrase, clause)
                                .map(person ->
                                        new Party(company.state(person), List.of(person), false, true, phrase.span())))
                        .map(List::of)
                        .orElse(List.of());
    }

    /** @see OneMeant#holder */
    Optional<Party> holder(Phrase pronoun) {
        return OneMeant.object(pronoun) ? Optional.empty() : one.holder(pronoun);
    }

    /** "The Lao minister denied that he had met B": who says it, though nobody names him; of a spokesman it may be said of another. */
    private List<Party> speaker(Phrase pronoun) {
        return pronoun.syntax().clauses().stream()
                .filter(told -> told.subject().filter(pronoun::equals).isPresent())
                .flatMap(told -> told.reporter().stream())
                .flatMap(above -> above.subject().stream())
                .filter(who ->
                        !stands(who) && clauses.words().is(OFFICE, who.head().lemma()))
                .filter(who -> cast.people(who.span()).findAny().isEmpty())
                .map(cast::parties)
                .filter(parties -> parties.size() == 1)
                .findFirst()
                .orElse(List.of());
    }
}
