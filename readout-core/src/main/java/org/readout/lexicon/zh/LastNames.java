package org.readout.lexicon.zh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.People;
import org.readout.model.Country;

/**
 * Parts of names the register of people holds in full alone (戴维·拉米, because 拉米 is part of other names): behind a title of that
 * state, the last part means the one registered, or the first where people are called by it (阿比·艾哈迈德). Immutable and safe to share.
 */
public final class LastNames {
    private static final String DOT = "·";
    private static final char PARTS = ' ';
    private static final String[] NONE = {};

    private final Map<String, People.Entry> byStateAndName;
    private final Map<String, List<People.Entry>> byName;

    private LastNames(Map<String, People.Entry> byStateAndName) {
        this.byStateAndName = Map.copyOf(byStateAndName);
        Map<String, List<People.Entry>> all = new HashMap<>();
        new TreeMap<>(byStateAndName).forEach((key, entry) -> all.computeIfAbsent(
                        key.substring(key.indexOf(PARTS) + 1), name -> new ArrayList<>())
                .add(entry));
        this.byName = Map.copyOf(all);
    }

    static LastNames of(People people) {
        Map<String, People.Entry> last = new HashMap<>();
        Set<String> shared = new HashSet<>();
        people.surfaces("zh", (name, entry) -> {
            String[] parts = name.split(DOT);
            for (String part : parts.length == 1 ? NONE : parts) {
                String key = key(part, entry.country());
                People.Entry before = part.length() < 2 ? null : last.put(key, entry);
                if (before != null && !before.person().equals(entry.person())) {
                    shared.add(key);
                }
            }
        });
        people.surfaces("zh", (name, entry) -> last.remove(key(name, entry.country())));
        last.keySet().removeAll(shared);
        return new LastNames(last);
    }

    /** The one of a state who is registered by a longer name with this part alone; empty if none is, or several are. */
    public Optional<People.Entry> of(String name, @Nullable Country country) {
        return country == null ? Optional.empty() : Optional.ofNullable(byStateAndName.get(key(name, country)));
    }

    /** Everyone of whatever state who is registered by a longer name with this part; in order of their states. */
    public List<People.Entry> everyone(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private static String key(String name, Country country) {
        return country.code() + PARTS + name;
    }
}
