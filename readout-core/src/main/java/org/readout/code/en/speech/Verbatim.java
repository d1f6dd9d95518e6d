package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Saying;
import org.readout.lexicon.en.SpeechFrame.Kind;
import org.readout.model.Actor;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;

/**
 * Words given as they were said, sentence after sentence, without marks: behind a label of a transcript, behind "issued the
 * following statement" or "he said:".
 *
 * @param speakers the sentence
 * @param maker makes statements of it
 */
record Verbatim(SpeakerReader speakers, StatementMaker maker) {
    private static final Pattern OPENS = Pattern.compile(
            "(?:as follows[.:]|:)$|\\bthe following (?:statement|declaration|remarks|answer|reply|message|commentary|note)\\b[^.:]*[.:]$",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORT = 3;

    /** True of a sentence behind which the words stand. */
    boolean opens() {
        return OPENS.matcher(words().strip()).find();
    }

    /** True if the sentence tells again what somebody said or did there: the words have ended. */
    boolean ends(List<Saying> sayings) {
        return sayings.stream().anyMatch(saying -> saying.frame().kind() != Kind.HELD && past(saying.clause()));
    }

    /** What is told by the floor's holder in this sentence; nothing if it asks or greets. */
    List<Utterance> read(List<Saying> sayings, Talk.Floor floor, Optional<Clause> main) {
        String words = words().strip();
        boolean told = !words.endsWith("?")
                && main.isPresent()
                && words.chars().filter(letter -> letter == ' ').count() >= SHORT;
        if (!told) {
            return List.of();
        }
        boolean own = !sayings.isEmpty() && sayings.stream().allMatch(saying -> mine(saying, floor));
        return own ? said(sayings, floor) : maker.of(main, floor.speakers(), floor.verb(), sentence());
    }

    private List<Utterance> said(List<Saying> sayings, Talk.Floor floor) {
        List<Utterance> statements = new ArrayList<>();
        for (Saying saying : sayings) {
            statements.addAll(maker.of(saying, floor.speakers(), Extents.of(speakers.clauses(), saying, -1)));
        }
        return statements;
    }

    private boolean mine(Saying saying, Talk.Floor floor) {
        List<Actor> who = speakers.speakers(saying);
        return who.size() == 1
                && floor.speakers().stream()
                        .anyMatch(actor -> actor.country() == null
                                || actor.country().equals(who.get(0).country()));
    }

    private static boolean past(Clause clause) {
        String verb = clause.syntax().token(clause.verb().head()).lower();
        return clause.verb().finite() && !verb.equals(clause.verb().lemma()) && !verb.endsWith("s");
    }

    private String words() {
        return speakers.clauses()
                .plain()
                .substring(sentence().start(), sentence().end());
    }

    private Span sentence() {
        Clauses clauses = speakers.clauses();
        return clauses.sentence().span();
    }
}
