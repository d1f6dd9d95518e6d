package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Evidence;
import org.readout.model.Person;
import org.readout.store.Attested;

/**
 * Which names attested in one office at one time are spellings of one: a part of the other (约翰逊, 鲍里斯·约翰逊), or the other with
 * a character or two of what follows it (约翰逊随). A name that fits two people who differ stays as it is.
 *
 * @param byPerson the attestations of each person in the office, by day
 */
record OneName(Map<String, List<Attested>> byPerson) {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[·・•‧\\-－—–]+");
    private static final Pattern WRITTEN = Pattern.compile("[\\p{IsHan}·・•‧\\-－—–]{2,20}");
    private static final int TRAILING = 2;
    private static final int OFTEN = 3;
    private static final int YEAR_DAYS = 400;

    /** The person each identifier stands for, where it is another than it says. */
    Map<String, Person> people() {
        Map<String, String> better = new HashMap<>();
        byPerson.keySet().forEach(id -> better(id).ifPresent(other -> better.put(id, other)));
        Map<String, Person> people = new HashMap<>();
        better.keySet().forEach(id -> people.put(id, person(of(best(id, better)))));
        return people;
    }

    /** Each step leads to one better known, so that the walk ends. */
    private static String best(String id, Map<String, String> better) {
        String next = better.get(id);
        return next == null ? id : best(next, better);
    }

    /** The best known of those it is a spelling of, unless these differ from each other. */
    private Optional<String> better(String id) {
        List<List<Attested>> others = byPerson.entrySet().stream()
                .filter(other -> !other.getKey().equals(id) && one(of(id), other.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        boolean clear =
                others.stream().allMatch(a -> others.stream().allMatch(b -> a == b || one(a, b) || !known(a, b)));
        return clear
                ? Stream.concat(Stream.of(of(id)), others.stream())
                        .max(Holders.bestKnown())
                        .map(own -> person(own).id())
                        .filter(best -> !best.equals(id))
                : Optional.empty();
    }

    /** Of two who are both attested now and then neither is a slip. */
    private static boolean known(List<Attested> a, List<Attested> b) {
        return a.size() >= OFTEN && b.size() >= OFTEN || Holders.registered(person(a)) && Holders.registered(person(b));
    }

    private boolean one(List<Attested> a, List<Attested> b) {
        return !(Holders.registered(person(a)) && Holders.registered(person(b)))
                        && near(a, b)
                        && names(a).stream()
                                .anyMatch(x -> names(b).stream().anyMatch(y -> part(x, y) || part(y, x) || slip(x, y)))
                || trailing(a, b)
                || trailing(b, a);
    }

    /** 穆克吉, 慕克吉: one character is another, or left out. */
    private static boolean slip(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String other = a.length() >= b.length() ? b : a;
        if (other.length() < OFTEN || longer.length() - other.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < other.length() && longer.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = other.substring(longer.length() == other.length() ? Math.min(same + 1, other.length()) : same);
        return longer.endsWith(rest) && longer.length() - rest.length() - same <= 1;
    }

    /** As the register has it, and as the texts write it behind the title. */
    private static Set<String> names(List<Attested> own) {
        Set<String> names = new LinkedHashSet<>();
        String zh = person(own).zh();
        if (zh != null) {
            names.add(zh);
        }
        if (Holders.registered(person(own))) {
            own.forEach(one -> written(one).ifPresent(names::add));
        }
        return names;
    }

    private static Optional<String> written(Attested one) {
        Evidence evidence = one.attestation().evidence();
        int behind = one.attestation().office().evidence().span().end()
                - evidence.span().start();
        String name = behind > 0 && behind < evidence.quote().length()
                ? evidence.quote().substring(behind)
                : "";
        return Optional.of(name).filter(word -> WRITTEN.matcher(word).matches());
    }

    /** True if all parts of a name stand together in a longer one. */
    private static boolean part(String name, String longer) {
        List<String> parts = Arrays.asList(BETWEEN_PARTS.split(name));
        List<String> all = Arrays.asList(BETWEEN_PARTS.split(longer));
        return parts.size() <= all.size() && Collections.indexOfSubList(all, parts) >= 0;
    }

    private static boolean trailing(List<Attested> longer, List<Attested> name) {
        String more = person(longer).zh();
        String less = person(name).zh();
        return more != null
                && less != null
                && !more.equals(less)
                && near(longer, name)
                && more.startsWith(less)
                && more.length() - less.length() <= TRAILING
                && !Holders.registered(person(longer))
                && name.size() >= OFTEN * longer.size();
    }

    private static boolean near(List<Attested> a, List<Attested> b) {
        return !first(a).isAfter(last(b).plusDays(YEAR_DAYS)) && !first(b).isAfter(last(a).plusDays(YEAR_DAYS));
    }

    private static LocalDate first(List<Attested> own) {
        return own.get(0).day();
    }

    private static LocalDate last(List<Attested> own) {
        return own.get(own.size() - 1).day();
    }

    private List<Attested> of(String id) {
        return byPerson.getOrDefault(id, List.of());
    }

    private static Person person(List<Attested> own) {
        return own.get(0).attestation().person();
    }
}
