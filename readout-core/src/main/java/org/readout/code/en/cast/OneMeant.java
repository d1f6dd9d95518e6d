package org.readout.code.en.cast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** The one person a pronoun means: "he" who acts, "him" whoever else was told of, as in "Xi invited him to visit". */
record OneMeant(SceneCast cast, Clauses clauses, Guests company, Titles titles) {
    private static final Set<String> OBJECTS = Set.of("him");

    /**
     * @param clause whose object or argument the pronoun is; null if it acts
     */
    Optional<Mention.OfPerson> of(Phrase phrase, @Nullable Clause clause) {
        Clause over = clause == null && object(phrase) ? governing(phrase) : clause;
        return over == null ? acting(phrase) : other(phrase, over);
    }

    /** "Him", who does not act. */
    static boolean object(Phrase pronoun) {
        return OBJECTS.contains(pronoun.head().lower());
    }

    /** "Invited him to visit", "hosted by him": the clause of which "him" is no subject. */
    private static @Nullable Clause governing(Phrase pronoun) {
        return pronoun.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().end() <= pronoun.span().start())
                .filter(clause -> clause.verb().finite())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Who acts in the sentence before the pronoun, else in the sentence before. */
    Optional<Mention.OfPerson> acting(Phrase pronoun) {
        int at = pronoun.span().start();
        return subjects(pronoun.syntax(), at)
                .findFirst()
                .or(() -> owner(pronoun))
                .or(() -> Optional.ofNullable(company.subject()))
                .or(() -> pronoun(pronoun))
                .or(() -> before(at).reduce((first, second) -> second));
    }

    /** "The emir of Qatar came on Monday. He met B": who acts by an office alone before the pronoun, if nobody does by a name. */
    Optional<Party> holder(Phrase pronoun) {
        int at = pronoun.span().start();
        boolean named = subjects(pronoun.syntax(), at).findFirst().isPresent()
                || owner(pronoun).isPresent();
        return named
                ? Optional.empty()
                : OfficeActing.before(at, clauses, cast)
                        .or(() -> Optional.ofNullable(company.holder()))
                        .map(party -> party.in(pronoun.span()));
    }

    /** "The emir of Qatar came. The premier of Peru received him": who acted last by an office alone, unless he acts here. */
    Optional<Party> undergoing(Phrase pronoun, Clause clause) {
        List<Country> acting = SceneCast.countries(clause.agent()
                .filter(agent -> !agent.equals(pronoun))
                .map(cast::parties)
                .orElse(List.of()));
        boolean named = before(pronoun.span().start()).findAny().isPresent();
        return Optional.ofNullable(company.holder())
                .filter(party -> object(pronoun) && !named && !acting.isEmpty() && !acting.contains(party.country()))
                .map(party -> party.in(pronoun.span()));
    }

    private Optional<Mention.OfPerson> pronoun(Phrase word) {
        return clauses.all(Mention.OfReference.class).stream()
                .filter(reference -> reference.form().equals("pronoun")
                        && reference.span().equals(word.head().span()))
                .findFirst()
                .map(reference -> reference.people().get(0));
    }

    /** "B's talks with A came days after he met C": whose the subject is. */
    private Optional<Mention.OfPerson> owner(Phrase pronoun) {
        int at = pronoun.span().start();
        return pronoun.syntax().clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .filter(subject -> subject.span().end() <= at)
                .flatMap(subject -> clauses.all(Mention.OfPerson.class).stream()
                        .filter(person ->
                                person.span().start() == subject.span().start()
                                        && person.span().end() < subject.span().end()))
                .findFirst();
    }

    private Stream<Mention.OfPerson> subjects(Syntax syntax, int before) {
        return syntax.clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .filter(subject -> subject.span().end() <= before)
                .flatMap(subject -> Stream.concat(Stream.of(subject), subject.appositions().stream())
                        .flatMap(one -> Stream.concat(cast.people(one.head().span()), titles.referred(one).stream()))
                        .limit(1));
    }

    /** Everyone named before an offset of the sentence. */
    private Stream<Mention.OfPerson> before(int at) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= at);
    }

    /** Who does not act here: the last person named before it of another state. */
    private Optional<Mention.OfPerson> other(Phrase pronoun, Clause clause) {
        List<Party> agents = clause.agent()
                .filter(agent -> !agent.equals(pronoun))
                .map(cast::parties)
                .orElse(List.of());
        return unstated(clause, agents).or(() -> candidates(pronoun, clause).stream()
                .filter(person -> !among(agents, person))
                .findFirst());
    }

    /** Whoever the words for who acts name, where they give no party. */
    private Optional<Mention.OfPerson> unstated(Clause clause, List<Party> agents) {
        return clause.agent()
                .filter(agent -> agents.stream().noneMatch(Party::named))
                .flatMap(agent -> cast.people(agent.span()).findFirst());
    }

    /** Those who may be meant, the likeliest first. */
    private List<Mention.OfPerson> candidates(Phrase pronoun, Clause clause) {
        List<Mention.OfPerson> here =
                new ArrayList<>(before(pronoun.span().start()).toList());
        Collections.reverse(here);
        List<Mention.OfPerson> candidates = new ArrayList<>(new CalledOn(cast).of(clause));
        candidates.addAll(he(pronoun).stream().toList());
        candidates.addAll(here);
        candidates.addAll(company.recent());
        return candidates;
    }

    /** One of those who act, or of their states. */
    private boolean among(List<Party> agents, Mention.OfPerson person) {
        boolean acts = agents.stream()
                .flatMap(party -> party.people().stream())
                .anyMatch(agent -> agent.person().id().equals(person.person().id()));
        Country state = acts ? null : company.state(person);
        return acts || state != null && SceneCast.countries(agents).contains(state);
    }

    /** "He was in A, where X received him": who a pronoun before it stands for that acts. */
    private Optional<Mention.OfPerson> he(Phrase pronoun) {
        return pronoun.syntax().clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .filter(subject -> subject.span().end() <= pronoun.span().start() && StandIns.one(subject))
                .findFirst()
                .flatMap(this::acting);
    }
}
