package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.Acts;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/** Acts below a verb that accuses, denies, thanks or apologises: "X accused Y of attacking Z", "X thanked Y for rescuing Z". */
record OthersActs(Acts acts, ActFinder finder, ToldDeeds told) {
    private static final String ALLEGING = "alleging";
    private static final String DENYING = "denying";
    private static final String CREDITING = "crediting";
    private static final String OWNING = "owning";
    private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "AID");

    List<Deed> read(Clause clause) {
        String verb = clause.verb().lemma();
        List<Deed> deeds = new ArrayList<>();
        if (acts.in(ALLEGING, verb)) {
            deeds.addAll(alleged(clause, Status.OCCURRED));
        }
        if (acts.in(DENYING, verb)) {
            deeds.addAll(alleged(clause, Status.DENIED));
            deeds.addAll(deniedNouns(clause));
        }
        if (acts.in(CREDITING, verb)) {
            credited(clause)
                    .map(act -> told.deed(clause, act, Status.OCCURRED, null))
                    .forEach(deeds::add);
        }
        return deeds;
    }

    /** "X thanked Y for rescuing Z": what Y has done; "X apologised for shelling Z": what X has. */
    private Stream<Act> credited(Clause clause) {
        boolean own = acts.in(OWNING, clause.verb().lemma());
        List<Phrase> thanked = clause.patient().map(Phrase::members).orElse(List.of());
        List<Phrase> doers = own ? finder.sources(clause) : thanked;
        return doers.isEmpty() ? Stream.empty() : done(clause).map(act -> act.from(doers));
    }

    private Stream<Act> done(Clause clause) {
        return clause.complements().stream()
                .filter(below -> below.verb().form() == VerbGroup.Form.PARTICIPLE && !below.negated())
                .flatMap(below -> finder.find(below).stream());
    }

    /** "X denied any violation of Y's airspace", in a document: what X says it has not done. */
    private List<Deed> deniedNouns(Clause clause) {
        List<Phrase> doers = finder.sources(clause);
        if (!told.aims().actors().inDocument() || doers.isEmpty()) {
            return List.of();
        }
        return clause.patient().map(Phrase::members).orElse(List.of()).stream()
                .flatMap(object -> finder.nouns(object).stream().limit(1))
                .filter(noun -> DEEDS.contains(noun.code().type()))
                .map(noun -> new Act(noun.code(), doers, finder.targets(clause, noun), false, false, false))
                .map(act -> told.deed(clause, act, Status.DENIED, null))
                .toList();
    }

    /** "X accused Y of attacking Z": what Y has done, according to X; "X denied attacking Z": what X says it has not. */
    private List<Deed> alleged(Clause clause, Status status) {
        Phrase accuser = clause.agent().orElse(null);
        return clause.complements().stream()
                .filter(below -> below.verb().form() == VerbGroup.Form.PARTICIPLE)
                .flatMap(below -> finder.find(below).stream()
                        .filter(act -> ToldDeeds.matched(below, act))
                        .map(act -> told.deed(below, act, status, accuser)))
                .toList();
    }
}
