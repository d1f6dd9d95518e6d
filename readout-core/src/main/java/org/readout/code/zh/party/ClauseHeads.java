package org.readout.code.zh.party;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;

/** Which parties stand at the head of a clause, as its subject: only a day or a word such as 随后 stands before them. */
public final class ClauseHeads {
    private final Passage passage;
    private final WordClass leads;
    private final Clauses clauses;

    public ClauseHeads(Passage passage, ChineseLexicon lexicon) {
        this.passage = passage;
        this.leads = lexicon.words("speech_lead");
        this.clauses = Clauses.of(passage);
    }

    /** The last of them that heads a clause. */
    public Optional<Party> last(List<Party> parties) {
        return parties.stream().filter(this::heads).reduce((earlier, later) -> later);
    }

    private boolean heads(Party party) {
        int start = party.span().start();
        return clauses.starts().stream()
                .filter(clause -> clause <= start)
                .reduce((earlier, later) -> later)
                .filter(clause -> afterLead(clause) == start)
                .isPresent();
    }

    private int afterLead(int clause) {
        int at = clause;
        for (int before = -1; at != before; ) {
            before = at;
            int from = at;
            at = passage.all(Mention.OfDate.class).stream()
                    .filter(date -> date.span().start() == from)
                    .findFirst()
                    .map(date -> date.span().end())
                    .orElseGet(() -> from + lead(from));
        }
        return at;
    }

    private int lead(int from) {
        String rest = passage.between(from, passage.span().end());
        return leads.opening(rest).map(String::length).orElse(0);
    }
}
