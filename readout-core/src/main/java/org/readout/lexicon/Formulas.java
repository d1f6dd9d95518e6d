package org.readout.lexicon;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Language;

/**
 * The register of set phrases: {@code formulas.tsv}, one formula a line. Immutable and safe to share.
 *
 * <p>Columns: {@code id} (lower snake case), {@code name}, {@code kind} (of {@link FormulaKind}, lower case), {@code issue}
 * (may be empty), {@code rung} (a whole number, on ladders only), {@code zh} and {@code en} (surface forms separated by
 * {@code |}, in the notation of {@link FormulaForms}; one that begins with {@code !} is an exception), {@code parties} (ISO
 * 3166-1 alpha-3, separated by {@code |}), {@code since} (ISO date, month or year), {@code source}.
 *
 * <p>A ladder is what {@link #ladder} lists: the formulas of a kind by rung, 1 the lowest. The labels rise from distant to
 * close, the atmosphere from strained to warm, the warnings from concern to the last word before force.
 */
public final class Formulas {
    private static final String FILE = "formulas.tsv";
    private static final Set<String> COLUMNS =
            Set.of("id", "name", "kind", "issue", "rung", "zh", "en", "parties", "since", "source");
    private static final int SHORTEST = 2;
    private static final String EXCEPTION = "!";
    private static final Pattern GAP = Pattern.compile("\\s*" + FormulaForms.GAP + "\\s*");

    private final Map<String, Formula> byId;

    private Formulas(Map<String, Formula> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** Every formula by its identifier, in the order of identifiers. */
    public Map<String, Formula> byId() {
        return byId;
    }

    static Formulas read(Source source) {
        TreeMap<String, Formula> byId = new TreeMap<>();
        Map<String, String> owners = new HashMap<>();
        for (Row row : source.rows(FILE, COLUMNS)) {
            Formula formula = formula(row);
            if (byId.put(formula.id(), formula) != null) {
                throw row.error("formula " + formula.id() + " stands twice; join the two lines");
            }
            surfaces(formula).forEach(surface -> {
                String other = owners.put(formula.kind() + " " + surface, formula.id());
                if (other != null && !other.equals(formula.id())) {
                    throw row.error("'" + surface + "' is a form of " + other + " already; leave it to one of the two");
                }
            });
        }
        return new Formulas(byId);
    }

    private static Stream<String> surfaces(Formula formula) {
        return formula.surfaces().values().stream().flatMap(List::stream);
    }

    private static Formula formula(Row row) {
        try {
            return new Formula(
                    row.text("id"),
                    row.text("name"),
                    FormulaKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    row.optional("issue"),
                    rung(row),
                    byLanguage(row, false),
                    byLanguage(row, true),
                    new Formula.Origin(
                            row.list("parties").stream().map(Country::new).toList(),
                            row.optional("since"),
                            row.text("source")));
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Integer rung(Row row) {
        return row.optional("rung") == null ? null : row.number("rung");
    }

    private static Map<Language, List<String>> byLanguage(Row row, boolean exceptions) {
        return Map.of(
                Language.CHINESE, forms(row.list("zh"), exceptions, FormulaForms.Joints.CHINESE),
                Language.ENGLISH, forms(row.list("en"), exceptions, FormulaForms.Joints.ENGLISH));
    }

    private static List<String> forms(List<String> cell, boolean exceptions, FormulaForms.Joints joints) {
        return cell.stream()
                .filter(form -> form.startsWith(EXCEPTION) == exceptions)
                .map(form -> exceptions ? form.substring(1) : form)
                .flatMap(form -> FormulaForms.expand(form, joints).stream())
                .peek(Formulas::checkPieces)
                .distinct()
                .toList();
    }

    /** A word of one character on one side of a gap would be met everywhere. */
    private static void checkPieces(String surface) {
        List<String> pieces = List.of(GAP.split(surface, -1));
        if (pieces.stream().anyMatch(piece -> piece.length() < SHORTEST)) {
            throw new IllegalArgumentException(
                    "'" + surface + "' has a piece of fewer than " + SHORTEST + " characters; write a longer one");
        }
    }

    /** All formulas, by identifier. */
    public List<Formula> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Formula> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The formulas of a ladder by rung, the lowest first; empty if the kind is no ladder. */
    public List<Formula> ladder(FormulaKind kind) {
        return byId.values().stream()
                .filter(formula -> formula.kind() == kind && formula.rung() != null)
                .sorted(Comparator.comparing(Formula::rung, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Every surface to look for in texts of a language, with what it means: for one pass over a text. */
    public void marks(Language language, BiConsumer<String, FormulaMark> to) {
        for (Formula formula : byId.values()) {
            for (String surface : formula.surfaces(language)) {
                List<String> pieces = List.of(GAP.split(surface));
                if (pieces.size() == 1) {
                    to.accept(surface, new FormulaMark.Whole(formula));
                } else {
                    pieces(new FormulaMark.Gapped(formula, pieces), to);
                }
            }
            formula.exceptions()
                    .getOrDefault(language, List.of())
                    .forEach(phrase -> to.accept(phrase, new FormulaMark.Other(formula)));
        }
    }

    /** Last first, so that a word that is two pieces of one form is not taken for both at one place. */
    private static void pieces(FormulaMark.Gapped form, BiConsumer<String, FormulaMark> to) {
        for (int i = form.pieces().size() - 1; i >= 0; i--) {
            to.accept(form.pieces().get(i), new FormulaMark.Piece(form, i));
        }
    }
}
