package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Country;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/** Contacts told by a verb with whom it is held: "A met B", "A spoke with B", "A and B met". */
record Partners(Cast cast, Words words, Reality reality) {
    /** One contact; one with each of those behind a "by" of their own: "was received by A and by B". */
    List<Encounter> read(Clause clause, ContactVerb verb) {
        List<Phrase> by =
                clause.verb().passive() ? Governed.by(clause, List.of("by")).toList() : List.of();
        return by.size() < 2
                ? read(clause, verb, Agents.of(clause))
                : by.stream()
                        .flatMap(agent -> read(clause, verb, Optional.of(agent)).stream())
                        .toList();
    }

    private List<Encounter> read(Clause clause, ContactVerb verb, Optional<Phrase> agent) {
        boolean talk = verb.object().equals("named");
        boolean mutual = Stream.concat(clause.object().stream(), Governed.by(clause, verb.to()))
                .anyMatch(Partners::eachOther);
        boolean undergone = clause.verb().passive() && verb.object().equals("none");
        Optional<Phrase> object = verb.phrasal() && !verb.to().isEmpty() || talk || mutual || undergone
                ? Optional.empty()
                : Particles.object(clause, verb.words())
                        .or(() -> moved(clause, verb))
                        .filter(thing -> !OverAndOver.times(thing)
                                && (!verb.object().equals("none") || !new Sittings(words, cast).time(thing)));
        List<Party> acting = agent.map(cast::parties).orElseGet(() -> undergoing(clause, verb));
        if (verb.words().get(0).equals("meet") && object.filter(this::press).isPresent()) {
            return acting.size() < 2
                    ? List.of()
                    : List.of(
                            new Told(words.table()).of(clause, "press", reality.of(clause), acting, List.of(), "none"));
        }
        List<Party> second = new ArrayList<>(
                object.map(phrase -> cast.others(phrase, clause)).orElse(List.of()));
        boolean nobody = object.isPresent() && second.isEmpty() || gift(verb, object, second) || dead(clause, verb);
        with(clause, verb, talk).forEach(second::add);
        boolean open = verb.object().isEmpty() || verb.object().equals("none") || mutual;
        Optional<Phrase> pair = second.isEmpty() && open ? Agents.pair(clause) : Optional.empty();
        List<Party> first = pair.map(cast::parties).orElse(acting);
        boolean each = mutual && first.stream().anyMatch(Party::body);
        if (nobody || !each && !new Fit(words, cast).told(clause, verb, object, first, mutual ? first : second)) {
            return List.of();
        }
        String format = new Means(words).format(clause, verb.format());
        boolean spoke = verb.format().equals("call") && !new Means(words).told(clause) && format.equals(verb.format());
        boolean together = second.isEmpty()
                && first.size() > 1
                && open
                && (!spoke || mutual || new AtLength(words.table()).spoke(clause));
        boolean two = !second.isEmpty() && (!first.isEmpty() || clause.verb().passive());
        if (two && own(first, second)) {
            return List.of();
        }
        boolean gerund = together && clause.verb().form() == VerbGroup.Form.PARTICIPLE && !meeting(clause, verb);
        if (!two && !together || gerund) {
            return List.of();
        }
        boolean state = verb.host().equals("subject") && first.stream().noneMatch(Party::body);
        boolean visit = state && verb.format().equals("meeting");
        String told = visit ? "visit" : format;
        Status status = reality.of(clause);
        if (verb.format().equals("visit")
                && first.stream().anyMatch(Party::named)
                && second.stream().anyMatch(Party::named)) {
            return Stream.of("visit", "meeting")
                    .map(form -> new Told(words.table()).of(clause, form, status, first, second, verb.host()))
                    .toList();
        }
        return !second.isEmpty() && new Apart(words.table()).met(clause)
                ? second.stream()
                        .map(one -> new Told(words.table()).of(clause, told, status, first, List.of(one), verb.host()))
                        .toList()
                : List.of(new Told(words.table()).of(clause, told, status, first, second, verb.host()));
    }

    /** Whose state receives; of "was closeted with B" who was. */
    private List<Party> undergoing(Clause clause, ContactVerb verb) {
        return clause.verb().passive() && verb.object().equals("none")
                ? Particles.object(clause, List.of()).map(cast::parties).orElse(List.of())
                : new Receivers(cast).of(clause, verb);
    }

    /** "A and B, meeting in Hue, agreed": told of them, not of what they would do. */
    private static boolean meeting(Clause clause, ContactVerb verb) {
        return verb.words().get(0).equals("meet") && clause.antecedent().isPresent();
    }

    /** "Summoned his defence minister": nobody of another state. */
    private static boolean own(List<Party> first, List<Party> second) {
        Set<Country> states = Stream.concat(first.stream(), second.stream())
                .flatMap(party -> Optional.ofNullable(party.country()).stream())
                .collect(Collectors.toSet());
        return states.size() == 1
                && Stream.concat(first.stream(), second.stream()).allMatch(party -> party.country() != null);
    }

    /** "Received a basket from A and a delegation of B": a thing, whoever stands behind it. */
    private static boolean gift(ContactVerb verb, Optional<Phrase> object, List<Party> second) {
        return verb.words().get(0).equals("receive")
                && !second.isEmpty()
                && object.filter(thing -> second.stream()
                                .noneMatch(party -> party.span().start()
                                        <= thing.head().span().end()))
                        .isPresent();
    }

    /** "Paid their last respects to B", who is no more. */
    private boolean dead(Clause clause, ContactVerb verb) {
        return Particles.thing(clause, verb.words())
                && clause.object()
                        .filter(object -> Words.has(object, words.table().of("dead")))
                        .isPresent();
    }

    /** "Greeted each other". */
    static boolean eachOther(Phrase object) {
        String words = object.text().toLowerCase(Locale.ROOT);
        return words.startsWith("each other") || words.startsWith("one another");
    }

    /** "Received in the Kremlin the foreign minister of China, X": a long object is moved behind the place. */
    private Optional<Phrase> moved(Clause clause, ContactVerb verb) {
        return verb.object().equals("actor") && !clause.verb().passive()
                ? Governed.by(clause, List.of("in", "at"))
                        .filter(phrase -> cast.others(phrase, clause).stream().anyMatch(Party::named))
                        .findFirst()
                : Optional.empty();
    }

    /** With whom, behind the verb; of what is talked over also behind what is talked of: "discussed ties with B". */
    private List<Party> with(Clause clause, ContactVerb verb, boolean talk) {
        Stream<Phrase> behind =
                talk ? clause.object().stream().flatMap(topic -> Governed.by(topic, verb.to())) : Stream.empty();
        return Stream.of(Governed.by(clause, verb.to()), behind, thing(clause, verb))
                .flatMap(phrases -> phrases)
                .flatMap(phrase -> cast.others(phrase, clause).stream())
                .filter(party -> !talk || party.body())
                .toList();
    }

    /** "Clasped the hand of B", "shook B's hand": whose the thing is that the verb tells of. */
    private static Stream<Phrase> thing(Clause clause, ContactVerb verb) {
        return Particles.thing(clause, verb.words())
                ? clause.object().stream()
                        .flatMap(thing -> Stream.concat(Words.owner(thing).stream(), Governed.by(thing, verb.to())))
                : Stream.empty();
    }

    private boolean press(Phrase phrase) {
        return words.table().is("press", Words.lemma(phrase.head()));
    }
}
