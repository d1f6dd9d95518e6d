package org.readout.code.en.cast;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/** Who acts in a sentence by an office alone, so that "he" can mean him in the next: "the emir of Qatar". */
public final class OfficeActing {
    private OfficeActing() {}

    /** One holder of an office whose state is known, as the subject of the first finite clause; absent if another is. */
    public static @Nullable Party of(Clauses clauses, Guests company) {
        return first(clauses, Integer.MAX_VALUE)
                .flatMap(subject -> party(new SceneCast(clauses, company).parties(subject)))
                .orElse(null);
    }

    /** "The emir of Qatar flew to A, where he was received by B": who acts so before an offset of the sentence. */
    static Optional<Party> before(int offset, Clauses clauses, SceneCast cast) {
        return first(clauses, offset).flatMap(subject -> party(cast.parties(subject)));
    }

    private static Optional<Phrase> first(Clauses clauses, int end) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().form() == VerbGroup.Form.FINITE)
                .findFirst()
                .flatMap(Clause::subject)
                .filter(subject -> subject.span().end() <= end && one(clauses, subject));
    }

    private static boolean one(Clauses clauses, Phrase subject) {
        String head = subject.head().lemma();
        return subject.members().size() == 1
                && head.equalsIgnoreCase(subject.head().text())
                && (clauses.words().is("office", head) || clauses.words().is("head", head));
    }

    private static Optional<Party> party(List<Party> parties) {
        return parties.size() == 1 && !parties.get(0).named() && parties.get(0).country() != null
                ? Optional.of(parties.get(0))
                : Optional.empty();
    }
}
