package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.model.Document;

/** What a source yielded: an intake that keeps everything. */
final class Taken implements Intake {
    static final LocalDate TODAY = LocalDate.of(2020, 12, 31);

    final List<Item> items = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Long> progress = new ArrayList<>();
    final List<DailyFile> whole = new ArrayList<>();
    long total;
    private Predicate<DailyFile> known = file -> false;

    static Taken from(Path path) {
        return from(path.toString(), IntakeOptions.plain(TODAY), InputStream.nullInputStream());
    }

    static Taken from(Path path, IntakeOptions options) {
        return from(path.toString(), options, InputStream.nullInputStream());
    }

    static Taken fromStandardInput(byte[] bytes) {
        return from("-", IntakeOptions.plain(TODAY), new ByteArrayInputStream(bytes));
    }

    static Taken from(String source, IntakeOptions options, InputStream standardInput) {
        Taken taken = new Taken();
        new Sources(options, () -> standardInput).read(source, taken);
        return taken;
    }

    /** What a source yields to an intake that knows some daily files. */
    static Taken knowing(Predicate<DailyFile> known, Path path) {
        Taken taken = new Taken();
        taken.known = known;
        new Sources(IntakeOptions.plain(TODAY), InputStream::nullInputStream).read(path.toString(), taken);
        return taken;
    }

    List<Document> documents() {
        return items.stream().map(Item::document).toList();
    }

    List<String> texts() {
        return items.stream().map(item -> item.document().text().content()).toList();
    }

    /** The only document, if there was no problem. */
    Document document() {
        if (items.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError(items.size() + " documents, problems " + problems);
        }
        return items.get(0).document();
    }

    @Override
    public void item(Item item) {
        items.add(item);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public boolean knows(DailyFile file) {
        return known.test(file);
    }

    @Override
    public void whole(DailyFile file) {
        whole.add(file);
    }

    @Override
    public void progress(String source, long bytesRead, long all) {
        progress.add(bytesRead);
        total = all;
    }
}
