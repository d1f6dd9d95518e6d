package org.readout.eval.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.eval.Evaluation;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval audit}. */
public final class AuditSuite implements Suite {
    private final Path folder;

    /** @param shared the folder that holds the folder {@code essay} */
    public AuditSuite(Path shared) {
        this.folder = shared.resolve("essay");
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String about() {
        return "faults of an essay (not bundled; see --shared) and of thirty documents of our own";
    }

    @Override
    public Optional<String> missing() {
        return Files.isReadable(folder.resolve("essay.txt"))
                ? Optional.empty()
                : Optional.of("needs " + folder.resolve("essay.txt")
                        + "; skipped (name the folder that holds essay/essay.txt with --shared)");
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        AuditPage page = new AuditPage(EssayFaults.in(folder, reader), Documents.read(reader));
        return new Evaluation(List.of(), page.rows(), page.markdown(), List.of());
    }
}
