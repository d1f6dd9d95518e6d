package org.readout.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Formula;
import org.readout.model.Presence;
import org.readout.model.Wording;

/**
 * The formulas of two accounts side by side, by the speaker's side.
 *
 * @param differences by formula, then by side, those of no known side first
 */
public record Comparison(List<Difference> differences) {
    private record Key(String formula, @Nullable Country side) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::formula)
                .thenComparing(Key::side, Comparator.nullsFirst(Comparator.naturalOrder()));

        boolean fits(Wording wording) {
            return equals(new Key(wording.formula(), wording.side()));
        }

        /** True of the formula present where its speaker, or the one asked for, could not be told. */
        boolean mayBe(Wording wording) {
            return wording.formula().equals(formula)
                    && wording.presence() == Presence.PRESENT
                    && (side == null || wording.side() == null);
        }
    }

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** As {@link #of(Account, Account)}; what was dropped and came back as another formula of the register is reworded. */
    public static Comparison of(Account first, Account second, Map<String, Formula> register) {
        return new Comparison(new Rewording(register).joined(of(first, second).differences));
    }

    /** The second account held against the first: {@code first} is usually the earlier. */
    public static Comparison of(Account first, Account second) {
        TreeSet<Key> keys = new TreeSet<>(Key.ORDER);
        Stream.of(first, second)
                .flatMap(account -> account.wordings().stream())
                .filter(wording -> wording.presence() == Presence.PRESENT)
                .forEach(wording -> keys.add(new Key(wording.formula(), wording.side())));
        return new Comparison(
                keys.stream().map(key -> difference(key, first, second)).toList());
    }

    /** The formulas with one fate, in order. */
    public List<Difference> all(Fate fate) {
        return differences.stream()
                .filter(difference -> difference.fate() == fate)
                .toList();
    }

    /** Formulas of the first account by those of the second that took their place. */
    public Map<String, String> reworded() {
        return differences.stream()
                .filter(one -> one.was() != null)
                .collect(Collectors.toMap(
                        one -> Objects.requireNonNull(one.was()), Difference::formula, (one, other) -> one));
    }

    private static Difference difference(Key key, Account first, Account second) {
        return new Difference(
                key.formula(),
                null,
                key.side(),
                presence(key, first),
                presence(key, second),
                evidence(key, first),
                evidence(key, second));
    }

    /**
     * Not said to be anywhere, a formula is absent from a known text only; and not from a side's words while it stands
     * in words whose speaker could not be told. Of several statements the most cautious holds.
     */
    private static Presence presence(Key key, Account account) {
        List<Presence> said = account.wordings().stream()
                .filter(key::fits)
                .map(Wording::presence)
                .toList();
        if (said.contains(Presence.PRESENT)) {
            return Presence.PRESENT;
        }
        if (!account.wordingKnown() || account.wordings().stream().anyMatch(key::mayBe)) {
            return Presence.UNKNOWN;
        }
        return said.stream().max(Comparator.naturalOrder()).orElse(Presence.ABSENT);
    }

    private static List<Evidence> evidence(Key key, Account account) {
        return account.wordings().stream()
                .filter(key::fits)
                .flatMap(wording -> wording.evidence().stream())
                .sorted()
                .toList();
    }
}
