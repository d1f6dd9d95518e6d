package org.readout.eval.signals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.measure.signal.StateRecord;
import org.readout.measure.signal.Timing;

/** {@code readout eval signals}. */
public final class SignalsSuite implements Suite {
    private static final int RECORDS = 40;
    private static final long SEED = 20160601;

    private final EveningNews news;

    /** @param shared the folder that holds the transcripts of the evening news */
    public SignalsSuite(Path shared) {
        this.news = EveningNews.all(shared);
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public String about() {
        return "whether the probabilities of signals hold, on the evening news (not bundled; see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return news.missing();
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        SignalsPage page = news.in(lexicon, library -> {
            StateRecord record = library.measurements().record(ChineseLexicon.CHINA, null);
            return page(record, library.measurements().timing(record.state(), record.partners(), null), RECORDS);
        });
        return new Evaluation(List.of(), page.rows(), page.markdown(), List.of());
    }

    /** The dealings are numbered, so that any number of threads gives the same page. */
    static SignalsPage page(StateRecord record, Timing timing, int records) {
        Dealt dealt = new Dealt(record);
        List<Probabilities> all = IntStream.range(0, records)
                .parallel()
                .mapToObj(i -> Probabilities.together(List.of(
                        Probabilities.of(dealt.anew(new Random(SEED + i))),
                        Probabilities.ofDays(dealt.shifted(new Random(SEED + i)), timing))))
                .toList();
        return new SignalsPage(
                Probabilities.together(List.of(Probabilities.of(record), Probabilities.ofDays(record, timing))),
                Probabilities.together(all),
                records);
    }
}
