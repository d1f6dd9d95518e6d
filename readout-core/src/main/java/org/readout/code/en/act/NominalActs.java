package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ActNoun;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** Acts told by a noun without a verb: "the arrest of X by Y", "Y's attack on X". Told in passing, as such nouns take them for known. */
final class NominalActs {
    private static final String BOTH = "both";

    private static final String BLAME = "ACCUSE";

    /** Deeds, which somebody is blamed or thanked for; words are told by their verbs. */
    private static final Set<String> DONE =
            Set.of("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "RETREAT", "CONCEDE", "AID", "COOPERATE");

    private static final String SEIZING = "COERCE";

    private static final String FIGHT = "ASSAULT";

    private static final String CREDITING = "crediting";

    private final ActFinder finder;
    private final Roles roles;
    private final Actors actors;
    private final Makers makers;
    private final NounOperations operations;
    private final Gifts gifts;

    NominalActs(ActFinder finder, Roles roles, Actors actors) {
        this.finder = finder;
        this.roles = roles;
        this.actors = actors;
        this.makers = new Makers(actors);
        this.gifts = new Gifts(actors, makers);
        this.operations = new NounOperations(finder, roles, actors, makers);
    }

    /** Those of the subjects, objects and arguments of the clauses; what a verb has told already is left out. */
    List<Deed> read(Syntax syntax, List<Deed> told) {
        List<Deed> deeds = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Clause clause : syntax.clauses()) {
            for (Phrase phrase : NounPhrases.of(clause, actors.acts())) {
                if (seen.add(phrase.group().head())) {
                    Optional<Deed> upon = operations.upon(clause, phrase, told);
                    upon.ifPresent(deed -> seen.addAll(undone(phrase)));
                    Optional<Deed> own = upon.isPresent() ? Optional.empty() : deed(clause, phrase, told);
                    own.ifPresent(deeds::add);
                    operations
                            .on(
                                    phrase,
                                    Stream.concat(told.stream(), own.stream()).toList())
                            .forEach(deeds::add);
                    upon.ifPresent(deeds::add);
                }
            }
        }
        return deeds;
    }

    /** "The lifting of the ban": what the noun tells the end of is told with it. */
    private static List<Integer> undone(Phrase phrase) {
        return phrase.argument("of").map(below -> below.group().head()).stream().toList();
    }

    private Optional<Deed> deed(Clause clause, Phrase phrase, List<Deed> told) {
        List<ActNoun> nouns = finder.nouns(phrase).stream()
                .filter(noun -> noun.alone() || gifts.of(clause, phrase, noun, told))
                .toList();
        return nouns.stream()
                .filter(noun -> !roles.targets(clause, phrase, noun.targets()).isEmpty())
                .findFirst()
                .or(() -> nouns.stream().findFirst())
                .flatMap(noun -> deed(clause, phrase, noun, told));
    }

    private Optional<Deed> deed(Clause clause, Phrase phrase, ActNoun noun, List<Deed> told) {
        NounSides sides = new NounSides(clause, told, roles, actors);
        Optional<Deed> owned = DONE.contains(noun.code().type()) ? sides.owned(phrase) : Optional.empty();
        List<Phrase> behind = sides.behind(phrase, noun.targets());
        List<Phrase> named = owned.filter(deed -> !sides.apart(deed.sources(), behind))
                .map(Deed::targets)
                .orElse(behind);
        List<Phrase> made = owned.map(Deed::sources).orElseGet(() -> made(noun, phrase, sides, named, clause));
        Optional<Deed> opinion = DONE.contains(noun.code().type()) ? opinion(clause, phrase, told) : Optional.empty();
        List<Phrase> sources = made.isEmpty() && !named.isEmpty() && beside(clause, phrase, "in", "shown")
                ? roles.sources(clause)
                : made.isEmpty()
                        ? opinion.map(deed -> besides(deed.targets(), named)).orElse(made)
                        : made;
        List<Phrase> targets = named.isEmpty() && !made.isEmpty() && beside(clause, phrase, "at", "uttered")
                ? roles.sources(clause)
                : named.isEmpty() ? sides.asked(noun, phrase, sources) : named;
        boolean mutual = noun.targets().contains(BOTH) && sources.isEmpty();
        boolean pair = mutual && actors.report() && states(targets) > 1;
        boolean together =
                pair || mutual && targets.isEmpty() && !FIGHT.equals(noun.code().type());
        boolean aimed = actors.inDocument() || !targets.isEmpty();
        boolean somebody = !sources.isEmpty() && !targets.equals(sources) || pair || together && actors.inDocument();
        boolean blamed = sources.isEmpty()
                && !targets.isEmpty()
                && opinion.filter(deed -> deed.code().type().equals(BLAME)).isPresent();
        if (silent(noun, phrase, sides, new Act(noun.code(), sources, targets, together, false, false))
                || sides.known(noun.code().type(), sources)
                || !aimed
                || !somebody && !blamed) {
            return Optional.empty();
        }
        Act act = new Act(noun.code(), sources, targets, together, false, false);
        return Optional.of(NounOperations.deed(act, phrase.head().span()));
    }

