package org.readout.annotate.en.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Span;
import org.readout.model.syntax.Tag;

/** The model answers as it does when OpenNLP itself puts the features together. */
class TagModelTest {
    private static final WordKinds ABBREVIATIONS =
            Grammar.read(Lexicon.bundled().source()).abbreviations();

    private static final AbstractModel MODEL = model();
    private static final POSContextGenerator CONTEXTS = contexts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys met behind closed doors in Port Sudan for 12 hours .",
                "Rebuilding trust, Hanoi hopes, takes time ; talks go on .",
                "x"
            })
    void asksWhatOpenNlpWouldAsk(String sentence) {
        List<Word> words = WordReader.read(sentence, new Span(0, sentence.length()), ABBREVIATIONS);
        String[] texts = words.stream().map(Word::text).toArray(String[]::new);
        List<Tag> tags = new ArrayList<>();
        for (int at = 0; at < texts.length; at++) {
            String[] before = tags.stream().map(Tag::name).toArray(String[]::new);
            double[] weights = MODEL.eval(CONTEXTS.getContext(at, texts, before, null));
            Tag tag = TagModel.bundled().best(words, at, tags, EnumSet.allOf(Tag.class));
            assertThat(tag.name()).as(texts[at]).isEqualTo(MODEL.getBestOutcome(weights));
            tags.add(tag);
        }
    }

    private static AbstractModel model() {
        return Objects.requireNonNull(read().<AbstractModel>getArtifact("pos.model"));
    }

    private static POSContextGenerator contexts() {
        return read().getFactory().getPOSContextGenerator();
    }

    private static POSModel read() {
        try (InputStream in = TagModelTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            return new POSModel(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
