package org.readout.pipeline.library;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Account;
import org.readout.compare.Comparison;
import org.readout.compare.address.AddressChange;
import org.readout.compare.statement.Alignment;
import org.readout.compare.statement.Make;
import org.readout.compare.statement.Passage;
import org.readout.compare.wording.Rungs;
import org.readout.lexicon.Lexicon;
import org.readout.model.Document;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Language;
import org.readout.pipeline.meeting.TwoAccounts;
import org.readout.store.Stored;

/**
 * Two documents held against each other.
 *
 * @param before the first, usually the earlier
 * @param after the second
 * @param formulas formulas kept, reworded, dropped and added, by side
 * @param statements what either side said, sentence by sentence
 * @param inFirst how the words of each side of the first are made up
 * @param inSecond the same of the second
 * @param ladders where each side stands on the ladders of labels, atmosphere and warnings
 * @param addresses how people are called
 * @param language of the second, for telling words apart
 * @param accounts what either account of one meeting leaves out; absent unless both tell of one meeting for different outlets
 */
public record Compared(
        Document before,
        Document after,
        Comparison formulas,
        Alignment statements,
        List<Make> inFirst,
        List<Make> inSecond,
        List<Rungs> ladders,
        List<AddressChange> addresses,
        Locale language,
        @Nullable TwoAccounts accounts) {

    static Compared of(
            Stored first, Stored second, Lexicon lexicon, Function<Comparison, Optional<TwoAccounts>> accounts) {
        Map<String, Formula> register = lexicon.formulas().byId();
        Map<String, String> issues = new HashMap<>();
        for (Formula formula : register.values()) {
            if (formula.issue() != null) {
                issues.put(formula.id(), formula.issue());
            }
        }
        List<Passage> before = Passage.of(first.coding(), locale(first.document()));
        List<Passage> after = Passage.of(second.coding(), locale(second.document()));
        Comparison formulas = Comparison.of(
                Account.of(first.document(), first.coding()), Account.of(second.document(), second.coding()), register);
        return new Compared(
                first.document(),
                second.document(),
                formulas,
                aligned(first.document(), before, second.document(), after, formulas, register),
                Make.of(before, issues),
                Make.of(after, issues),
                Rungs.of(first.coding().wordings(), second.coding().wordings(), register),
                AddressChange.between(calling(first, lexicon), calling(second, lexicon)),
                locale(second.document()),
                accounts.apply(formulas).orElse(null));
    }

    private static Alignment aligned(
            Document first,
            List<Passage> before,
            Document second,
            List<Passage> after,
            Comparison formulas,
            Map<String, Formula> register) {
        List<Passage> renamed =
                before.stream().map(one -> one.renamed(formulas.reworded())).toList();
        Predicate<String> topic = formula ->
                register.containsKey(formula) && register.get(formula).kind() == FormulaKind.ISSUE;
        return first.language().equals(second.language())
                ? Alignment.of(renamed, first.wordingKnown(), after, second.wordingKnown(), topic)
                : Alignment.acrossLanguages(renamed, after, topic);
    }

    private static AddressChange.Calling calling(Stored stored, Lexicon lexicon) {
        Document document = stored.document();
        return new AddressChange.Calling(
                document,
                stored.coding(),
                lexicon.honorifics().in(document.text().content(), document.language()));
    }

    /** True if words can be told apart word by word. */
    public boolean oneLanguage() {
        return before.language().equals(after.language());
    }

    private static Locale locale(Document document) {
        return document.language().equals(Language.CHINESE) ? Locale.CHINESE : Locale.ENGLISH;
    }
}
