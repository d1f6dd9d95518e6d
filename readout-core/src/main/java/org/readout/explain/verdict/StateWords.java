package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Countries;
import org.readout.model.Country;

/**
 * The names of a state, in any language the record may have.
 *
 * @param names matches any of them; of the characters of pairs (韩美) only beside another one
 */
public record StateWords(Pattern names) {
    /** A state speaks of itself so in its own news. */
    private static final Map<String, String> AT_HOME = Map.of("CHN", "|我国|外交部");

    /** Of a state without a name, nothing. */
    static final StateWords NONE = new StateWords(Pattern.compile("(?!)"));

    boolean in(String text) {
        return names.matcher(text).find();
    }

    /** Of some states. */
    public static Map<Country, StateWords> of(Countries countries, Set<Country> wanted) {
        Set<String> shorts = new TreeSet<>();
        countries.surfaces("zh_short", (form, country) -> shorts.add(Pattern.quote(form)));
        String pairs = String.join("|", shorts);
        Map<Country, List<String>> forms = new HashMap<>();
        wanted.forEach(country -> forms.put(country, new ArrayList<>()));
        countries.surfaces("zh", (form, country) -> add(forms, country, Pattern.quote(form)));
        countries.surfaces("en", (form, country) -> add(forms, country, "\\b" + Pattern.quote(form) + "\\b"));
        countries.surfaces("en_adjective", (form, country) -> add(forms, country, "\\b" + Pattern.quote(form) + "\\b"));
        countries.surfaces("zh_short", (form, country) -> add(forms, country, paired(Pattern.quote(form), pairs)));
        return forms.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> new StateWords(Pattern.compile(any(entry.getKey(), entry.getValue())))));
    }

    private static String any(Country country, List<String> forms) {
        return String.join("|", forms) + AT_HOME.getOrDefault(country.code(), "");
    }

    private static String paired(String form, String pairs) {
        return form + "(?=方|" + pairs + ")|(?<=" + pairs + ")" + form;
    }

    private static void add(Map<Country, List<String>> forms, Country country, String form) {
        List<String> own = forms.get(country);
        if (own != null) {
            own.add(form);
        }
    }
}
