package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.Wordings;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeechVerb;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * Reads who says what: a sentence that opens with a speaker and a verb of speech starts a statement, which runs over the
 * following sentences of the paragraph until another speaker, or a sentence of the narrator's, opens.
 */
final class StatementReader {
    private static final int WIDEST_GAP = 24;
    private static final String AFTER_BARE_VERB = "，：,:“\"";

    private final ChineseLexicon lexicon;
    private final Wordings wordings;
    private final Reporter reporter = new Reporter();

    StatementReader(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.wordings = new Wordings(lexicon.shared().formulas());
    }

    /** How a statement opens; what both sides say together has a speaker for each. */
    private record Opening(Passage passage, Span words, List<Actor> speakers, SpeechVerb verb) {}

    /** @param counterparts the states that talk with each other in this document; may be empty */
    List<Statement> read(List<Passage> passages, Counterparts counterparts) {
        List<Statement> statements = new ArrayList<>();
        List<Actor> last = List.of();
        int i = 0;
        while (i < passages.size()) {
            List<Actor> author = last;
            Passage passage = passages.get(i);
            Optional<Opening> opening = opening(passage, counterparts).or(() -> carried(passage, author));
            if (opening.isEmpty()) {
                i++;
                continue;
            }
            int end = end(passages, i, opening.get(), counterparts);
            last = opening.get().speakers();
            statements.addAll(statements(opening.get(), passages.subList(i, end), counterparts));
            i = end;
        }
        return statements;
    }

    /** 中方希望, 双方应当 in the words of a Chinese speaker are still that speaker's. */
    private static boolean same(Opening next, Opening first) {
        return next.speakers().stream().allMatch(side -> side.person() == null)
                && first.speakers().stream().allMatch(person -> person.person() != null)
                && states(next).containsAll(states(first));
    }

    private static List<Optional<Country>> states(Opening opening) {
        return opening.speakers().stream()
                .map(speaker -> Optional.ofNullable(speaker.country()))
                .toList();
    }

    /** Index after the last sentence of the statement that a sentence opens. */
    private int end(List<Passage> passages, int opening, Opening first, Counterparts counterparts) {
        int end = opening + 1;
        while (end < passages.size()
                && !breaks(passages.get(end), passages.get(end - 1))
                && opening(passages.get(end), counterparts)
                        .filter(next -> !same(next, first))
                        .isEmpty()) {
            end++;
        }
        return end;
    }

    private boolean breaks(Passage passage, Passage last) {
        boolean newParagraph = passage.sentence().paragraph() != last.sentence().paragraph();
        return newParagraph || !passage.terms("meeting_verb").isEmpty() && narrates(passage);
    }

    /** 某某参加会见: the narrator takes over. */
    private boolean narrates(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("accompany").stream().anyMatch(text::contains);
    }

    private Optional<Opening> opening(Passage passage, Counterparts counterparts) {
        Optional<Opening> joint = joint(passage, counterparts);
        if (joint.isPresent()) {
            return joint;
        }
        for (Mention mention : passage.mentions()) {
            if ((mention instanceof Mention.OfPerson || mention instanceof Mention.OfCountry)
                    && opensClause(passage, mention)) {
                Optional<SpeechVerb> verb = verbAfter(passage, mention.span().end());
                if (verb.isPresent()) {
                    return Optional.of(
                            new Opening(passage, mention.span(), List.of(actor(passage, mention)), verb.get()));
                }
            }
        }
        return late(passage);
    }

    /** 声明指出: a text goes on to speak for the one it was credited to last. */
    private Optional<Opening> carried(Passage passage, List<Actor> author) {
        int start = passage.span().start();
        String text = passage.between(start, passage.span().end());
        return lexicon.words("carrier").stream()
                .filter(words -> text.startsWith(words) && !author.isEmpty())
                .findFirst()
                .flatMap(words -> {
                    Span span = new Span(start, start + words.length());
                    return verbAfter(passage, span.end()).map(verb -> new Opening(passage, span, author, verb));
                });
    }

