package org.readout.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Account;
import org.readout.compare.Comparison;
import org.readout.compare.statement.Alignment;
import org.readout.compare.statement.Make;
import org.readout.compare.statement.Passage;
import org.readout.lexicon.Formulas;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.store.Stored;

/**
 * Two documents held against each other.
 *
 * @param before the first, usually the earlier
 * @param after the second
 * @param formulas formulas kept, dropped and added, by side
 * @param statements what either side said, sentence by sentence; empty if the documents are of two languages
 * @param inFirst how the words of each side of the first are made up
 * @param inSecond the same of the second
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
        Locale language,
        @Nullable TwoAccounts accounts) {

    static Compared of(
            Stored first, Stored second, Formulas register, Function<Comparison, Optional<TwoAccounts>> accounts) {
        Map<String, String> issues = new HashMap<>();
        register.all().stream().filter(one -> one.issue() != null).forEach(one -> issues.put(one.id(), one.issue()));
        List<Passage> before = Passage.of(first.coding(), locale(first.document()));
        List<Passage> after = Passage.of(second.coding(), locale(second.document()));
        Comparison formulas = Comparison.of(
                Account.of(first.document(), first.coding()), Account.of(second.document(), second.coding()));
        return new Compared(
                first.document(),
                second.document(),
                formulas,
                Alignment.of(
                        before,
                        first.document().wordingKnown(),
                        after,
                        second.document().wordingKnown()),
                Make.of(before, issues),
                Make.of(after, issues),
                locale(second.document()),
                accounts.apply(formulas).orElse(null));
    }

    private static Locale locale(Document document) {
        return document.language().equals(Language.CHINESE) ? Locale.CHINESE : Locale.ENGLISH;
    }
}
