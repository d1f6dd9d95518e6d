package org.readout.annotate.en;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Person;

/** "S. Lavrov" in a text that names Sergei Lavrov is the same one. */
final class Initials {
    private static final Pattern SHORT = Pattern.compile("(\\p{Lu})\\. ?(?:\\p{Lu}\\. ?)*(\\p{Lu}[\\p{L}'’-]+)");

    private Initials() {}

    /** The names, those with initials given to who bears the only full name that fits. */
    static TreeMap<Integer, Named> resolved(String plain, TreeMap<Integer, Named> full) {
        Map<String, Named> bearers = new HashMap<>();
        Map<String, Person> twice = new HashMap<>();
        full.values().forEach(named -> {
            String name = text(plain, named);
            if (!SHORT.matcher(name).matches() && name.indexOf(' ') > 0) {
                String key = name.charAt(0) + name.substring(name.lastIndexOf(' '));
                Named other = bearers.putIfAbsent(key, named);
                if (other != null && !other.person().equals(named.person())) {
                    twice.put(key, named.person());
                }
            }
        });
        TreeMap<Integer, Named> resolved = new TreeMap<>();
        full.forEach((at, named) -> {
            Matcher initials = SHORT.matcher(text(plain, named));
            String key = initials.matches() ? initials.group(1) + " " + initials.group(2) : "";
            Named bearer = twice.containsKey(key) ? null : bearers.get(key);
            resolved.put(at, bearer == null ? named : new Named(named.span(), bearer.person(), bearer.country()));
        });
        return resolved;
    }

    private static String text(String plain, Named named) {
        return plain.substring(named.span().start(), named.span().end());
    }
}