    private long states(List<Phrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> actors.states(phrase).stream())
                .distinct()
                .count();
    }

    /** Whether a noun tells of nothing done: in a lone sentence and below other nouns both states must stand with it. */
    private boolean silent(ActNoun noun, Phrase phrase, NounSides sides, Act act) {
        boolean nested = !sides.ofClause(phrase);
        boolean pair = act.mutual() && states(act.targets()) > 1;
        boolean weak = !actors.inDocument() && noun.inDocument() && !pair || nested && !pair;
        return weak && !sides.told(noun, act.sources(), act.targets())
                || (nested || !actors.inDocument()) && sides.unreal(phrase)
                || DONE.contains(noun.code().type()) && sides.undone(phrase);
    }

    /** Who does it; of an arrest without a name, those of the state where it is: "the detention in Peru of two Chileans". */
    private List<Phrase> made(ActNoun noun, Phrase phrase, NounSides sides, List<Phrase> named, Clause clause) {
        List<Phrase> own = makers.of(phrase);
        List<Phrase> made = own.isEmpty() || own.equals(named) ? beside(clause, phrase, own) : own;
        return made.isEmpty() && noun.code().type().equals(SEIZING)
                ? phrase.argument("in")
                        .map(List::of)
                        .filter(place -> sides.apart(place, named))
                        .orElse(made)
                : made;
    }

    /** "X's reply, a ban on Y": made by whose the noun is that it explains. */
    private List<Phrase> beside(Clause clause, Phrase phrase, List<Phrase> own) {
        return !actors.inDocument()
                ? own
                : NounPhrases.of(clause, actors.acts()).stream()
                        .filter(noun -> noun.appositions().contains(phrase))
                        .map(makers::of)
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(own);
    }

    private static List<Phrase> besides(List<Phrase> phrases, List<Phrase> others) {
        return phrases.stream().filter(phrase -> !others.contains(phrase)).toList();
    }

    /** "X condemned the arrest of Y", "X thanked Z for the release of Y": within a document, what a clause thinks of an act. */
    private Optional<Deed> opinion(Clause clause, Phrase act, List<Deed> told) {
        boolean thanks = actors.acts().in(CREDITING, clause.verb().lemma())
                && clause.patient().filter(act::equals).isEmpty();
        return told.stream()
                .filter(deed -> actors.report()
                        && deed.core().equals(clause.verb().span())
                        && (deed.code().type().equals(BLAME) || thanks))
                .findFirst();
    }

    /**
     * Whether a noun of a class stands with a clause behind a preposition: "went there at the invitation of X" was invited by X,
     * "broke off ties in solidarity with Y" takes sides with Y.
     */
    private boolean beside(Clause clause, Phrase phrase, String preposition, String nouns) {
        return actors.report()
                && actors.acts().in(nouns, Nouns.lemma(phrase.head()))
                && clause.argument(preposition).filter(phrase::equals).isPresent();
    }
}
