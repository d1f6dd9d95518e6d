package org.readout.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Contact;
import org.readout.model.Meeting;

/**
 * What conduct contacts stand for: {@code weights.tsv}.
 *
 * <p>Columns: {@code kind} (an id of {@code formats.tsv}; {@code in_person}, {@code remote}, {@code written} for all forms
 * without lines of their own), {@code level} ({@code leader}, a band 1 to 6, {@code *} for the rest), {@code amount} (Goldstein
 * points). Every way of contact has a line for {@code *}.
 */
public final class Weights {
    private static final Set<String> COLUMNS = Set.of("kind", "level", "amount");
    private static final String ANY = "*";
    private static final String LEADER = "leader";

    private final Map<String, Weight> byKey;

    private Weights(Map<String, Weight> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    static Weights read(Source source, Formats formats) {
        Map<String, Weight> byKey = new HashMap<>();
        for (Row row : source.rows("weights.tsv", COLUMNS)) {
            check(row, formats);
            Weight weight = Weight.of(row);
            if (byKey.put(key(weight.kind(), weight.level()), weight) != null) {
                throw row.error(weight.kind() + " at level " + weight.level() + " stands twice");
            }
        }
        ways().forEach(way -> {
            if (!byKey.containsKey(key(way, ANY))) {
                throw new LexiconException("weights.tsv", 0, "add a line for " + way + " at level " + ANY);
            }
        });
        return new Weights(byKey);
    }

    /** The line that fits a meeting best: its own form before its way of contact, its own level before any. */
    public Weight of(Meeting meeting) {
        String level = meeting.leaderLevel()
                ? LEADER
                : meeting.level().map(String::valueOf).orElse(ANY);
        String form = meeting.format().id();
        String way = name(meeting.format().contact());
        return Stream.of(key(form, level), key(form, ANY), key(way, level), key(way, ANY))
                .filter(byKey::containsKey)
                .map(byKey::get)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("weights.tsv has no line for " + way
                        + ": being present at the same occasion says nothing of relations"));
    }

    private static void check(Row row, Formats formats) {
        String kind = row.text("kind");
        if (!formats.has(kind) && ways().noneMatch(kind::equals)) {
            throw row.error("kind '" + kind + "' is neither in formats.tsv nor in_person, remote or written");
        }
        if (!row.text("level").matches("leader|[1-6]|\\*")) {
            throw row.error("level '" + row.text("level") + "' is none of leader, 1 to 6, *");
        }
    }

    private static Stream<String> ways() {
        return Stream.of(Contact.values()).filter(Contact::direct).map(Weights::name);
    }

    private static String name(Contact contact) {
        return contact.name().toLowerCase(Locale.ROOT);
    }

    private static String key(String kind, String level) {
        return kind + " " + level;
    }
}
