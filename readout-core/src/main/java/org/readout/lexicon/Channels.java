package org.readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Contact;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Statement;

/**
 * The channels of a record and what is seen in each: {@code measure/channels.tsv} and {@code measure/responses.tsv}, whose
 * columns are described there. Immutable and safe to share.
 */
public final class Channels {
    /** The channel whose loading is 1: it sets the unit of the level. */
    public static final String LEADERS = "leaders";

    private static final String FILE = "measure/channels.tsv";
    private static final String RESPONSES = "measure/responses.tsv";
    private static final String ANY = "*";
    private static final String DEED = "deed";
    private static final String WORD = "word";

    private final List<Channel> all;
    private final Map<String, Map<String, Reaction>> reactions;

    private Channels(List<Channel> all, Map<String, Map<String, Reaction>> reactions) {
        this.all = List.copyOf(all);
        this.reactions = Map.copyOf(reactions);
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Channels read(Source source) {
        List<Channel> all = responses(source);
        Map<String, Map<String, Reaction>> reactions = new HashMap<>();
        for (Row row : source.rows(FILE, Set.of("kind", "level", "volume", "tone", "cold"))) {
            Reaction reaction = new Reaction(
                    index(row, "volume", all, false),
                    index(row, "tone", all, true),
                    row.text("cold").equals("yes"));
            Map<String, Reaction> ofKind = reactions.computeIfAbsent(row.text("kind"), kind -> new HashMap<>());
            if (ofKind.put(row.text("level"), reaction) != null) {
                throw row.error(row.text("kind") + " at level " + row.text("level") + " stands twice");
            }
        }
        return new Channels(all, reactions);
    }

    /** All channels; an item's {@link Reaction} names them by their place in this list. */
    public List<Channel> all() {
        return all;
    }

    /** Place of the channel that sets the unit. */
    public int leaders() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(LEADERS)) {
                return i;
            }
        }
        throw new IllegalStateException("checked when the file was read");
    }

    /** Where a meeting is seen, whether it took place or not; empty if in no channel. */
    public Optional<Reaction> of(Meeting meeting) {
        String level = meeting.leaderLevel()
                ? "leader"
                : meeting.level().map(String::valueOf).orElse(ANY);
        return found(way(meeting.format().contact()), level);
    }

    /** Where an act is seen; empty if it is neither cooperation nor conflict. */
    public Optional<Reaction> of(Event event) {
        return ofDeed(event.code().goldstein());
    }

    /**
     * Where an act of a weight is seen; empty if it is neither cooperation nor conflict.
     *
     * @param goldstein its Goldstein weight; absent if the table has none
     */
    public Optional<Reaction> ofDeed(@Nullable Double goldstein) {
        return goldstein == null || goldstein == 0 ? Optional.empty() : found(DEED, goldstein > 0 ? "warm" : "cold");
    }

    /** Where words are seen. */
    public Optional<Reaction> of(Statement statement) {
        return ofWords(statement.stance());
    }

    /** Where words of a stance are seen. */
    public Optional<Reaction> ofWords(String stance) {
        return found(WORD, stance);
    }

    private Optional<Reaction> found(String kind, String level) {
        Map<String, Reaction> ofKind = reactions.getOrDefault(kind, Map.of());
        @Nullable Reaction exact = ofKind.get(level);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(ofKind.get(ANY));
    }

    private static List<Channel> responses(Source source) {
        List<Channel> all = new ArrayList<>();
        for (Row row : source.rows(RESPONSES, Set.of("channel", "kind", "loading", "usual", "noise"))) {
            all.add(new Channel(
                    row.text("channel"),
                    row.text("kind").equals("tone"),
                    number(row, "loading", 0),
                    row.text("usual").equals("yes"),
                    number(row, "noise", Double.MIN_VALUE)));
        }
        if (all.stream().noneMatch(channel -> channel.id().equals(LEADERS) && channel.loading() == 1)) {
            throw new LexiconException(RESPONSES, 0, "add a line for " + LEADERS + " with loading 1");
        }
        return all;
    }

    private static double number(Row row, String column, double least) {
        Double value = row.decimal(column);
        if (value == null || !(value >= least) || value.isInfinite()) {
            throw row.error("column '" + column + "' must be a number of at least " + least);
        }
        return value;
    }

    private static int index(Row row, String column, List<Channel> all, boolean tone) {
        String id = row.optional(column);
        if (id == null) {
            return Reaction.NONE;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id) && all.get(i).tone() == tone) {
                return i;
            }
        }
        throw row.error("no " + column + " channel is called '" + id + "'; add it to " + RESPONSES);
    }

    private static String way(Contact contact) {
        return Objects.requireNonNull(contact.name()).toLowerCase(Locale.ROOT);
    }
}
