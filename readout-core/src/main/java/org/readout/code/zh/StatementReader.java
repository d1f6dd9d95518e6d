package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.Wordings;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeechVerb;
import org.readout.model.Actor;
import org.readout.model.Country;
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

    private record Opening(Passage passage, Mention speaker, SpeechVerb verb) {}

    /** @param addressee gives the state addressed by a speaker of a state */
    List<Statement> read(List<Passage> passages, Addressee addressee) {
        List<Statement> statements = new ArrayList<>();
        int i = 0;
        while (i < passages.size()) {
            Optional<Opening> opening = opening(passages.get(i));
            if (opening.isEmpty()) {
                i++;
                continue;
            }
            int end = end(passages, i, opening.get());
            statements.add(statement(opening.get(), passages.subList(i, end), addressee));
            i = end;
        }
        return statements;
    }

    /** 中方希望 in the words of a Chinese speaker is still that speaker's. */
    private static boolean same(Opening next, Opening first) {
        return next.speaker() instanceof Mention.OfCountry side
                && first.speaker() instanceof Mention.OfPerson person
                && side.country().equals(person.country());
    }

    /** Index after the last sentence of the statement that a sentence opens. */
    private int end(List<Passage> passages, int opening, Opening first) {
        int end = opening + 1;
        while (end < passages.size()
                && !breaks(passages.get(end), passages.get(end - 1))
                && opening(passages.get(end)).filter(next -> !same(next, first)).isEmpty()) {
            end++;
        }
        return end;
    }

    /** Which state a speaker addresses. */
    interface Addressee {
        @Nullable
        Country of(@Nullable Country speaker);
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

    private Optional<Opening> opening(Passage passage) {
        for (Mention mention : passage.mentions()) {
            if ((mention instanceof Mention.OfPerson || mention instanceof Mention.OfCountry)
                    && opensClause(passage, mention)) {
                Optional<SpeechVerb> verb = verbAfter(passage, mention.span().end());
                if (verb.isPresent()) {
                    return Optional.of(new Opening(passage, mention, verb.get()));
                }
            }
        }
        return Optional.empty();
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

    private Statement statement(Opening opening, List<Passage> passages, Addressee addressee) {
        int end = passages.get(passages.size() - 1).span().end();
        Span extent = new Span(opening.speaker().span().start(), end);
        Actor speaker = actor(opening);
        String said = opening.passage().annotated().document().text().slice(extent);
        return new Statement(
                speaker,
                addressee.of(speaker.country()),
                wordings.issues(passages, extent),
                opening.verb().stance(),
                opening.verb().surface(),
                opening.verb().restated() || lexicon.words("restated").stream().anyMatch(said::contains),
                reporter.in(opening.passage()),
                opening.passage().quote(extent));
    }

    private static Actor actor(Opening opening) {
        var evidence = opening.passage().quote(opening.speaker().span());
        if (opening.speaker() instanceof Mention.OfPerson person) {
            return new Actor(person.country(), null, person.person(), Role.SOURCE, evidence);
        }
        Country country = ((Mention.OfCountry) opening.speaker()).country();
        return new Actor(country, "GOV", null, Role.SOURCE, evidence);
    }
}
