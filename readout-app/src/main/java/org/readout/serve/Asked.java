package org.readout.serve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.Rank;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.TypedDay;

/**
 * The parameters of a request, as the types they mean. An empty parameter is one left out, as forms send it. Immutable.
 *
 * @param path the address without its parameters
 * @param inPath names of the parameters that stand in the path
 * @param values parameters of path, query and form by name
 * @param upload file that was sent along; {@link Upload#NONE} if none was
 * @param names tells what states are called
 */
public record Asked(
        String path, Set<String> inPath, Map<String, String> values, Upload upload, Supplier<StateNames> names) {
    public Asked {
        inPath = Set.copyOf(inPath);
        values = Map.copyOf(values);
    }

    /** The same without one parameter. */
    public Asked without(String name) {
        Map<String, String> others = new HashMap<>(values);
        others.remove(name);
        return new Asked(path, inPath, others, upload, names);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public @Nullable String textOrNull(String name) {
        return text(name).orElse(null);
    }

    /** @throws BadRequest if it is left out */
    public String needed(String name) {
        return text(name).orElseThrow(() -> new BadRequest("the parameter '" + name + "' is missing"));
    }

    public Country state(String name) {
        return names.get().named(needed(name));
    }

    public @Nullable Country stateOrNull(String name) {
        return text(name).map(given -> names.get().named(given)).orElse(null);
    }

    /** States separated by commas. */
    public List<Country> states(String name) {
        return list(name).stream()
                .map(given -> names.get().named(given))
                .distinct()
                .toList();
    }

    public List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public Set<String> set(String name) {
        return list(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    public Period period() {
        return new Period(day("from", TypedDay::first), day("to", TypedDay::last));
    }

    public @Nullable LocalDate asOf() {
        return day("as_of", TypedDay::last);
    }

    public @Nullable LocalDate day(String name, Function<String, LocalDate> end) {
        return text(name).map(end).orElse(null);
    }

    public Query.Grain by(Query.Grain otherwise) {
        return text("by").map(Asked::grain).orElse(otherwise);
    }

    private static Query.Grain grain(String word) {
        return Arrays.stream(Query.Grain.values())
                .filter(grain -> grain.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () -> new BadRequest("'" + word + "' is no length of periods; they are month, quarter, year"));
    }

    /** A rank band. */
    public @Nullable Integer band(String name) {
        return number(name, 1, Rank.LOWEST).orElse(null);
    }

    /** @throws BadRequest if it is no number from {@code least} to {@code most} */
    public Optional<Integer> number(String name, int least, int most) {
        return text(name).map(value -> {
            int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
            if (number < least || number > most) {
                throw new BadRequest(
                        "'" + name + "' is a number from " + least + " to " + most + ", not '" + value + "'");
            }
            return number;
        });
    }

    public boolean flag(String name) {
        return text(name)
                .map(value -> Set.of("1", "true", "yes", "on").contains(value.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }
}
