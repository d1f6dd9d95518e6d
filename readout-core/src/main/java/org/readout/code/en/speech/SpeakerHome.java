package org.readout.code.en.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.actor.en.Stage;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.deed.Fronted;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/**
 * Of which state a body or an officer is that speaks and whose words name none.
 *
 * <pre>
 * In Lima, prosecutors said …                        of the place the sentence opens with
 * A spokesman for the junta said …                   of whom he speaks for
 * An official source said … The source added …       as before
 * Peru backs him, an adviser added                   of who spoke before
 * LIMA - … Police said …                             of the place it was filed from, or the only state of the text
 * </pre>
 */
record SpeakerHome(ActorPhrases phrases, Sayings sayings, Talk talk) {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    Optional<Country> of(Phrase phrase) {
        return officer(phrase)
                ? Stream.of(
                                Fronted.place(phrases.clauses()),
                                owner(phrase),
                                pointed(phrase),
                                filed(phrase),
                                spoken(phrase))
                        .flatMap(Optional::stream)
                        .findFirst()
                : pointed(phrase).or(() -> owner(phrase)).or(() -> deputed(phrase));
    }

    /** A body or an officer of the place where he speaks: "police", "the ministry", "local officials". */
    private boolean officer(Phrase phrase) {
        String head = PhraseWords.head(phrase);
        return is("domestic", head)
                || is("posted", head) && PhraseWords.all(phrase).stream().anyMatch(word -> is("place_of", word))
                || is("deputed", head) && owners(phrase).anyMatch(this::officer)
                || rule("joint_body", head)
                        && PhraseWords.all(phrase).stream().anyMatch(word -> rule("sovereign", word));
    }

    private Stream<Phrase> owners(Phrase phrase) {
        return phrase.arguments().stream()
                .filter(argument -> is("owned_by", argument.preposition()))
                .map(argument -> argument.phrase());
    }

    /** "A spokesman for the junta". */
    private Optional<Country> owner(Phrase phrase) {
        return is("deputed", PhraseWords.head(phrase))
                ? owners(phrase)
                        .flatMap(owner -> Stream.ofNullable(
                                phrases.actor(owner, Role.SOURCE).country()))
                        .findFirst()
                : Optional.empty();
    }

    /** "The source": of whom who spoke last in these words. */
    private Optional<Country> pointed(Phrase phrase) {
        String head = PhraseWords.head(phrase);
        boolean the = PhraseWords.all(phrase).get(0).equals("the")
                && PhraseWords.all(phrase).size() == 2;
        return the
                ? last().filter(actor -> (" " + actor.evidence().quote().toLowerCase(Locale.ROOT) + " ")
                                .contains(" " + head + " "))
                        .map(Actor::country)
                : Optional.empty();
    }

    /** "An adviser added". */
    private Optional<Country> deputed(Phrase phrase) {
        boolean one = ARTICLES.contains(PhraseWords.all(phrase).get(0))
                && is("deputed", PhraseWords.head(phrase))
                && phrase.syntax().clauses().stream()
                        .anyMatch(clause ->
                                clause.subject().filter(phrase::equals).isPresent()
                                        && is("going_on", clause.verb().lemma()));
        return one ? last().map(Actor::country) : Optional.empty();
    }

    private Optional<Actor> last() {
        return talk.speakers().stream()
                .filter(actor -> talk.speakers().size() == 1 && actor.country() != null)
                .findFirst();
    }

    /** "Peru has left the pact, a spokesman for the government said". */
    private Optional<Country> spoken(Phrase phrase) {
        return owners(phrase).noneMatch(owner -> is("ruling_body", PhraseWords.head(owner)))
                ? Optional.empty()
                : phrase.syntax().clauses().stream()
                        .filter(clause ->
                                clause.subject().filter(phrase::equals).isPresent())
                        .flatMap(clause -> clause.reported().stream().limit(1))
                        .flatMap(said -> said.subject().stream())
                        .flatMap(subject -> Stream.ofNullable(
                                phrases.actor(subject, Role.SOURCE).country()))
                        .findFirst();
    }

    /**
     * By the place a report was filed from, if it tells of that; else of the state it is about, if that is one: "PARIS - Peru's
     * president fell. Police said".
     */
    private Optional<Country> filed(Phrase phrase) {
        if (!plain(phrase)) {
            return Optional.empty();
        }
        Stage stage = phrases.referents().stage();
        List<Country> about = stage.about();
        Optional<Country> home = phrases.homes()
                .voice()
                .filter(state -> about.equals(List.of(state))
                        || (about.isEmpty() || about.contains(state)) && new Filed(phrases.clauses()).dated());
        return home.or(() -> about.size() == 1 ? about.stream().findFirst() : Optional.empty())
                .or(() -> stage.alone() ? stage.spokenOf(phrase.span().start()) : Optional.empty());
    }

    /** "The authorities", "local officials", "the Foreign Ministry": nothing else is told of them. */
    private boolean plain(Phrase phrase) {
        NounGroup group = phrase.group();
        boolean ministry = is("portfolio", PhraseWords.head(phrase));
        return IntStream.range(group.first(), group.head())
                .mapToObj(at -> phrase.syntax().token(at))
                .allMatch(token -> token.tag() == Tag.DET
                        || is("place_of", token.lower())
                        || rule("sovereign", token.lower())
                        || ministry && Character.isUpperCase(token.text().charAt(0))
                        || is("passing_rule", token.lower()));
    }

    private boolean rule(String kind, String word) {
        return phrases.clauses().words().is(kind, word);
    }

    private boolean is(String kind, String word) {
        return sayings.is(kind, word);
    }
}
