package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Statement;
import org.readout.model.StoredText;

/** How coded statements become runs of speech. */
class CodedSpeechTest {
    private static final StoredText TEXT =
            new StoredText(new DocId("0".repeat(64)), "王毅表示，要合作。王毅强调，要互信。他们签字。王毅说，再见。双方同意，再谈。");
    private static final Sentences SENTENCES = Sentences.of(TEXT.content());

    @Test
    void statementsOfOneSpeakerInARowAreOneRunUntilTheNarratorSpeaks() {
        assertThat(runs(said("王毅", "王毅表示，要合作。"), said("王毅", "王毅强调，要互信。"), said("王毅", "王毅说，再见。")))
                .extracting(run -> run.sentences().toString())
                .containsExactly("[0, 1]", "[3]");
    }

    @Test
    void aStatementOfEachSideOverTheSameWordsIsOneJointRun() {
        List<Run> runs = runs(state("CHN", "双方同意，再谈。"), state("MNG", "双方同意，再谈。"));
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).voice().joint()).isTrue();
        assertThat(runs.get(0).voice().states()).containsExactlyInAnyOrder(new Country("CHN"), new Country("MNG"));
    }

    @Test
    void anotherSpeakerIsAnotherRun() {
        assertThat(runs(said("王毅", "王毅表示，要合作。"), said("张三", "王毅强调，要互信。"))).hasSize(2);
    }

    private static List<Run> runs(Statement... statements) {
        Names names = new Names(Written.LEXICON.people());
        return new CodedSpeech(names, SENTENCES).runs(List.of(statements));
    }

    private static Statement said(String who, String words) {
        Person person = Person.unregistered(Language.CHINESE, who);
        return statement(new Actor(new Country("CHN"), null, person, Role.SOURCE, Evidence.said(TEXT, 0, 2)), words);
    }

    private static Statement state(String code, String words) {
        int at = TEXT.content().indexOf("双方");
        return statement(
                new Actor(new Country(code), "GOV", null, Role.SOURCE, Evidence.said(TEXT, at, at + 2)), words);
    }

    private static Statement statement(Actor speaker, String words) {
        int start = TEXT.content().indexOf(words);
        return new Statement(
                speaker,
                null,
                null,
                List.of(),
                "neutral",
                "表示",
                false,
                false,
                null,
                List.of(),
                Evidence.said(TEXT, start, start + words.length()));
    }
}