    /** 甲转达问候，表示……: a verb of speech that opens a later clause has the subject of the sentence. */
    private Optional<Opening> late(Passage passage) {
        Optional<Mention.OfPerson> subject =
                passage.all(Mention.OfPerson.class).stream().findFirst().filter(person -> opensClause(passage, person));
        return subject.flatMap(person -> {
            int from = person.span().end();
            String text = passage.between(from, passage.span().end());
            for (int comma = text.indexOf('，'); comma >= 0; comma = text.indexOf('，', comma + 1)) {
                int clause = comma + (text.startsWith("并", comma + 1) ? 2 : 1);
                Optional<SpeechVerb> verb = verbAt(text, clause).filter(SpeechVerb::reports);
                if (verb.isPresent()) {
                    Span words = new Span(from + clause, passage.span().end());
                    return Optional.of(new Opening(passage, words, List.of(actor(passage, person)), verb.get()));
                }
            }
            return Optional.empty();
        });
    }

    /** 双方一致同意: what the two sides say together. */
    private Optional<Opening> joint(Passage passage, Counterparts counterparts) {
        int start = passage.span().start();
        String text = passage.between(start, passage.span().end());
        Optional<String> both = counterparts.states().isEmpty()
                ? Optional.empty()
                : lexicon.words("joint").stream().filter(text::startsWith).findFirst();
        return both.flatMap(words -> {
            Span span = new Span(start, start + words.length());
            return verbAfter(passage, span.end())
                    .map(verb -> new Opening(passage, span, counterparts.speakers(passage.quote(span)), verb));
        });
    }

    /** A speaker is the subject of its clause: no verb of contact and no other name stands before it there. */
    private boolean opensClause(Passage passage, Mention speaker) {
        int start = speaker.span().start();
        String before = passage.between(passage.span().start(), start);
        int clause = passage.span().start() + Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1;
        boolean object = Stream.of("to", "with")
                .flatMap(kind -> lexicon.words(kind).stream())
                .anyMatch(before::endsWith);
        return !object
                && passage.terms("meeting_verb").stream()
                        .noneMatch(v -> v.span().start() >= clause && v.span().end() <= start);
    }

    /** The first verb of speech between a speaker and the next mark or speaker. */
    private Optional<SpeechVerb> verbAfter(Passage passage, int from) {
        int next = passage.mentions().stream()
                .filter(m -> m instanceof Mention.OfPerson && m.span().start() >= from)
                .mapToInt(m -> m.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
        String window = passage.after(from, WIDEST_GAP);
        int limit = Math.min(next - from, window.length());
        for (int i = 0; i < limit; i++) {
            if (window.charAt(i) == '，' || window.charAt(i) == '、') {
                return Optional.empty();
            }
            Optional<SpeechVerb> verb = verbAt(window, i);
            if (verb.isPresent()) {
                return verb;
            }
        }
        return Optional.empty();
    }

    private Optional<SpeechVerb> verbAt(String window, int at) {
        return lexicon.speechVerbs().stream()
                .filter(verb -> window.startsWith(verb.surface(), at))
                .filter(verb -> verb.surface().length() > 1 || markFollows(window, at + 1))
                .findFirst();
    }

    private static boolean markFollows(String window, int at) {
        return at < window.length() && AFTER_BARE_VERB.indexOf(window.charAt(at)) >= 0;
    }

    private List<Statement> statements(Opening opening, List<Passage> passages, Counterparts counterparts) {
        int end = passages.get(passages.size() - 1).span().end();
        Span extent = new Span(opening.words().start(), end);
        String said = opening.passage().between(extent.start(), extent.end());
        boolean restated =
                opening.verb().restated() || lexicon.words("restated").stream().anyMatch(said::contains);
        return opening.speakers().stream()
                .map(speaker -> new Statement(
                        speaker,
                        counterparts.of(speaker.country()),
                        wordings.issues(passages, extent),
                        opening.verb().stance(),
                        opening.verb().surface(),
                        restated,
                        reporter.in(opening.passage()),
                        opening.passage().quote(extent)))
                .toList();
    }

    private static Actor actor(Passage passage, Mention speaker) {
        Evidence words = passage.quote(speaker.span());
        if (speaker instanceof Mention.OfPerson person) {
            return new Actor(person.country(), null, person.person(), Role.SOURCE, words);
        }
        return new Actor(((Mention.OfCountry) speaker).country(), "GOV", null, Role.SOURCE, words);
    }
}
