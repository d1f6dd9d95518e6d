package org.readout.pipeline.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.ingest.DailyFile;
import org.readout.ingest.Intake;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.model.Coding;
import org.readout.model.SeriesValue;
import org.readout.model.When;

/** Passes on the records of data that can be read. What is wrong with the others is told with file and line. */
final class Importing implements Intake {
    private final Intake intake;
    private final Reader reader;
    private final LocalDate today;
    private final Set<String> sources = new HashSet<>();
    private String file = "";

    Importing(Intake intake, Reader reader, LocalDate today) {
        this.intake = intake;
        this.reader = reader;
        this.today = today;
    }

    /** A collection's records name the collection as their source; a fault is in a file. */
    @Override
    public void begins(String source) {
        file = source;
    }

    @Override
    public void item(Item item) {
        Coding coding = reader.read(item.document());
        String source = item.document().provenance().source();
        long line = item.document().provenance().position();
        Optional<Refusal> refusal = refusal(coding);
        if (refusal.isPresent()) {
            intake.problem(
                    new Problem(file, line, refusal.get().what(), refusal.get().remedy()));
        } else {
            sources.add(source);
            intake.item(item);
        }
    }

    private Optional<Refusal> refusal(Coding coding) {
        if (!coding.whyNothing().isEmpty()) {
            return Optional.of(Refusal.of(coding.whyNothing().get(0)));
        }
        return Stream.concat(
                        coding.imported().stream().map(one -> one.event().date()),
                        coding.values().stream().map(SeriesValue::period))
                .map(When::earliest)
                .filter(day -> day != null && day.isAfter(today))
                .findFirst()
                .map(day -> Refusal.future(day, today));
    }

    /** The sources something was passed on from. */
    Set<String> sources() {
        return Set.copyOf(sources);
    }

    @Override
    public void problem(Problem problem) {
        intake.problem(problem);
    }

    @Override
    public boolean knows(DailyFile file) {
        return intake.knows(file);
    }

    @Override
    public void whole(DailyFile file) {
        intake.whole(file);
    }

    @Override
    public void progress(String source, long bytesRead, long total) {
        intake.progress(source, bytesRead, total);
    }
}
