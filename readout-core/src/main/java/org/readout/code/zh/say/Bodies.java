package org.readout.code.zh.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;

/** States and their bodies as subjects: 中方, 韩国国防部, 外交部发言人, 白宫发言人. Immutable. */
public final class Bodies {
    private static final Country HOME = new Country("CHN");
    private static final String OF_HOME = "HOME";
    private static final String SIDE = "方面";
    private static final int LONGEST = 16;

    private final ChineseLexicon lexicon;
    private final ShortNames shorts;

    public Bodies(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.shorts = new ShortNames(lexicon);
    }

    /** The state or body named at an offset. */
    public Optional<Subject> at(Passage passage, int start) {
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() == start && state.span().length() > 1)
                .filter(state ->
                        !lexicon.words("issue").opens(passage.after(state.span().end(), LONGEST)))
                .findFirst()
                .map(state -> subject(passage, start, state.span().end(), state.country()))
                .or(() -> body(passage, start))
                .or(() -> opposed(passage, start))
                .or(() -> shortened(passage, start));
    }

    /** 外交部发言人: a body whose own name tells its state. */
    private Optional<Subject> body(Passage passage, int start) {
        String rest = passage.after(start, LONGEST);
        return lexicon.terms().longest(rest).stream()
                .filter(hit -> hit.span().start() == 0)
                .findFirst()
                .filter(hit -> hit.values().get(0) instanceof Term.Body)
                .flatMap(hit -> {
                    Country country = country((Term.Body) hit.values().get(0));
                    int end = start + hit.span().end();
                    return country == null ? Optional.empty() : Optional.of(subject(passage, start, end, country));
                });
    }

    /** 叙利亚反对派: a name that holds a state's, of those who do not speak for it. */
    private Optional<Subject> opposed(Passage passage, int start) {
        String rest = passage.after(start, LONGEST);
        return lexicon.terms().longest(rest).stream()
                .filter(hit -> hit.span().start() == 0 && hit.values().get(0) instanceof Term.Region)
                .findFirst()
                .map(hit -> rest.substring(0, hit.span().end()))
                .filter(words -> endsIn("society", words))
                .map(words -> new Span(start, start + words.length()))
                .map(span -> new Subject(
                        span,
                        List.of(new Actor(null, "CVL", null, Role.SOURCE, passage.quote(span))),
                        Subject.Kind.STATE));
    }

    /** 美军方, 俄外交部: a state's short name with a body behind it; 土方: its side. */
    private Optional<Subject> shortened(Passage passage, int start) {
        Country side = shorts.sideOrForces(passage, start);
        if (side != null) {
            return Optional.of(subject(passage, start, start + 2, side));
        }
        Country country = shorts.of(passage.after(start, 1), passage);
        return country == null || !bodyOpens(passage, start + 1) || headsBehind(passage, start + 1) < 2
                ? Optional.empty()
                : Optional.of(subject(passage, start, start + 1, country));
    }

    /** 俄外交部, 韩美联合司令部; 科技部, 法律委员会 and 波音公司 only begin with a character that states have too. */
    private boolean bodyOpens(Passage passage, int at) {
        String rest = passage.after(at, LONGEST);
        return bodyOpens(rest)
                || !rest.isEmpty() && shorts.of(rest.substring(0, 1), passage) != null && bodyOpens(rest.substring(1));
    }

    private boolean bodyOpens(String words) {
        return Stream.of("np_head", "office_head", "short_body")
                .anyMatch(kind -> lexicon.words(kind).opens(words));
    }

    private static @Nullable Country country(Term.Body body) {
        return body.id().startsWith(OF_HOME) ? HOME : body.country();
    }

    private Subject subject(Passage passage, int start, int named, Country country) {
        Span span = new Span(start, named + headsBehind(passage, named));
        String words = passage.between(start, span.end());
        return new Subject(
                span,
                List.of(new Actor(
                        ofState(words) ? country : null,
                        sector(words),
                        null,
                        Role.SOURCE,
                        passage.quote(named(span, words)))),
                Subject.Kind.STATE);
    }

    /** 白宫方面 names 白宫. */
    private static Span named(Span span, String words) {
        return words.endsWith(SIDE) && words.length() > SIDE.length()
                ? new Span(span.start(), span.end() - SIDE.length())
                : span;
    }

    /** Experts, the press and those in opposition speak for no state. */
    private boolean ofState(String words) {
        return !endsIn("society", words) && !endsIn("media", words);
    }

    /** The length of what belongs to the name behind a state's: 国防部发言人 in 韩国国防部发言人; 0 for nothing. */
    int headsBehind(Passage passage, int from) {
        String rest = passage.after(from, LONGEST);
        boolean adverb = lexicon.words("speech_adverb").opening(rest).stream().anyMatch(word -> word.length() > 1);
        int verb = adverb ? 0 : firstVerb(rest);
        for (int end = Math.min(verb, rest.length()); end > 0; end--) {
            if (head(rest, end) && nominal(rest.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    private boolean head(String words, int end) {
        return Stream.of("np_head", "office_head", "society")
                .anyMatch(kind -> lexicon.words(kind).closes(words, end));
    }

    private int firstVerb(String rest) {
        return lexicon.speechVerbFinder().all(rest).stream()
                .filter(hit ->
                        !lexicon.words("party_noun").opens(rest, hit.span().end()))
                .findFirst()
                .map(hit -> hit.span().start())
                .orElse(rest.length());
    }

    private static boolean nominal(String words) {
        return words.replace("在野", "")
                .replace("反对", "")
                .chars()
                .allMatch(c -> Character.isIdeographic(c) && "同与和对就向在将".indexOf(c) < 0);
    }

    /** The part of the state that speaks, as CAMEO abbreviates it; absent if those named do not speak for it. */
    private @Nullable String sector(String words) {
        if (endsIn("society", words)) {
            return "CVL";
        }
        if (endsIn("media", words)) {
            return "MED";
        }
        return lexicon.words("mil").within(words) ? "MIL" : "GOV";
    }

    private boolean endsIn(String kind, String words) {
        return lexicon.words(kind).closes(words);
    }
}
