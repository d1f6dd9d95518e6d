package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Stances;
import org.readout.model.Actor;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;

/**
 * A note or declaration in which a body of a state speaks for itself, as its first sentence shows: "The Ministry has followed with
 * alarm". What it goes on to hold is its own: "The republic is called upon to", "We regret", "It cannot accept".
 *
 * @param speakers the sentence
 * @param maker makes statements of it
 */
record Issuer(SpeakerReader speakers, StatementMaker maker) {
    private static final Set<String> US = Set.of("we", "our");
    private static final String IT = "it";
    private static final String WITH = "with";

    /** What it holds in this sentence, if it is the first one of a note, or a later one that shows a view. */
    List<Utterance> read(Optional<Clause> main) {
        if (main.isEmpty()) {
            return List.of();
        }
        if (first()) {
            return opening(main.get());
        }
        List<Actor> issuer = speakers.talk().issuer();
        return issuer.isEmpty() ? List.of() : held(main.get(), issuer);
    }

    /** A body that says something now in the first sentence is who issued the text. */
    void issues(Optional<Clause> main, List<Utterance> statements) {
        Optional<Actor> body =
                first() && statements.size() == 1 && main.filter(Issuer::now).isPresent()
                        ? main.flatMap(this::body)
                        : Optional.empty();
        body.ifPresent(actor -> speakers.talk().issuer(List.of(actor)));
    }

    /** "The Ministry has received with satisfaction the news". */
    private List<Utterance> opening(Clause main) {
        Optional<String> stance = main.argument(WITH)
                .map(PhraseWords::head)
                .flatMap(speakers.sayings()::stance)
                .filter(one -> now(main));
        Optional<Actor> body = body(main).filter(actor -> stance.isPresent() || informs(main));
        body.ifPresent(actor -> speakers.talk().issuer(List.of(actor)));
        return stance.isPresent() && body.isPresent()
                ? maker.of(stance.get(), null, List.of(body.get()), verb(main), sentence())
                : List.of();
    }

    private boolean informs(Clause main) {
        return now(main) && speakers.sayings().is("notifying", main.verb().lemma());
    }

    private List<Utterance> held(Clause main, List<Actor> issuer) {
        Optional<String> with = main.argument(WITH).map(PhraseWords::head).flatMap(speakers.sayings()::stance);
        if (with.isPresent() && now(main) && body(main).isPresent()) {
            return maker.of(with.get(), null, issuer, verb(main), sentence());
        }
        List<Utterance> told = maker.of(Optional.of(main), issuer, verb(main), sentence());
        boolean holds = asked(main)
                || us(main)
                || main.verb().modality() == Modality.OBLIGED
                || refuses(main)
                || told.stream()
                        .anyMatch(
                                one -> !one.toned() && !one.statement().stance().equals(Stances.NEUTRAL));
        return asked(main)
                ? maker.of("urge", null, issuer, verb(main), sentence())
                : holds && now(main) ? told : List.of();
    }

    /** "Is called upon to", "are requested to": by whom need not be said. */
    private boolean asked(Clause main) {
        return main.verb().passive()
                && now(main)
                && main.argument("by").isEmpty()
                && speakers.sayings().is("asking", main.verb().lemma());
    }

    private boolean us(Clause main) {
        return main.subject()
                .map(PhraseWords::all)
                .filter(words -> US.contains(words.get(0)))
                .isPresent();
    }

    /** "It cannot accept". */
    private static boolean refuses(Clause main) {
        return main.verb().negated()
                && main.subject().map(PhraseWords::head).filter(IT::equals).isPresent();
    }

    private Optional<Actor> body(Clause main) {
        return main.subject()
                .filter(subject -> speakers.sayings().is("issuing", PhraseWords.head(subject)))
                .flatMap(subject -> actors(subject, main).stream().findFirst())
                .filter(actor -> actor.person() == null && actor.country() != null);
    }

    private List<Actor> actors(Phrase subject, Clause main) {
        List<Actor> issuer = speakers.talk().issuer();
        return issuer.isEmpty() ? speakers.named(subject, main) : issuer;
    }

    /** "Regrets", "has received", "cannot". */
    private static boolean now(Clause clause) {
        Token verb = clause.syntax().token(clause.verb().head());
        List<String> group = clause.syntax().tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .map(Token::lower)
                .toList();
        boolean past =
                group.contains("had") || group.contains("was") || group.contains("were") || group.contains("would");
        return !past
                && (group.size() > 1
                        || verb.lower().equals(verb.lemma())
                        || verb.lower().endsWith("s"));
    }

    private boolean first() {
        return speakers.talk().first();
    }

    private static String verb(Clause main) {
        return main.syntax().token(main.verb().head()).text();
    }

    private Span sentence() {
        Clauses clauses = speakers.clauses();
        return clauses.sentence().span();
    }
}
