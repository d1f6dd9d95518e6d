package org.readout.eval.answers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.Suite;
import org.readout.eval.TemporaryFolder;
import org.readout.lexicon.Lexicon;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.ReadingQuery;

/** {@code readout eval readings}. It takes some minutes, and what else the machine does in them shows in the figures. */
public final class ReadingsSuite implements Suite {
    private static final double COMMAND_MILLIS = 10_000;
    private static final double FIT_MILLIS = 10_000;
    private static final double READING_MILLIS = 50;
    private static final int THREADS = 2;
    private static final int CONTROLS = 3;
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final Country CHINA = new Country("CHN");
    private static final List<String> PARTNERS = List.of("PRK", "KOR", "JPN", "USA", "RUS");

    private final EveningNews news;

    /** @param shared the folder that holds the transcripts of the evening news */
    public ReadingsSuite(Path shared) {
        this.news = EveningNews.all(shared);
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public String about() {
        return "time of readings, from all transcripts of the evening news (not bundled; see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return news.missing();
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        try (TemporaryFolder home = TemporaryFolder.create()) {
            int documents = add(home.path(), lexicon);
            FreshProcess command = new FreshProcess(home.path());
            Answer fresh =
                    Answer.to("`readout reading CHN PRK` in a process of its own", COMMAND_MILLIS, command::reading);
            List<Answer> answers = List.of(
                    fresh, fit(home.path(), lexicon), reading(home.path(), lexicon, LAST), again(home.path(), lexicon));
            return new Evaluation(List.of(), answers, ReadingsPage.of(documents, answers), List.of());
        }
    }

    private int add(Path home, Lexicon lexicon) {
        try (Library library = Library.open(home, lexicon, THREADS)) {
            news.addTo(library);
            return library.holdings().counts().documents();
        }
    }

    /** Each question is of another day, so that nothing but the snapshot serves twice. */
    private static Answer fit(Path home, Lexicon lexicon) {
        try (Library library = Library.open(home, lexicon, THREADS)) {
            AtomicInteger days = new AtomicInteger();
            return Answer.to("all dyads of China fitted as of a day, and one reading", FIT_MILLIS, () -> {
                LocalDate day = LAST.minusDays(days.getAndIncrement());
                return size(library.measurements().readings(asked("PRK", day)));
            });
        }
    }

    /** One reading of each partner in turn, the model at hand. */
    private static Answer reading(Path home, Lexicon lexicon, @Nullable LocalDate day) {
        try (Library library = Library.open(home, lexicon, THREADS)) {
            library.measurements().readings(asked("FRA", day));
            AtomicInteger next = new AtomicInteger();
            return Answer.to("another reading as of that day", READING_MILLIS, () -> {
                String partner = PARTNERS.get(next.getAndIncrement() % PARTNERS.size());
                return size(library.measurements().readings(asked(partner, day)));
            });
        }
    }

    private static Answer again(Path home, Lexicon lexicon) {
        try (Library library = Library.open(home, lexicon, THREADS)) {
            library.measurements().readings(asked("PRK", null));
            return Answer.to(
                    "all months of a dyad, asked again",
                    READING_MILLIS,
                    () -> size(library.measurements().readings(asked("PRK", null))));
        }
    }

    private static ReadingQuery asked(String partner, @Nullable LocalDate asOf) {
        return new ReadingQuery(
                CHINA, new Country(partner), Period.ALWAYS, Query.Grain.MONTH, asOf, null, Set.of(), CONTROLS);
    }

    private static String size(DyadReadings found) {
        return found.items() + " items, " + found.readings().size() + " days";
    }
}
