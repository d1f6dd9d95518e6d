package org.readout.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventCode;

/**
 * Codes of acts with their scores: {@code cameo.tsv} (columns {@code code}, {@code name}, {@code goldstein},
 * {@code plover_type}, {@code plover_mode}) and {@code plover.tsv} (columns {@code type}, {@code mode},
 * {@code plover_score}).
 *
 * <p>Goldstein, J. S. (1992), A Conflict-Cooperation Scale for WEIS Events Data; PLOVER manual, draft of 2021.
 */
public final class Codes {
    private final Map<String, Row> cameo;
    private final Map<String, Double> plover;

    private Codes(Map<String, Row> cameo, Map<String, Double> plover) {
        this.cameo = Map.copyOf(cameo);
        this.plover = Map.copyOf(plover);
    }

    static Codes read(Source source) {
        Map<String, Row> cameo = new HashMap<>();
        for (Row row : source.rows("cameo.tsv", Set.of("code", "name", "goldstein", "plover_type", "plover_mode"))) {
            if (cameo.put(row.text("code"), row) != null) {
                throw row.error("code " + row.text("code") + " stands twice");
            }
        }
        Map<String, Double> plover = new HashMap<>();
        for (Row row : source.rows("plover.tsv", Set.of("type", "mode", "plover_score"))) {
            Double score = row.decimal("plover_score");
            if (score != null) {
                plover.put(key(row.text("type"), row.optional("mode")), score);
            }
        }
        return new Codes(cameo, plover);
    }

    public boolean has(String cameoCode) {
        return cameo.containsKey(cameoCode);
    }

    /** The PLOVER type a CAMEO code converts to; empty if it has none. */
    public Optional<String> type(String cameoCode) {
        return Optional.ofNullable(cameo.get(cameoCode)).map(row -> row.optional("plover_type"));
    }

    /** The PLOVER mode a CAMEO code converts to; empty if it has none. */
    public Optional<String> mode(String cameoCode) {
        return Optional.ofNullable(cameo.get(cameoCode)).map(row -> row.optional("plover_mode"));
    }

    /** The most general CAMEO code that converts to a PLOVER type and mode; empty if none does. */
    public Optional<String> cameo(String type, @Nullable String mode) {
        return cameo.entrySet().stream()
                .filter(one -> type.equals(one.getValue().optional("plover_type"))
                        && Objects.equals(mode, one.getValue().optional("plover_mode")))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The full code for a CAMEO code with the PLOVER type and mode given; scores from the tables.
     *
     * @throws IllegalArgumentException if the CAMEO code is not in the table
     */
    public EventCode code(String cameoCode, String type, @Nullable String mode, List<String> contexts) {
        Row row = cameo.get(cameoCode);
        if (row == null) {
            throw new IllegalArgumentException("CAMEO code " + cameoCode + " is not in cameo.tsv; add it there");
        }
        Double score = plover.getOrDefault(key(type, mode), plover.get(key(type, null)));
        return new EventCode(type, mode, contexts, cameoCode, row.decimal("goldstein"), score);
    }

    private static String key(String type, @Nullable String mode) {
        return mode == null ? type : type + ":" + mode;
    }
}
