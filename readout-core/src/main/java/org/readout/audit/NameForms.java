package org.readout.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;

/** One name spelt in several ways: "Ri Su-yong" and "Ri Su Yong". */
final class NameForms implements Check {
    private static final Pattern NAME =
            Pattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:(?:-\\p{L}\\p{Ll}*)+| \\p{Lu}\\p{Ll}+)\\b");

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        Map<String, List<Evidence>> byName = new TreeMap<>();
        Matcher name = NAME.matcher(document.text().content());
        while (name.find()) {
            byName.computeIfAbsent(key(name.group()), key -> new ArrayList<>())
                    .add(Evidence.said(document.text(), name.start(), name.end()));
        }
        // Three words in a row are a name only if they are hyphenated somewhere.
        return byName.values().stream()
                .filter(places ->
                        places.stream().anyMatch(place -> place.quote().indexOf('-') > 0))
                .filter(places ->
                        places.stream().map(Evidence::quote).distinct().count() > 1)
                .map(places -> Fault.damage("spelling_variant", "one name is spelt in several ways", places));
    }

    private static String key(String name) {
        return name.replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
