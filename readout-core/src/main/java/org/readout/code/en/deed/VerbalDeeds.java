package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.say.Saying;
import org.readout.lexicon.en.ActCode;
import org.readout.lexicon.en.VerbalActs;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Phrase;

/**
 * What is said as an act towards another state: praise, blame, demands, promises. Whoever is not addressed in words is, in a
 * document about two states, the other one.
 *
 * @param acts which act it is to say something
 */
record VerbalDeeds(Clauses clauses, ActorPhrases phrases, VerbalActs acts) {
    /** Acts that are words; where one is told of the same source, what is said is told already. */
    private static final Set<String> VERBAL =
            Set.of("SUPPORT", "AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE");

    /** Characters before a speaker who stands first: an article, a quotation mark. */
    private static final int LEAD = 5;

    private static final String CONTACT = "CONSULT";

    private static final Set<String> WRONGS = Set.of("ASSAULT", "COERCE");

    static final ActCode CHARGE = new ActCode("112", "ACCUSE", "allege");

    /** What several want together they ask of nobody. */
    private static final String WISH = "wish";

    private static final String BLAME = "oppose";

    private static final List<String> AIMED = List.of(
            "to", "with", "against", "towards", "toward", "on", "for", "at", "over", "about", "of", "by", "from");

    /**
     * An act that was said.
     *
     * @param code its kind
     * @param actors who says it and to whom
     * @param utterance the first of those that say it together
     */
    record Said(ActCode code, List<Actor> actors, Utterance utterance) {}

    /** The acts said in a sentence of which no deed tells yet. */
    List<Said> read(List<Utterance> utterances, List<Deed> told) {
        Map<Span, List<Utterance>> together = new LinkedHashMap<>();
        for (Utterance one : utterances) {
            if (one.statement().speaker().country() != null) {
                together.computeIfAbsent(one.statement().evidence().span(), span -> new ArrayList<>())
                        .add(one);
            }
        }
        return together.values().stream()
                .flatMap(group -> said(group, told).stream())
                .toList();
    }

    private Optional<Said> said(List<Utterance> group, List<Deed> told) {
        Utterance first = group.get(0);
        Optional<ActCode> code = acts.act(first.statement().stance(), first.words(), first.whose());
        List<Country> speaking = group.stream()
                .map(one -> one.statement().speaker().country())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (code.isEmpty()) {
            return charged(first, told, speaking).map(accused -> new Said(CHARGE, aimed(group, accused, false), first));
        }
        if (first.statement().stance().equals(WISH) && speaking.size() > 1) {
            return Optional.empty();
        }
        return code.filter(act -> told.stream().noneMatch(deed -> tells(deed, first, speaking)))
                .map(act -> new Said(act, actors(act.type(), group, speaking), first));
    }

