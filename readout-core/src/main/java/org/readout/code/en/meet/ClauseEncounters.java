package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/** Contacts told by a verb. Confined to one sentence. */
final class ClauseEncounters {
    private static final Set<String> LINES = Set.of("telephone", "phone", "hotline", "line");
    private static final Set<String> SCREENS = Set.of("video", "videolink", "videoconference", "link");
    private static final Set<String> MEANS = Set.of("by", "over", "on", "via", "through");
    private static final Set<String> PRESS = Set.of("press", "medium", "media", "journalist", "reporter");
    private static final Set<String> APART = Set.of("separate", "individual", "separately");

    private final ContactWords table;
    private final Cast cast;
    private final Set<Integer> taken;
    private final Words words;
    private final Reality reality;
    private final Journey journeys;
    private final Post post;

    /** @param taken heads of nouns told of; those a verb tells of are added */
    ClauseEncounters(ContactWords table, Cast cast, Set<Integer> taken) {
        this.table = table;
        this.cast = cast;
        this.taken = taken;
        this.words = new Words(table);
        this.reality = new Reality(table);
        this.journeys = new Journey(table, cast, words, reality);
        this.post = new Post(cast, words, reality, taken);
    }

    /** What a clause tells: mostly one contact, several where somebody is met "separately". */
    List<Encounter> read(Clause clause) {
        for (ContactVerb verb : table.verbs(clause.verb().lemma())) {
            List<Encounter> found = Particles.stand(clause, verb.words()) ? read(clause, verb) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Encounter> read(Clause clause, ContactVerb verb) {
        return switch (verb.pattern()) {
            case PARTNER -> partner(clause, verb);
            case HOLD -> held(clause, verb);
            case TRAVEL -> journeys.read(clause, verb).stream().toList();
            case SENT ->
                clause.verb().passive() ? journeys.read(clause, verb).stream().toList() : List.of();
            case SEND, CARRY -> post.read(clause, verb).stream().toList();
            case GET -> {
                List<Encounter> letters = post.read(clause, verb).stream().toList();
                yield letters.isEmpty() ? taken(clause, verb) : letters;
            }
            case JOINT -> joint(clause, verb);
            case ATTEND -> journeys.attended(clause, verb).stream().toList();
        };
    }

    private List<Encounter> partner(Clause clause, ContactVerb verb) {
        Optional<Phrase> object = verb.phrasal() ? Optional.empty() : clause.patient();
        List<Party> first = Agents.of(clause).map(cast::parties).orElse(List.of());
        if (verb.words().get(0).equals("meet")
                && object.filter(ClauseEncounters::press).isPresent()) {
            return first.size() < 2
                    ? List.of()
                    : List.of(Told.of(clause, "press", reality.of(clause), first, List.of(), "none"));
        }
        List<Party> second = new ArrayList<>(
                clause.patient().map(phrase -> cast.others(phrase, clause)).orElse(List.of()));
        boolean nobody = object.isPresent() && second.isEmpty();
        Governed.by(clause, verb.to()).forEach(phrase -> second.addAll(cast.others(phrase, clause)));
        if (nobody || !fits(clause, verb, object, second)) {
            return List.of();
        }
        boolean spoke = verb.format().equals("call") && !means(clause);
        boolean open = verb.object().isEmpty() || verb.object().equals("none");
        boolean together = second.isEmpty() && first.size() > 1 && open && !spoke;
        boolean two = !second.isEmpty() && (!first.isEmpty() || clause.verb().passive());
        boolean gerund = together && clause.verb().form() == VerbGroup.Form.PARTICIPLE;
        if (!two && !together || gerund) {
            return List.of();
        }
        boolean state = verb.host().equals("subject") && first.stream().noneMatch(Party::body);
        String format = state && verb.format().equals("meeting") ? "visit" : format(clause, verb);
        return apart(clause, format, reality.of(clause), first, second, verb.host(), false);
    }

    private static boolean press(Phrase phrase) {
        return PRESS.contains(Words.lemma(phrase.head()));
    }

    private static boolean fits(Clause clause, ContactVerb verb, Optional<Phrase> object, List<Party> second) {
        boolean none = verb.object().equals("none") && object.isPresent();
        boolean person = !verb.object().equals("person") || second.stream().anyMatch(Party::named);
        boolean actor = !verb.object().equals("actor") || second.stream().anyMatch(Party::body);
        boolean told = verb.object().isEmpty() || clause.complements().isEmpty();
        return !none && person && actor && told && clause.predicate().isEmpty();
    }

    /** One contact; one with each partner where they are met separately. */
    private static List<Encounter> apart(
            Clause clause,
            String format,
            Status status,
            List<Party> first,
            List<Party> second,
            String host,
            boolean separate) {
        if (!separate || second.size() < 2) {
            return List.of(Told.of(clause, format, status, first, second, host));
        }
        return second.stream()
                .map(partner -> Told.of(clause, format, status, first, List.of(partner), host))
                .toList();
    }

    private static boolean means(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(argument -> MEANS.contains(argument.preposition())
                        && (LINES.contains(Words.lemma(argument.phrase().head()))
                                || SCREENS.contains(
                                        Words.lemma(argument.phrase().head()))));
    }

    /** "spoke by telephone", "met by video link". */
    private static String format(Clause clause, ContactVerb verb) {
        for (Argument argument : clause.arguments()) {
            boolean means = MEANS.contains(argument.preposition());
            String head = Words.lemma(argument.phrase().head());
            if (means && (SCREENS.contains(head) || Words.has(argument.phrase(), SCREENS))) {
                return "video";
            }
            if (means && LINES.contains(head)) {
                return "call";
            }
        }
        return verb.format();
    }

    private List<Encounter> held(Clause clause, ContactVerb verb) {
        Optional<Words.Found> found = clause.patient().flatMap(words::noun);
        if (found.isEmpty()) {
            return List.of();
        }
        Phrase phrase = found.get().phrase();
        if (found.get().noun().is("visit")) {
            return journeys.visit(clause, phrase, taken).stream().toList();
        }
        boolean swap = verb.format().equals("letter");
        boolean attended = found.get().noun().format().equals("attendance");
        if (attended
                || found.get().noun().is("wish") && !swap
                || found.get().noun().is("paper")
                || found.get().noun().is("presence")
                || found.get().noun().is("written") != swap
                        && !found.get().noun().is("wish")) {
            return List.of();
        }
        List<Party> first = Agents.of(clause).map(cast::parties).orElse(List.of());
        List<Party> second = new ArrayList<>(NounEncounters.partners(cast, phrase, clause));
        Governed.by(clause, verb.to())
                .forEach(other -> cast.others(other, clause).forEach(party -> NounEncounters.add(second, party)));
        if (second.isEmpty()) {
            honoured(clause).forEach(party -> NounEncounters.add(second, party));
        }
        second.addAll(first.isEmpty() && second.isEmpty() ? cast.states(phrase) : List.of());
        if (first.size() + second.size() < 2) {
            phrase.relatives().stream()
                    .flatMap(relative -> relative.agent().stream())
                    .flatMap(agent -> cast.parties(agent).stream())
                    .forEach(party -> NounEncounters.add(second, party));
        }
        if (second.isEmpty() && (first.isEmpty() || verb.object().equals("partner"))) {
            return List.of();
        }
        taken.add(phrase.group().head());
        clause.patient().ifPresent(object -> taken.add(object.group().head()));
        String host = Words.has(phrase, Set.of("courtesy")) ? "object" : verb.host();
        return apart(
                        clause,
                        found.get().noun().format(),
                        settled(clause, found.get()),
                        first,
                        second,
                        host,
                        Words.has(phrase, APART))
                .stream()
                .map(one -> one.manner(NounEncounters.again(phrase) ? Encounter.Manner.ANEW : Encounter.Manner.TOLD))
                .toList();
    }

    /** "Hosted a lunch in her honour". */
    private List<Party> honoured(Clause clause) {
        return Governed.by(clause, List.of("in"))
                .filter(phrase -> phrase.head().lemma().startsWith("hono"))
                .flatMap(phrase -> Stream.concat(Words.owner(phrase).stream(), phrase.argument("of").stream()))
                .flatMap(who -> cast.others(who, clause).stream())
                .toList();
    }

    /** "Received a courtesy call from B", "took a call from B". */
    private List<Encounter> taken(Clause clause, ContactVerb verb) {
        Optional<Words.Found> found = clause.patient().flatMap(words::noun);
        boolean fits = found.filter(
                        one -> one.noun().is("contact") || one.noun().is("visit"))
                .filter(one -> !Words.plural(one.phrase()))
                .isPresent();
        List<Party> first = fits ? Agents.of(clause).map(cast::parties).orElse(List.of()) : List.of();
        List<Party> second = new ArrayList<>();
        Governed.by(clause, verb.to()).forEach(other -> second.addAll(cast.others(other, clause)));
        if (found.isEmpty() || second.isEmpty() || first.stream().noneMatch(Party::named)) {
            return List.of();
        }
        taken.add(found.get().phrase().group().head());
        boolean visit = found.get().noun().is("visit");
        String format = visit ? "meeting" : found.get().noun().format();
        String host = format.equals("meeting") ? "subject" : "none";
        return List.of(Told.of(clause, format, reality.of(clause), first, second, host));
    }

    /** "The ministers signed an agreement": they met, though nobody says so. */
    private List<Encounter> joint(Clause clause, ContactVerb verb) {
        boolean paper = verb.object().equals("any")
                ? clause.object().isPresent()
                        && Governed.by(clause, List.of("in", "at")).findAny().isPresent()
                : clause.patient()
                        .flatMap(words::noun)
                        .filter(one -> one.noun().is("paper"))
                        .isPresent();
        List<Party> first = paper ? Agents.of(clause).map(cast::parties).orElse(List.of()) : List.of();
        boolean people = first.size() > 1
                && first.stream().allMatch(Party::named)
                && (!verb.object().equals("any") || first.stream().allMatch(ClauseEncounters::byName));
        return people && clause.verb().finite()
                ? List.of(Told.of(clause, verb.format(), reality.of(clause), first, List.of(), "none"))
                : List.of();
    }

    /** "The two discussed trade" only goes on with what they were told to do. */
    private static boolean byName(Party party) {
        return party.people().stream().allMatch(person -> person.span().overlaps(party.span()));
    }

    private Status settled(Clause clause, Words.Found found) {
        Status own = reality.of(clause);
        if (own != Status.OCCURRED) {
            return own;
        }
        return NounEncounters.kind(found.phrase(), false)
                ? Status.GENERIC
                : reality.verb(clause)
                        .filter(status -> status == Status.NEGATED)
                        .orElse(own);
    }
}
