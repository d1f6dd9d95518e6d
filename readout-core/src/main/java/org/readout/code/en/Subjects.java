package org.readout.code.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.FunctionWords;

/** Who stands before and after a verb: subjects and objects, without a parser. */
final class Subjects {
    private static final int REACH = 30;
    private static final int OBJECT_REACH = 6;
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose");
    private static final Set<String> PARTNER = Set.of("with", "by", "to", "between", "both");
    /** Before a party these tell where or with whom, not who acts. */
    private static final Set<String> OBLIQUE = Set.of(
            "in", "at", "to", "from", "with", "by", "between", "for", "on", "toward", "towards", "against", "about",
            "than");

    private final Clauses clauses;
    private final List<Party> parties;
    private final Map<Integer, Party> byStart = new HashMap<>();
    private final Map<Integer, Party> byEnd = new HashMap<>();

    Subjects(Clauses clauses, List<Party> parties) {
        this.clauses = clauses;
        this.parties = parties;
        parties.forEach(party -> byStart.put(party.from(), party));
        parties.forEach(party -> byEnd.put(party.to(), party));
    }

    List<Party> parties() {
        return parties;
    }

    /** The subjects of the verb at a chunk; of a noun also its possessor. Empty if none is found. */
    List<Party> before(int verb, boolean noun) {
        int verbBefore = clauses.is(verb - 1, "and") ? previousVerb(verb - 1) : -1;
        if (verbBefore >= 0) {
            return before(verbBefore, false);
        }
        for (int i = verb - 1; i >= 0 && i > verb - REACH; ) {
            Optional<Party> party = endingAt(i);
            if (party.isPresent() && !oblique(party.get())) {
                boolean owner = party.get().possessive();
                return owner && !noun ? List.of() : joinedBefore(party.get());
            }
            i = party.isPresent() ? party.get().from() - 1 : skipped(i);
        }
        return List.of();
    }

    /** The chunk to go on from when there is no party here; -1 to stop. */
    private int skipped(int i) {
        if (clauses.is(i, ",")) {
            int before = beforeRelative(i);
            return before >= 0 || endingAt(i - 1).isEmpty() ? before : i - 1;
        }
        Chunk chunk = clauses.at(i);
        return clauses.boundary(i) || chunk.isTerm("meeting") ? -1 : i - 1;
    }

    /** "B, who is …, met": from the second comma to before the first. */
    private int beforeRelative(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (clauses.is(i, ",")) {
                return RELATIVE.contains(clauses.at(i + 1).word()) ? i - 1 : -1;
            }
        }
        return -1;
    }

    private int previousVerb(int and) {
        for (int i = and - 1; i >= 0; i--) {
            boolean verb = clauses.at(i).isTerm("speech") || clauses.at(i).isTerm("meeting");
            if (verb || ";—".contains(clauses.at(i).word())) {
                return verb ? i : -1;
            }
        }
        return -1;
    }

    private List<Party> joinedBefore(Party last) {
        List<Party> joined = new ArrayList<>(List.of(last));
        Party first = last;
        while (clauses.is(first.from() - 1, "and") || (joined.size() > 1 && clauses.is(first.from() - 1, ","))) {
            Optional<Party> other = endingAt(first.from() - 2).or(() -> explainedBefore(joined.get(0)));
            if (other.isEmpty() || object(other.get())) {
                break;
            }
            first = other.get();
            joined.add(0, first);
        }
        return joined;
    }

    /** "B, minister of X, and C": the comma closes what explains B, so that B and C are still joined. */
    private Optional<Party> explainedBefore(Party party) {
        boolean closed = clauses.is(party.from() - 1, "and") && clauses.is(party.from() - 2, ",");
        return closed ? endingAt(party.from() - 3).filter(Party::explained) : Optional.empty();
    }

    private boolean object(Party party) {
        int before = party.from() - 1;
        int verb = before >= 0 && PARTNER.contains(clauses.at(before).word()) ? before - 1 : before;
        return verb >= 0
                && (clauses.at(verb).isTerm("meeting") || clauses.at(verb).isTerm("speech"));
    }

    private boolean oblique(Party party) {
        int before = party.from() - 1;
        while (before >= 0 && determiner(clauses.at(before))) {
            before--;
        }
        boolean chained = before >= 1
                && clauses.is(before, "and")
                && endingAt(before - 1).filter(this::oblique).isPresent();
        return before >= 0 && (chained || OBLIQUE.contains(clauses.at(before).word()));
    }

    /** The objects from a chunk on, over articles and adjectives; a possessor is passed over. */
    List<Party> after(int from) {
        for (int i = from; i < Math.min(clauses.size(), from + OBJECT_REACH); i++) {
            Optional<Party> party = beginningAt(i);
            if (party.isPresent() && !party.get().possessive()) {
                return joinedAfter(party.get());
            }
            if (party.isEmpty() && !passable(i)) {
                return List.of();
            }
            i = party.map(p -> p.to() - 1).orElse(i);
        }
        return List.of();
    }

    private boolean passable(int i) {
        Chunk chunk = clauses.at(i);
        FunctionWords words = clauses.english().functionWords();
        boolean preposition = words.is("preposition", chunk.word()) && !PARTNER.contains(chunk.word());
        boolean sign = !Character.isLetterOrDigit(chunk.word().charAt(0));
        return chunk.isDate() || !(preposition || sign || clauses.boundary(i) || chunk.isTerm("meeting"));
    }

    private List<Party> joinedAfter(Party first) {
        List<Party> joined = new ArrayList<>(List.of(first));
        int to = first.to();
        while (clauses.is(to, "and") || clauses.is(to, ",")) {
            int next = to + 1;
            while (next < clauses.size() && determiner(clauses.at(next))) {
                next++;
            }
            Optional<Party> other = beginningAt(next);
            boolean acts = other.isPresent() && verb(other.get().to());
            if (other.isEmpty() || acts || (clauses.is(to, ",") && !listed(other.get()))) {
                break;
            }
            joined.add(other.get());
            to = other.get().to();
        }
        return joined;
    }

    /** A comma joins a list only if an "and" follows in it. */
    private boolean listed(Party party) {
        return clauses.is(party.to(), "and") || clauses.is(party.to() + 1, "and");
    }

    private boolean verb(int i) {
        return i < clauses.size()
                && (clauses.at(i).isTerm("speech") || clauses.at(i).isTerm("meeting"));
    }

    private boolean determiner(Chunk chunk) {
        return chunk.mention() == null && clauses.english().functionWords().is("determiner", chunk.word());
    }

    Optional<Party> beginningAt(int chunk) {
        return Optional.ofNullable(byStart.get(chunk));
    }

    Optional<Party> endingAt(int chunk) {
        return Optional.ofNullable(byEnd.get(chunk + 1));
    }
}