    /** "X says that", before what it says: told to blame; "…, X confirmed" and "X reports that" vouch for it. */
    boolean asserts(Utterance one) {
        Span said = one.statement().evidence().span();
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(one.core()))
                .anyMatch(clause -> phrases.acts().in("charging", clause.verb().lemma())
                        && clause.subject()
                                .filter(who -> phrases.quote(who).span().start() <= said.start() + LEAD)
                                .isPresent());
    }

    /** "B said A had shelled its villages": told by who was wronged, that is a charge. */
    Optional<List<Actor>> charged(Utterance one, List<Deed> told, List<Country> speaking) {
        return told.stream()
                .filter(deed -> WRONGS.contains(deed.code().type()) && deed.reporter() != null)
                .filter(deed -> deed.status() == Status.OCCURRED || deed.status() == Status.DISPUTED)
                .filter(deed -> one.statement().evidence().span().contains(deed.core()))
                .map(deed -> deed.sources().stream()
                        .flatMap(source -> phrases.actors(source, Role.TARGET).stream())
                        .filter(actor -> actor.country() != null && !speaking.contains(actor.country()))
                        .toList())
                .filter(accused -> !accused.isEmpty())
                .findFirst();
    }

    private boolean tells(Deed deed, Utterance one, List<Country> speaking) {
        return contact(deed, one)
                || (VERBAL.contains(deed.code().type()) || deed.status() == Status.PLANNED)
                        && (one.statement().evidence().span().contains(deed.core()) || goesOn(deed, one))
                        && (deed.core().equals(one.core())
                                || deed.sources().stream()
                                        .flatMap(source -> phrases.actors(source, Role.SOURCE).stream())
                                        .anyMatch(actor ->
                                                actor.country() == null || speaking.contains(actor.country())));
    }

    /** "Called on the premier for an hour", "said he had not spoken to her": a contact, told as such. */
    private boolean contact(Deed deed, Utterance one) {
        return deed.code().type().equals(CONTACT)
                && (deed.core().equals(one.core()) || said(one).anyMatch(below -> below.equals(deed.core())));
    }

    private Stream<Span> said(Utterance one) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(one.core())
                        && phrases.acts().in("telling", clause.verb().lemma()))
                .flatMap(clause -> clause.reported().stream().limit(1))
                .map(below -> below.verb().span());
    }

    /** "Continues to call for it": told by the verb above. */
    private boolean goesOn(Deed deed, Utterance one) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core()))
                .flatMap(clause -> clause.complements().stream())
                .anyMatch(below -> below.verb().span().equals(one.core()));
    }

    private List<Actor> actors(String type, List<Utterance> group, List<Country> speaking) {
        List<Actor> targets = targets(type, group.get(0), speaking);
        return aimed(group, targets, speaking.size() > 1 && targets.isEmpty());
    }

    static List<Actor> aimed(List<Utterance> group, List<Actor> targets, boolean mutual) {
        Role role = mutual ? Role.BOTH : Role.SOURCE;
        Stream<Actor> sources = group.stream()
                .map(one -> one.statement().speaker())
                .map(actor -> new Actor(actor.country(), actor.sector(), actor.person(), role, actor.evidence()));
        return Stream.concat(sources, targets.stream()).distinct().toList();
    }

    private List<Actor> targets(String type, Utterance one, List<Country> speaking) {
        Saying saying = one.saying();
        List<Actor> named = saying == null ? List.of() : named(saying, speaking);
        if (!named.isEmpty()) {
            return named;
        }
        List<Actor> doers = new Antecedents(clauses, phrases).of(type, one.core(), speaking, Role.TARGET);
        if (!doers.isEmpty()) {
            return doers;
        }
        if (new Matter(clauses, phrases).nobodys(type, one.core(), speaking)) {
            return List.of();
        }
        Span told = one.statement().evidence().span();
        Span said = new Span(Math.min(one.core().start(), told.end()), told.end());
        Addressed addressed = new Addressed(clauses, phrases);
        List<Actor> found = addressed.of(type, speaking, said, Role.TARGET);
        return found.isEmpty() ? addressed.dealtWith(speaking, one.core(), Role.TARGET) : found;
    }

    /** Who is addressed, else of whom it is said. */
    private List<Actor> named(Saying saying, List<Country> speaking) {
        return Stream.concat(saying.addressee().stream(), aims(saying))
                .flatMap(phrase -> phrase.members().stream())
                .map(phrase -> phrases.actors(phrase, Role.TARGET).stream()
                        .filter(actor -> actor.country() != null && !speaking.contains(actor.country()))
                        .toList())
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Phrase> aims(Saying saying) {
        Stream<Phrase> object = saying.clause().object().stream();
        Stream<Argument> arguments = Stream.concat(
                saying.clause().arguments().stream(),
                saying.clause().object().stream().flatMap(of -> of.arguments().stream()));
        Stream<Phrase> subjects = saying.clause().reported().stream().limit(1).flatMap(said -> said.subject().stream());
        return Stream.of(
                        object,
                        arguments
                                .filter(argument -> AIMED.contains(argument.preposition()))
                                .map(Argument::phrase),
                        subjects)
                .flatMap(found -> found);
    }
}
