package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Rank;
import org.readout.model.Span;

/** A title standing in a text: its head with the words before and behind that belong to it. Immutable. */
public final class Title {
    private final Span span;
    private final Span head;
    private final List<TitleLine> lines;
    private final boolean plural;
    private final Set<String> kinds;
    private final boolean lowered;

    /**
     * @param head the part a line of the table has
     * @param kinds of the words around the head
     * @param lowered true if one of them lowers the rank
     */
    Title(Span span, Span head, List<TitleLine> lines, boolean plural, Set<String> kinds, boolean lowered) {
        this.span = span;
        this.head = head;
        this.lines = List.copyOf(lines);
        this.plural = plural;
        this.kinds = Set.copyOf(kinds);
        this.lowered = lowered;
    }

    public Span span() {
        return span;
    }

    /** The part the table has: "minister" of "deputy foreign minister". */
    public Span head() {
        return head;
    }

    /** True if it is several people's: "foreign ministers". */
    public boolean plural() {
        return plural;
    }

    /** True if it may stand directly before a name. */
    public boolean addresses() {
        return lines.stream().anyMatch(TitleLine::address);
    }

    /** The rank in a state, given the kinds of organisation named with it; empty if the words tell none. */
    public Optional<Rank> rank(Collection<String> organisations, @Nullable Country country) {
        List<String> all = new ArrayList<>(organisations);
        all.addAll(kinds);
        return TitleLine.rank(lines, all, country).map(this::own);
    }

    private Rank own(Rank rank) {
        return lowered ? new Rank(Math.min(Rank.LOWEST, rank.band() + 1), rank.ladder(), false) : rank;
    }
}
