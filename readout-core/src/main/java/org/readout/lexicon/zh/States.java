package org.readout.lexicon.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Gazetteer;
import org.readout.model.Country;

/** The ways Chinese texts name states: full names, 朝方 for a side, 中朝 for a pair, 我国 for the speaker's own. */
public final class States {
    /** The form of a word that names a state only where a title follows: 中非总统. */
    public static final String BEFORE_TITLE = "before_title";

    private static final String SIDE = "方";
    /** 西方 and 南方 are the West and the South before they are anybody's side. */
    private static final String DIRECTIONS = "东西南北";

    private final Countries countries;
    private final Country home;
    private final List<String> beforeTitle;
    private final Map<String, Country> shorts = new TreeMap<>();
    private final Map<String, List<Country>> shared = new TreeMap<>();

    States(Countries countries, Country home, List<String> beforeTitle) {
        this.beforeTitle = beforeTitle;
        this.countries = countries;
        this.home = home;
        Map<String, Integer> uses = new TreeMap<>();
        countries.surfaces("zh_short", (s, country) -> {
            uses.merge(s, 1, Integer::sum);
            shared.computeIfAbsent(s, k -> new ArrayList<>()).add(country);
            shorts.put(s, country);
        });
        // A character that several states share (巴, 印) names none of them.
        shorts.keySet().removeIf(s -> uses.getOrDefault(s, 0) > 1);
        shared.replaceAll((character, all) -> List.copyOf(all));
    }

    /** The characters only one state is written with. */
    Map<String, Country> characters() {
        return Map.copyOf(shorts);
    }

    /** The names of states. */
    Map<String, Country> names() {
        Map<String, Country> names = new TreeMap<>();
        countries.surfaces("zh", names::put);
        return names;
    }

    /** The states a character stands for, in order of their codes; several may share one. */
    public List<Country> writtenWith(String character) {
        return shared.getOrDefault(character, List.of());
    }

    /** True of a state's side, written with one character: 美方. */
    public boolean side(String words) {
        return words.length() == 1 + SIDE.length() && words.endsWith(SIDE) && shorts.containsKey(words.substring(0, 1));
    }

    void addTo(Gazetteer.Builder<Term> builder) {
        countries.surfaces("zh", (name, country) -> builder.add(name, new Term.State(country, "name")));
        countries.surfaces("metonym", (name, country) -> {
            if (Character.isIdeographic(name.codePointAt(0))) {
                builder.add(name, new Term.State(country, "metonym"));
            }
        });
        beforeTitle.stream()
                .map(pair -> pair.split(":", 2))
                .forEach(pair -> builder.add(pair[0], new Term.State(new Country(pair[1]), BEFORE_TITLE)));
        builder.add("我国", new Term.State(home, "short"));
        builder.add("我外交部", new Term.State(home, "short"));
        shorts.forEach((a, first) -> {
            if (!DIRECTIONS.contains(a)) {
                builder.add(a + SIDE, new Term.State(first, "short"));
            }
        });
        shorts.forEach((a, first) -> shorts.forEach((b, second) -> {
            if (!first.equals(second)) {
                builder.add(a + b, new Term.Pair(first, second));
            }
        }));
        shared.forEach((a, first) -> shared.forEach((b, second) -> {
            if (!a.equals(b) && first.size() + second.size() > 2) {
                builder.add(a + b, new Term.SharedPair(first, second));
            }
        }));
    }
}
