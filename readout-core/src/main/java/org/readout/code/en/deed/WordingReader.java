package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Presence;
import org.readout.model.Statement;
import org.readout.model.Wording;

/** Formulas present in what each side is reported to have said. */
public final class WordingReader {
    private record Key(String formula, @Nullable Country side, @Nullable Person speaker) {}

    private final Map<Key, List<Evidence>> found = new LinkedHashMap<>();

    /** A formula that the sentence says is missing is not present. */
    public void read(Clauses clauses, List<Statement> statements) {
        if (clauses.terms("cue.absence").isEmpty()) {
            statements.forEach(statement -> read(clauses, statement));
        }
    }

    private void read(Clauses clauses, Statement statement) {
        Actor speaker = statement.speaker();
        for (Mention.OfTerm formula : clauses.terms("formula")) {
            if (statement.evidence().span().contains(formula.span())) {
                found.computeIfAbsent(
                                new Key(formula.id(), speaker.country(), speaker.person()), key -> new ArrayList<>())
                        .add(clauses.quote(formula.span()));
            }
        }
    }

    /** The set phrases found, each once for a side and a speaker, by where they stand first. */
    public List<Wording> wordings() {
        List<Wording> wordings = new ArrayList<>();
        found.forEach((key, evidence) ->
                wordings.add(new Wording(key.formula(), key.side(), key.speaker(), Presence.PRESENT, evidence)));
        wordings.sort(Comparator.comparing(wording -> wording.evidence().get(0)));
        return wordings;
    }
}
