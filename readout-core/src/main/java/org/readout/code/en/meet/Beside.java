package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** Contacts told by who stands by somebody while something else is told: ", the Lao president at his side", "with B beside him". */
record Beside(ContactWords table, Cast cast, Reality reality) {
    private static final Set<String> BY = Set.of("at", "by");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> HIM = Set.of("him", "her");
    private static final Set<String> NEAR = Set.of("beside", "alongside");
    private static final Set<String> BEFORE = Set.of(",", "with");

    List<Encounter> read(Syntax syntax) {
        List<Encounter> found = new ArrayList<>();
        for (int at = 2; at < syntax.tokens().size() - 1; at++) {
            if (stands(syntax, at)) {
                syntax.phrase(at - 1).filter(Beside::apart).flatMap(this::met).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean stands(Syntax syntax, int at) {
        String word = Words.lower(syntax.token(at));
        String next = Words.lower(syntax.token(at + 1));
        boolean side = at + 2 < syntax.tokens().size()
                && BY.contains(word)
                && HIS.contains(next)
                && Words.lower(syntax.token(at + 2)).equals("side");
        boolean near = NEAR.contains(word) && HIM.contains(next);
        return side && closes(syntax, at + 3) || near && closes(syntax, at + 2);
    }

    /** Nothing more: not "at his side in the dispute". */
    private static boolean closes(Syntax syntax, int at) {
        return at >= syntax.tokens().size() || syntax.token(at).tag() == Tag.PUNCT;
    }

    /** Behind a comma or "with", no object of a verb: not "found B at his side". */
    private static boolean apart(Phrase phrase) {
        int first = phrase.group().first();
        return first > 0 && BEFORE.contains(Words.lower(phrase.syntax().token(first - 1)));
    }

    private Optional<Encounter> met(Phrase companion) {
        List<Party> others = cast.parties(companion).stream()
                .filter(party -> party.body() && party.country() != null)
                .limit(1)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : companion.syntax().clauses().stream()
                        .filter(clause -> clause.verb().finite()
                                && clause.verb().span().end() < companion.span().start())
                        .flatMap(clause -> with(clause, others).stream())
                        .findFirst();
    }

    private Optional<Encounter> with(Clause clause, List<Party> others) {
        Stream<Phrase> who = clause.verb().passive() ? clause.patient().stream() : Agents.of(clause).stream();
        List<Party> own = who.flatMap(phrase -> cast.parties(phrase).stream())
                .filter(party -> party.named() && party.abroad(others.get(0)))
                .limit(1)
                .toList();
        Status status = reality.of(clause);
        boolean told = !own.isEmpty() && (status == Status.OCCURRED || status == Status.PLANNED);
        String format = new Rites(table).format(clause).orElse("meeting");
        return told ? Optional.of(new Told(table).of(clause, format, status, own, others, "none")) : Optional.empty();
    }
}
