package org.readout.code.zh.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.Wordings;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * Reads who says what: a clause with a speaker and a verb of speech opens a statement, which runs over the following sentences
 * until another speaker, or a sentence of the narrator's, opens. Immutable.
 */
public final class StatementReader {
    private final ChineseLexicon lexicon;
    private final Openings openings;
    private final Narration narration;
    private final Wordings wordings;
    private final Attitude attitude;
    private final Reporter reporter;

    public StatementReader(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.reporter = new Reporter(lexicon);
        this.openings = new Openings(lexicon);
        this.narration = new Narration(lexicon);
        this.wordings = new Wordings(lexicon.shared().formulas());
        this.attitude = new Attitude(lexicon);
    }

    /** @param counterparts the states that talk with each other in this document; may be empty */
    public List<Statement> read(List<Turn> turns, Counterparts counterparts) {
        return turns.stream()
                .flatMap(turn -> statements(turn, turn.quoted(), counterparts))
                .toList();
    }

    /** The same without what tells who speaks and when: what stands there is the narrator's. */
    public List<Statement> spoken(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> statements(turn, turn.extent(), Counterparts.NONE))
                .toList();
    }

    /** Who speaks, and how far. Once read, they are not changed. */
    public List<Turn> turns(List<Passage> passages, Counterparts counterparts) {
        List<Turn> turns = new ArrayList<>();
        Turn running = null;
        Passage before = null;
        boolean oneParagraph =
                passages.stream().map(p -> p.sentence().paragraph()).distinct().count() <= 1;
        Interview interview = Interview.of(passages, lexicon);
        for (Passage passage : passages) {
            if (marks(passage)) {
                continue;
            }
            Optional<Turn> answer = answer(interview, passage, running, turns);
            if (answer.isPresent()) {
                running = answer.get();
                before = passage;
                continue;
            }
            running = interview.takesOver(passage) ? null : running;
            if (Narration.headline(passage)) {
                running = null;
                before = null;
                continue;
            }
            Discourse discourse = new Discourse(
                    counterparts,
                    before,
                    last(turns),
                    running == null ? null : running.opening(),
                    running != null && running.heard(passage) && !oneParagraph,
                    oneParagraph);
            List<Opening> here = openings.in(passage, discourse);
            running = here.isEmpty() ? continued(running, passage, oneParagraph) : opened(turns, here);
            before = passage;
        }
        return turns;
    }

    /** A mark that stands by itself says nothing. */
    private static boolean marks(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end())
                .chars()
                .noneMatch(Character::isLetterOrDigit);
    }

    /** The turn of who answers, if the sentence opens an answer or goes on with one. */
    private Optional<Turn> answer(Interview interview, Passage passage, @Nullable Turn running, List<Turn> turns) {
        if (interview.turns(passage)) {
            return interview.opens(passage).map(subject -> opened(turns, List.of(openings.heard(passage, subject))));
        }
        if (running == null || !interview.answered(passage)) {
            return Optional.empty();
        }
        running.add(passage);
        return Optional.of(running);
    }

    private static List<Actor> last(List<Turn> turns) {
        return turns.isEmpty()
                ? List.of()
                : turns.get(turns.size() - 1).opening().subject().speakers();
    }

    private @Nullable Turn continued(@Nullable Turn running, Passage passage, boolean oneParagraph) {
        if (running != null && running.heard(passage) && !oneParagraph) {
            running.add(passage);
            return running;
        }
        if (running == null
                || running.closed(passage)
                || narration.takesOver(
                        passage,
                        running.passages().get(running.passages().size() - 1),
                        running.opening(),
                        oneParagraph)) {
            return null;
        }
        running.add(passage);
        return running;
    }

    private static Turn opened(List<Turn> turns, List<Opening> here) {
        Turn running = new Turn(here.get(0));
        turns.add(running);
        for (Opening next : here.subList(1, here.size())) {
            running.cut(next.start());
            running = new Turn(next);
            turns.add(running);
        }
        return running;
    }

    private Stream<Statement> statements(Turn turn, Span quoted, Counterparts counterparts) {
        Opening opening = turn.opening();
        Passage passage = opening.passage();
        String credited = reporter.in(passage);
        return opening.subject().speakers().stream()
                .map(speaker -> new Statement(
                        speaker,
                        counterparts.of(speaker.country(), named(passage, opening.from())),
                        null,
                        wordings.issues(turn.passages(), turn.extent()),
                        attitude.stance(turn),
                        opening.verb().surface(),
                        false,
                        attitude.restated(turn),
                        credited,
                        Stream.ofNullable(credited).toList(),
                        passage.quote(quoted)));
    }

    /** The states of the people a sentence names before an offset. */
    private static List<Country> named(Passage passage, int before) {
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= before)
                .flatMap(person -> Stream.ofNullable(person.country()))
                .toList();
    }
}
