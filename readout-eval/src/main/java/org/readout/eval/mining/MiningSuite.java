package org.readout.eval.mining;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Source;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Folding;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.Mined;
import org.readout.pipeline.wording.MiningQuery;

/** {@code readout eval mining}. The register is taken away before the texts are coded and mined. */
public final class MiningSuite implements Suite {
    /** What falls away with the register, and the tables that speak of it. */
    private static final List<String> REGISTER = List.of("formulas.tsv", "topics.tsv", "partnerships.tsv");

    private final EveningNews news;

    /** @param shared the folder that holds the transcripts of the evening news */
    public MiningSuite(Path shared) {
        this.news = EveningNews.diplomatic(shared);
    }

    @Override
    public String name() {
        return "mining";
    }

    @Override
    public String about() {
        return "formulas found in the evening news without the register (not bundled; see --shared), and the time it takes";
    }

    @Override
    public Optional<String> missing() {
        return news.missing();
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        MiningPage page = news.in(without(lexicon), library -> page(library, lexicon));
        return new Evaluation(List.of(), page.rows(), page.markdown(), List.of());
    }

    private static MiningPage page(Library library, Lexicon lexicon) {
        FoundForms forms = new FoundForms(lexicon.formulas());
        Folding folding = new ChineseLexicon(lexicon).folding();
        library.holdings()
                .each(stored ->
                        forms.count(folding.fold(stored.document().text().content())));
        long begin = System.nanoTime();
        Mined mined = library.phrasing().mine(new MiningQuery(null, null, Period.ALWAYS, true));
        return new MiningPage(forms, mined, (System.nanoTime() - begin) / 1e9);
    }

    /** The same lexicon with the heads of these tables only. */
    static Lexicon without(Lexicon lexicon) {
        Map<String, String> files = new HashMap<>(lexicon.source().files());
        REGISTER.forEach(file -> files.computeIfPresent(file, (name, content) -> head(content)));
        return Lexicon.read(new Source(files));
    }

    private static String head(String content) {
        return content.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .findFirst()
                        .orElse("")
                + "\n";
    }
}
