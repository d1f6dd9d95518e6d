package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Terms;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Dyad;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Language;
import org.readout.model.Mention;

/** The register of set phrases, its notation, its ladders, and that its forms are found. */
class FormulasTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Formulas FORMULAS = LEXICON.formulas();
    private static final ChineseLexicon CHINESE = new ChineseLexicon(LEXICON);
    private static final Terms ENGLISH = English.read(LEXICON).terms();
    private static final String HEADER = "id\tname\tkind\tissue\trung\tzh\ten\tparties\tsince\tsource\n";

    @Test
    void theRegisterIsLargeAndEveryLineHasASource() {
        assertThat(FORMULAS.all()).hasSizeGreaterThanOrEqualTo(280).allSatisfy(formula -> {
            assertThat(formula.origin().source()).isNotBlank();
            assertThat(formula.surfaces(Language.CHINESE)).as(formula.id()).isNotEmpty();
            assertThat(formula.surfaces(Language.ENGLISH)).as(formula.id()).isNotEmpty();
        });
    }

    /** Golden lines: {@code text}, and the formulas of it in order; {@code -} for none. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/readout/lexicon/formula-texts.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            quoteCharacter = '\0')
    void aTextHoldsTheFormulasExpected(String text, String expected) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        assertThat(String.join(" ", chinese ? chinese(text) : english(text)))
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    @Test
    void everyFormOfEveryFormulaIsFoundWhereItStandsAlone() {
        for (Formula formula : FORMULAS.all()) {
            for (String form : formula.surfaces(Language.CHINESE)) {
                String text = CHINESE.folding().fold(form.replace("~", "某某"));
                assertThat(hits(text)).as(form).anyMatch(found -> found.kind() == formula.kind());
                if (!formula.kind().ladder()) {
                    assertThat(hits(text)).as(form).contains(formula);
                }
            }
            for (String form : formula.surfaces(Language.ENGLISH)) {
                String text = form.replaceAll("\\s*~\\s*", " some such ");
                if (!formula.kind().ladder()) {
                    assertThat(english(text)).as(form).contains(formula.id());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FormulaKind.class,
            names = {"LABEL", "ATMOSPHERE", "WARNING"})
    void aLadderHasEveryRungFromOne(FormulaKind kind) {
        List<Formula> ladder = FORMULAS.ladder(kind);
        TreeSet<Integer> rungs = new TreeSet<>();
        ladder.forEach(formula -> rungs.add(formula.rung()));
        assertThat(rungs.first()).isEqualTo(1);
        assertThat(rungs).hasSize(rungs.last()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(ladder).extracting(Formula::rung).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "label_normalization, label_friendly_cooperation",
        "label_friendly_cooperation, label_good_neighbour",
        "label_strategic_partnership, label_strategic_cooperative_partnership",
        "label_comprehensive_strategic_partnership, label_comprehensive_strategic_cooperative",
        "label_comprehensive_strategic_cooperative, label_all_weather",
        "atmosphere_blunt, atmosphere_candid",
        "atmosphere_candid, atmosphere_constructive",
        "atmosphere_friendly, atmosphere_cordial",
        "warning_concern, serious_concern",
        "serious_concern, firm_opposition",
        "firm_opposition, solemn_representations",
        "solemn_representations, strong_protest",
        "strong_protest, warning_not_sit_idly",
        "warning_not_sit_idly, warning_brink",
        "warning_brink, warning_forewarned"
    })
    void theLowerRungComesFirst(String lower, String higher) {
        assertThat(rung(lower)).isLessThan(rung(higher));
    }

    @Test
    void onlyLabelsShareAFormWithAnotherKind() {
        Map<String, Formula> owners = new HashMap<>();
        for (Formula formula : FORMULAS.all()) {
            for (String form : formula.surfaces(Language.CHINESE)) {
                Formula other = owners.put(form, formula);
                if (other != null && formula.kind() != FormulaKind.LABEL) {
                    assertThat(other.kind())
                            .as(form + " of " + formula.id() + " and " + other.id())
                            .isEqualTo(FormulaKind.LABEL);
                }
            }
        }
    }

    @Test
    void theNotationOfFormsIsExpanded() {
        assertThat(FormulaForms.expand("和平{与/和/}稳定", FormulaForms.Joints.CHINESE))
                .containsExactly("和平与稳定", "和平和稳定", "和平稳定");
        assertThat(FormulaForms.expand("保持<冷静/克制>", FormulaForms.Joints.CHINESE))
                .contains("保持冷静克制", "保持克制冷静", "保持冷静、克制", "保持克制和冷静");
        assertThat(FormulaForms.expand("<candid/{frank/open}>", FormulaForms.Joints.ENGLISH))
                .contains("candid and open", "frank, candid");
        assertThat(FormulaForms.expand("相互尊重{、/，}{平等相待/}", FormulaForms.Joints.CHINESE))
                .as("no mark is left at an edge")
                .containsExactly("相互尊重、平等相待", "相互尊重", "相互尊重，平等相待");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issue;;和{平稳;;usage => does not close",
                "issue;;和平};;usage => sign too many|closes what was not opened",
                "issue;;在~和平;;usage => fewer than 2 characters",
                "issue;3;和平;;usage => exactly on a ladder",
                "warning;;和平;;usage => exactly on a ladder",
                "mood;;和平;;usage => FormulaKind",
                "issue;;;;usage => no surface form",
                "issue;;和平;lately;usage => no ISO date",
                "issue;;和平;; => 'source' is empty"
            })
    void aBadLineIsRefusedWithFileLineAndReason(String given) {
        String[] parts = given.split(" => ");
        String[] cells = parts[0].split(";", -1);
        String line = "x\tx\t%s\t\t%s\t%s\t\t\t%s\t%s\n".formatted((Object[]) cells);
        assertThatThrownBy(() -> Formulas.read(new Source(Map.of("formulas.tsv", HEADER + line))))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("formulas.tsv:2: ")
                .satisfies(e -> assertThat(parts[1].split("\\|")).anyMatch(String.valueOf(e.getMessage())::contains));
    }

    @Test
    void aFormOfTwoFormulasOfAKindIsRefused() {
        String lines = "a\ta\tissue\t\t\t和平\t\t\t\tusage\nb\tb\tissue\t\t\t和平\t\t\t\tusage\n";
        assertThatThrownBy(() -> Formulas.read(new Source(Map.of("formulas.tsv", HEADER + lines))))
                .hasMessageContaining("formulas.tsv:3: '和平' is a form of a already");
    }

    @Test
    void aPartnershipIsTheLastStepTaken() {
        Partnerships partnerships = Partnerships.read(LEXICON);
        Dyad dyad = Dyad.of("CHN", "KOR");
        assertThat(partnerships.on(dyad, LocalDate.of(2005, 1, 1)))
                .hasValueSatisfying(step -> assertThat(step.label().id()).isEqualTo("label_comprehensive_partnership"));
        assertThat(partnerships.on(dyad, LocalDate.of(2016, 1, 1)))
                .hasValueSatisfying(
                        step -> assertThat(step.label().id()).isEqualTo("label_strategic_cooperative_partnership"));
        assertThat(partnerships.on(Dyad.of("CHN", "PRK"), LocalDate.of(2016, 1, 1)))
                .isEmpty();
    }

    private static int rung(String id) {
        Integer rung = FORMULAS.byId(id).orElseThrow().rung();
        return rung == null ? 0 : rung;
    }

    private static List<String> chinese(String text) {
        return hits(CHINESE.folding().fold(text)).stream().map(Formula::id).toList();
    }

    private static List<Formula> hits(String text) {
        FormulaSweep sweep = new FormulaSweep(text);
        CHINESE.terms().all(text).forEach(hit -> hit.values().forEach(term -> {
            if (term instanceof Term.Phrase phrase) {
                sweep.add(hit.span(), phrase.mark());
            }
        }));
        return sweep.found().stream().map(FormulaSweep.Found::formula).toList();
    }

    private static List<String> english(String text) {
        return ENGLISH.find(text).stream()
                .filter(term -> term.kind().equals("formula"))
                .map(Mention.OfTerm::id)
                .toList();
    }
}
