package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup;

/** Contacts told by a verb with whom it is held: "A met B", "A spoke with B", "A and B met". */
record Partners(Cast cast, Words words, Reality reality) {
    /** What only those who speak with each other do once or often. */
    private static final Set<String> TODAY = Set.of("today", "yesterday", "tonight", "earlier");

    private static final Set<String> MATTERS = Set.of("on", "about", "regarding", "by", "for", "over", "concerning");
    private static final Set<String> OFTEN = Set.of(
            "again", "twice", "times", "last", "regularly", "directly", "frequently", "privately", "daily", "weekly");

    private static final int OFTEN_REACH = 2;

    private static final Set<String> TIMES = Set.of("hour", "minute", "time", "length", "day");
    private static final Set<String> APART = Set.of("separately", "individually", "respectively");
    private static final Set<String> TURNS = Set.of("turn", "succession");
    private static final Set<String> HOURS = Set.of("hour", "minute");
    private static final int HOURS_REACH = 7;
    private static final Set<String> PRESS = Set.of("press", "medium", "media", "journalist", "reporter");

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
        boolean mutual = clause.object().filter(Partners::eachOther).isPresent();
        Optional<Phrase> object = verb.phrasal() || talk || mutual
                ? Optional.empty()
                : clause.patient().or(() -> moved(clause, verb));
        List<Party> acting = agent.map(cast::parties).orElse(List.of());
        if (verb.words().get(0).equals("meet") && object.filter(Partners::press).isPresent()) {
            return acting.size() < 2
                    ? List.of()
                    : List.of(Told.of(clause, "press", reality.of(clause), acting, List.of(), "none"));
        }
        List<Party> second = new ArrayList<>(
                object.map(phrase -> cast.others(phrase, clause)).orElse(List.of()));
        boolean nobody = object.isPresent() && second.isEmpty();
        with(clause, verb, talk).forEach(second::add);
        boolean open = verb.object().isEmpty() || verb.object().equals("none") || mutual;
        Optional<Phrase> pair = second.isEmpty() && open ? Agents.pair(clause) : Optional.empty();
        List<Party> first = pair.map(cast::parties).orElse(acting);
        if (nobody || !fits(clause, verb, object, first, mutual ? first : second)) {
            return List.of();
        }
        String format = new Means(words).format(clause, verb.format());
        boolean spoke = verb.format().equals("call") && !Means.told(clause) && format.equals(verb.format());
        boolean together = second.isEmpty() && first.size() > 1 && open && (!spoke || mutual || atLength(clause));
        boolean two = !second.isEmpty() && (!first.isEmpty() || clause.verb().passive());
        boolean gerund = together && clause.verb().form() == VerbGroup.Form.PARTICIPLE;
        if (!two && !together || gerund) {
            return List.of();
        }
        boolean state = verb.host().equals("subject") && first.stream().noneMatch(Party::body);
        boolean visit = state && verb.format().equals("meeting");
        String told = visit ? "visit" : format;
        Status status = reality.of(clause);
        return apart(clause)
                ? second.stream()
                        .map(one -> Told.of(clause, told, status, first, List.of(one), verb.host()))
                        .toList()
                : List.of(Told.of(clause, told, status, first, second, verb.host()));
    }

    /** "Greeted each other". */
    private static boolean eachOther(Phrase object) {
        String words = object.text().toLowerCase(Locale.ROOT);
        return words.equals("each other") || words.equals("one another");
    }

    /** "Met separately with A and B", "separately received A and B". */
    private static boolean apart(Clause clause) {
        int verb = clause.verb().head();
        List<Token> tokens = clause.syntax().tokens();
        boolean beside = tokens.subList(Math.max(0, verb - 1), Math.min(tokens.size(), verb + 2)).stream()
                .anyMatch(token -> APART.contains(Words.lower(token)));
        return beside
                || backToBack(tokens.subList(verb, tokens.size()))
                || clause.arguments().stream().anyMatch(Partners::turns);
    }

    private static boolean backToBack(List<Token> tokens) {
        return IntStream.range(2, tokens.size())
                .anyMatch(at -> Words.lower(tokens.get(at)).equals("back")
                        && Words.lower(tokens.get(at - 1)).equals("to")
                        && Words.lower(tokens.get(at - 2)).equals("back"));
    }

    /** "Received A and B in turn", "in quick succession". */
    private static boolean turns(Argument argument) {
        return argument.preposition().equals("in")
                && TURNS.contains(Words.lower(argument.phrase().head()));
    }

    /** "Received in the Kremlin the foreign minister of China, X": a long object is moved behind the place. */
    private Optional<Phrase> moved(Clause clause, ContactVerb verb) {
        return verb.object().equals("actor") && !clause.verb().passive()
                ? Governed.by(clause, List.of("in", "at"))
                        .filter(phrase -> cast.others(phrase, clause).stream().anyMatch(Party::named))
                        .findFirst()
                : Optional.empty();
    }

    /** "A and B spoke for two hours": with each other, not one after the other. */
    private static boolean atLength(Clause clause) {
        return clause.negated()
                || oftener(clause)
                || oneDay(clause)
                || Governed.by(clause, List.of("for")).anyMatch(phrase -> TIMES.contains(Words.lemma(phrase.head())));
    }

    /** "A and B spoke today on trade": on one day, and not somewhere to somebody. */
    private static boolean oneDay(Clause clause) {
        int verb = clause.verb().head();
        int end = Math.min(clause.syntax().tokens().size(), verb + OFTEN_REACH + 1);
        boolean day = clause.syntax().tokens().subList(verb, end).stream()
                .map(Words::lower)
                .anyMatch(word -> TODAY.contains(word) || word.endsWith("day") && !word.equals("day"));
        return day && clause.arguments().stream().allMatch(argument -> MATTERS.contains(argument.preposition()));
    }

    /** "The two have since spoken twice", "last spoke in May". */
    private static boolean oftener(Clause clause) {
        int verb = clause.verb().head();
        int end = Math.min(clause.syntax().tokens().size(), verb + OFTEN_REACH + 1);
        return clause.syntax().tokens().subList(Math.max(0, verb - OFTEN_REACH), end).stream()
                .anyMatch(token -> OFTEN.contains(Words.lower(token)));
    }

    /** With whom, behind the verb; of what is talked over also behind what is talked of: "discussed ties with B". */
    private List<Party> with(Clause clause, ContactVerb verb, boolean talk) {
        Stream<Phrase> behind =
                talk ? clause.object().stream().flatMap(topic -> Governed.by(topic, verb.to())) : Stream.empty();
        return Stream.concat(Governed.by(clause, verb.to()), behind)
                .flatMap(phrase -> cast.others(phrase, clause).stream())
                .filter(party -> !talk || party.body())
                .toList();
    }

    private static boolean fits(
            Clause clause, ContactVerb verb, Optional<Phrase> object, List<Party> first, List<Party> second) {
        boolean none = verb.object().equals("none") && object.isPresent();
        boolean person = !verb.object().equals("person") || second.stream().anyMatch(Party::named);
        boolean actor = !verb.object().equals("actor") || second.stream().anyMatch(Party::body);
        boolean named = !verb.object().equals("named")
                || first.stream().anyMatch(Party::body)
                        && second.stream().anyMatch(Means.told(clause) ? Party::body : Party::named);
        return !none
                && !named(clause, verb)
                && person
                && actor
                && named
                && told(clause, verb)
                && clause.predicate().isEmpty();
    }

    /** "Called him reckless": said of him, not to him. */
    private static boolean named(Clause clause, ContactVerb verb) {
        List<Token> tokens = clause.syntax().tokens();
        return verb.words().equals(List.of("call"))
                && clause.object()
                        .map(object -> object.group().last() + 1)
                        .filter(next -> next < tokens.size() && tokens.get(next).tag() == Tag.ADJ)
                        .isPresent();
    }

    /**
     * "Called on them to withdraw" tells of no visit, unless where or when stands between; "called him to discuss trade" tells of a
     * call.
     */
    private static boolean told(Clause clause, ContactVerb verb) {
        boolean purpose =
                clause.complements().stream().allMatch(below -> below.verb().form() == VerbGroup.Form.INFINITIVE);
        boolean apart =
                verb.phrasal() ? clause.arguments().size() > 1 : verb.format().equals("call");
        return verb.object().isEmpty() || clause.complements().isEmpty() || purpose && apart;
    }

    /** "Toured the port with B": somebody of another state is in the company of who acts. */
    List<Encounter> together(Clause clause, ContactVerb verb) {
        boolean timed = verb.object().equals("hours");
        List<Party> first = Agents.of(clause).map(cast::parties).orElse(List.of()).stream()
                .filter(party -> party.named() || timed && party.body())
                .toList();
        List<Party> second = Governed.by(clause, verb.to())
                .flatMap(phrase -> cast.others(phrase, clause).stream())
                .filter(Party::named)
                .limit(timed ? 1 : Integer.MAX_VALUE)
                .toList();
        if (second.isEmpty() && first.size() > 1 && Words.said(clause, "together")) {
            return List.of(Told.of(clause, verb.format(), reality.of(clause), first, List.of(), "none"));
        }
        return first.isEmpty() || second.isEmpty() || timed && !hours(clause)
                ? List.of()
                : List.of(Told.of(clause, verb.format(), reality.of(clause), first, second, "none"));
    }

    static boolean time(Phrase phrase) {
        return HOURS.contains(Words.lemma(phrase.head()));
    }

    /** "Had two and a half hours with B". */
    private static boolean hours(Clause clause) {
        int verb = clause.verb().head();
        List<Token> tokens = clause.syntax().tokens();
        return tokens.subList(verb, Math.min(tokens.size(), verb + HOURS_REACH)).stream()
                .anyMatch(token -> HOURS.contains(Words.lemma(token)));
    }

    /** "Brought A and B together": those brought meet, and who brings them is there. */
    List<Encounter> gathered(Clause clause, ContactVerb verb) {
        List<Party> met = clause.patient().map(phrase -> cast.others(phrase, clause)).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
        List<Party> hosts = Agents.of(clause).map(cast::parties).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
        return met.size() < 2
                ? List.of()
                : List.of(Told.of(clause, verb.format(), reality.of(clause), hosts, met, "none"));
    }

    /** "In Hanoi A assured B": said to a guest or a host, or where one of them is at home. */
    List<Encounter> addressed(Clause clause, ContactVerb verb) {
        List<Party> first = Agents.of(clause).map(cast::parties).orElse(List.of());
        List<Party> second = clause.indirectObject()
                .or(clause::object)
                .map(phrase -> cast.others(phrase, clause))
                .orElse(List.of());
        boolean two = first.size() == 1
                && second.size() == 1
                && first.get(0).named()
                && second.get(0).named();
        boolean real =
                two && !clause.verb().passive() && clause.verb().finite() && reality.of(clause) == Status.OCCURRED;
        return real
                        && (visiting(first.get(0), second.get(0))
                                || visiting(second.get(0), first.get(0))
                                || there(clause, first.get(0), second.get(0)))
                ? List.of(Told.of(clause, verb.format(), Status.OCCURRED, first, second, verb.host()))
                : List.of();
    }

    private boolean visiting(Party guest, Party host) {
        return cast.whereabouts(guest, false)
                .filter(state -> state.equals(host.country()))
                .isPresent();
    }

    private boolean there(Clause clause, Party one, Party other) {
        return Governed.by(clause, List.of("in", "at"))
                .flatMap(place -> cast.located(place).stream())
                .anyMatch(state -> state.equals(one.country()) || state.equals(other.country()));
    }

    /** "Snubbed B": they did not meet. */
    List<Encounter> shunned(Clause clause, ContactVerb verb) {
        List<Party> first = Agents.of(clause).map(cast::parties).orElse(List.of());
        List<Party> second =
                clause.patient().map(phrase -> cast.others(phrase, clause)).orElse(List.of());
        boolean both = first.stream().anyMatch(Party::body) && second.stream().anyMatch(Party::named);
        boolean real = both && reality.of(clause) == Status.OCCURRED;
        return real ? List.of(Told.of(clause, verb.format(), Status.NEGATED, first, second, verb.host())) : List.of();
    }

    private static boolean press(Phrase phrase) {
        return PRESS.contains(Words.lemma(phrase.head()));
    }
}
