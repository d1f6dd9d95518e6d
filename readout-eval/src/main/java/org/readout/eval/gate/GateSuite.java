package org.readout.eval.gate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.readout.eval.Evaluation;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval gate}. Every text is read twice, which takes minutes for a year of stories. */
public final class GateSuite implements Suite {
    private final Texts texts;

    /** @param shared the folder that holds {@code corpora/kcna} and {@code gold/events}; without it our own documents are read */
    public GateSuite(Path shared) {
        this.texts = new Texts(shared);
    }

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public String about() {
        return "what is lost by analysing only English sentences whose words may tell something";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader gated = Reader.of(lexicon);
        Reader whole = Reader.ofEverySentence(lexicon);
        Map<String, Loss> parts = new LinkedHashMap<>();
        parts.put("documents of our own", loss(gated, whole, texts::documents));
        parts.put("stories of KCNA, 2012", loss(gated, whole, texts::stories));
        parts.put("sentences of news", loss(gated, whole, texts::sentences));
        parts.values().removeIf(loss -> loss.texts() == 0);
        return new Evaluation(List.of(), GatePage.rows(parts), GatePage.of(parts), List.of());
    }

    private static Loss loss(Reader gated, Reader whole, Consumer<Consumer<Document>> texts) {
        Loss loss = new Loss();
        texts.accept(document -> loss.add(whole.read(document), gated.read(document)));
        return loss;
    }
}
