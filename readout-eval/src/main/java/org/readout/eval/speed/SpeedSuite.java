package org.readout.eval.speed;

import java.nio.file.Path;
import java.util.List;
import org.readout.eval.Evaluation;
import org.readout.eval.Stories;
import org.readout.eval.Suite;
import org.readout.eval.TemporaryFolder;
import org.readout.lexicon.Lexicon;

/** {@code readout eval speed}. It takes some minutes, and what else the machine does in them shows in the figures. */
public final class SpeedSuite implements Suite {
    static final String NAME = "speed";
    /** Heap of a measured run, as the option {@code -Xmx} takes it: what was set. */
    static final String HEAP = "1g";

    /** The first measures the start. */
    private static final List<Integer> SIZES = List.of(1, 1_000, 10_000);

    private final News news;
    private final Stories stories;

    /** @param shared the folder that holds {@code corpora/xwlb} and, for the speed of English, {@code corpora/kcna} */
    public SpeedSuite(Path shared) {
        this.news = News.in(shared);
        this.stories = Stories.in(shared);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "time, heap and disk it takes to add the Chinese evening news, by size, and a year of English stories (not bundled; see --shared)";
    }

    /**
     * Measures; each run is a process with a lexicon of its own, this one only cuts the stories into sentences.
     *
     * @throws org.readout.pipeline.BadRequest if the news is not there, or cannot be added whole in the heap that was set
     */
    @Override
    public Evaluation run(Lexicon lexicon) {
        news.require();
        Speed speed = measured();
        List<Verdict> verdicts = Target.bundled().stream()
                .map(target -> Verdict.of(target, speed))
                .toList();
        EnglishSpeed english = stories.there() ? EnglishSpeed.of(stories, lexicon) : null;
        return new Evaluation(
                List.of(),
                SpeedShape.rows(speed, verdicts, english),
                SpeedPage.of(speed, verdicts, english),
                List.of());
    }

    private Speed measured() {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Machine machine = Machine.now(folder.path());
            List<Input> inputs = news.inputs(SIZES, folder.path());
            // The first start reads the program from the disk, which no later one does.
            AddRun.of(inputs.get(0));
            List<Measurement> runs = inputs.stream().map(AddRun::of).toList();
            return new Speed(machine, runs.get(0), runs.subList(1, runs.size()));
        }
    }
}
