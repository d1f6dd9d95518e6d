package org.readout.pipeline.brief;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.explain.brief.Names;
import org.readout.lexicon.Lexicon;
import org.readout.model.Formula;
import org.readout.model.Language;

/** What states, set phrases and issues are called in English. */
final class BriefNames {
    private final Lexicon lexicon;
    private final Map<String, Formula> formulas;
    private final Map<String, String> issues;

    BriefNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.formulas = lexicon.formulas().all().stream().collect(Collectors.toMap(Formula::id, formula -> formula));
        this.issues = lexicon.source().rows("issues.tsv", Set.of("id", "name", "zh", "en")).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("name")));
    }

    Names names() {
        return new Names(
                country -> lexicon.countries().display(country, Language.ENGLISH),
                formulas::get,
                id -> issues.getOrDefault(id, id.replace('_', ' ')),
                lexicon.posts()::words);
    }

    String title(BriefQuery asked) {
        return names().state().apply(asked.a()) + " and " + names().state().apply(asked.b());
    }
}
