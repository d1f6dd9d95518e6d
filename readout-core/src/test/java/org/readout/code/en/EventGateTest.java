package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.annotate.en.syntax.SyntaxReader;
import org.readout.code.en.act.ActReader;
import org.readout.code.en.act.Actors;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.Acts;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;

/** A sentence is analysed only if a word of it may tell of an act: no sentence that tells of one may be kept out. */
class EventGateTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Acts ACTS = Acts.read(LEXICON);
    private static final SyntaxReader SYNTAX = new SyntaxReader(Grammar.read(LEXICON.source()));

    @ParameterizedTest
    @MethodSource("sentences")
    void whatTellsOfAnActPassesTheGate(String sentence) {
        String plain = Spelling.plain(sentence);
        boolean tells = !new ActReader(ACTS)
                .read(SYNTAX.read(plain, new Span(0, plain.length())), EVERYBODY)
                .isEmpty();
        boolean passes = Stream.of(Spelling.lower(plain).split("[^\\p{L}-]+")).anyMatch(ACTS::mayTell);
        assertThat(passes || !tells).isTrue();
    }

    static Stream<String> sentences() throws IOException {
        return EventsTest.lines().map(line -> line.substring(0, line.indexOf('\t')));
    }

    private static final Actors EVERYBODY = new Actors() {
        @Override
        public boolean actor(Phrase phrase) {
            return true;
        }

        @Override
        public boolean names(Phrase phrase) {
            return true;
        }

        @Override
        public boolean sectored(Phrase phrase) {
            return true;
        }
    };
}
