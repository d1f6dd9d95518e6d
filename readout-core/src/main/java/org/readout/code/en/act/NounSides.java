package org.readout.code.en.act;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.ActNoun;
import org.readout.model.Country;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Who acts and who is acted upon in what a noun tells, by the noun and by the clause it stands in.
 *
 * <pre>
 * accepted a request from Y, rejected Y's appeal    Y asks whoever accepts or rejects
 * withdrew after a warning from Y                   Y warns whoever withdrew
 * apologised to Y for the downing of its plane      whoever apologises has done it to Y
 * </pre>
 */
record NounSides(Clause clause, List<Deed> told, Roles roles, Actors actors) {
    /** Acts that answer what is said: of whoever does them it was asked. */
    private static final Set<String> ANSWERS = Set.of("REJECT", "AGREE", "CONCEDE", "RETREAT");

    private static final Set<String> UNDOING = Set.of("CONCEDE", "RETREAT");

    /** Acts that are words to somebody. */
    private static final Set<String> WORDS = Set.of("REQUEST", "ACCUSE", "THREATEN");

    /** Attitudes, which nobody takes on a day. */
    private static final Set<String> LASTING = Set.of("SUPPORT", "AGREE");

    private static final String UPON = "upon";

    private static final String OF = "of";

    private static final String OWNING = "owning";

    /** Whom the noun names, be it behind a place: "the detention in Peru of two Chileans". */
    List<Phrase> behind(Phrase phrase, List<String> prepositions) {
        List<Phrase> named = roles.targets(clause, phrase, prepositions);
        return named.isEmpty() && prepositions.contains(OF)
                ? phrase.argument("in")
                        .map(place -> roles.targets(clause, place, List.of(OF)))
                        .orElse(named)
                : named;
    }

    /** To whom something is said that names nobody. */
    List<Phrase> asked(ActNoun noun, Phrase phrase, List<Phrase> sources) {
        if (!WORDS.contains(noun.code().type()) || states(sources).isEmpty()) {
            return List.of();
        }
        List<Phrase> doers = answering(phrase, sources) || upon(phrase) ? roles.sources(clause) : List.of();
        return apart(doers, sources) ? doers : List.of();
    }

    /** "Rejected an appeal by Y". */
    private boolean answering(Phrase phrase, List<Phrase> sources) {
        return clause.patient().filter(phrase::equals).isPresent()
                && deed().filter(deed -> ANSWERS.contains(deed.code().type()))
                        .filter(deed -> !Collections.disjoint(states(deed.targets()), states(sources)))
                        .isPresent();
    }

    /** "X's ban on Y was lifted": the verb tells what became of it. */
    boolean undone(Phrase phrase) {
        return clause.patient().filter(phrase::equals).isPresent()
                && deed().filter(deed -> UNDOING.contains(deed.code().type())).isPresent();
    }

    /** "Y's seizure of X" tells of something done, "Y's support for X" of what may have lasted for ever. */
    boolean told(ActNoun noun, List<Phrase> sources, List<Phrase> targets) {
        return apart(sources, targets) && !LASTING.contains(noun.code().type());
    }

    /** "A possible attack", "the previous ultimatum". */
    boolean unreal(Phrase phrase) {
        return IntStream.range(phrase.group().first(), phrase.group().head())
                .mapToObj(at -> phrase.syntax().token(at).lower())
                .anyMatch(word -> actors.acts().in("unreal", word));
    }

    /** True of the subject, the object and arguments of the clause; false of what hangs on these. */
    boolean ofClause(Phrase phrase) {
        return clause.subject().filter(phrase::equals).isPresent()
                || clause.object().filter(phrase::equals).isPresent()
                || clause.arguments().stream().map(Argument::phrase).anyMatch(phrase::equals);
    }

    private boolean upon(Phrase phrase) {
        return clause.arguments().stream()
                .filter(argument -> actors.acts().in(UPON, argument.preposition()))
                .map(Argument::phrase)
                .anyMatch(phrase::equals);
    }

    /** "Apologised for the downing": what the clause tells of whoever owns to have done it. */
    Optional<Deed> owned(Phrase phrase) {
        return !actors.acts().in(OWNING, clause.verb().lemma())
                        || clause.argument("for").filter(phrase::equals).isEmpty()
                ? Optional.empty()
                : deed();
    }

    private Optional<Deed> deed() {
        return told.stream()
                .filter(deed -> deed.core().equals(clause.verb().span()))
                .findFirst();
    }

    /** True if both are states, and others. */
    boolean apart(List<Phrase> phrases, List<Phrase> others) {
        List<Country> states = states(phrases);
        List<Country> other = states(others);
        return !states.isEmpty() && !other.isEmpty() && Collections.disjoint(states, other);
    }

    private List<Country> states(List<Phrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> actors.states(phrase).stream())
                .toList();
    }

    /** True if an act of a kind is told already, not by others: "rejected an appeal" tells of two. */
    boolean known(String type, List<Phrase> sources) {
        return told.stream()
                .filter(deed -> deed.code().type().equals(type))
                .anyMatch(deed -> !apart(deed.sources(), sources));
    }
}
