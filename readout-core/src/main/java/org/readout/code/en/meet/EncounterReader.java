package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;

/** The contacts a sentence tells of. Immutable and safe to share. */
public final class EncounterReader {
    private final ContactWords table;

    public EncounterReader(ContactWords table) {
        this.table = table;
    }

    /** The contacts in text order. */
    public List<Encounter> read(Syntax syntax, Cast cast) {
        Set<Integer> taken = new HashSet<>();
        ClauseEncounters clauses = new ClauseEncounters(table, cast, taken);
        List<Encounter> found = new ArrayList<>();
        for (Clause clause : syntax.clauses()) {
            found.addAll(clauses.read(clause));
        }
        found.addAll(new NounEncounters(table, cast).read(syntax, taken));
        found.addAll(new Visitors(table, cast).read(syntax));
        found.addAll(new Beside(table, cast, new Reality(table)).read(syntax));
        new Returned(table, cast).read(syntax).ifPresent(found::add);
        found.addAll(new Hosts(cast, new Reality(table)).read(syntax));
        found.addAll(new Ellipsis(cast).read(syntax, found));
        if (found.isEmpty()) {
            found.addAll(new Abroad(table, cast, new Reality(table)).read(syntax));
        }
        found.sort(Comparator.comparing(Encounter::core));
        return found;
    }
}
