package org.readout.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.compare.Account;
import org.readout.compare.Comparison;
import org.readout.compare.statement.Alignment;
import org.readout.compare.statement.Make;
import org.readout.compare.statement.Passage;
import org.readout.lexicon.Formulas;
import org.readout.model.Document;
import org.readout.model.Formula;
import org.readout.model.Language;
import org.readout.store.Stored;

/**
 * Two documents held against each other.
 *
 * @param before the first, usually the earlier
 * @param after the second
 * @param formulas formulas kept, dropped and added, by side
 * @param statements what either side said, sentence by sentence
 * @param inFirst how the words of each side of the first are made up
 * @param inSecond the same of the second
 * @param language of the second, for telling words apart
 */
public record Compared(
        Document before,
        Document after,
        Comparison formulas,
        Alignment statements,
        List<Make> inFirst,
        List<Make> inSecond,
        Locale language) {

    public static Compared of(Stored first, Stored second, Formulas register) {
        Map<String, String> issues =
                register.all().stream().collect(Collectors.toUnmodifiableMap(Formula::id, Formula::issue));
        List<Passage> before = Passage.of(first.coding(), locale(first.document()));
        List<Passage> after = Passage.of(second.coding(), locale(second.document()));
        return new Compared(
                first.document(),
                second.document(),
                Comparison.of(
                        Account.of(first.document(), first.coding()), Account.of(second.document(), second.coding())),
                Alignment.of(
                        before, first.document().wordingKnown(), after, second.document().wordingKnown()),
                Make.of(before, issues),
                Make.of(after, issues),
                locale(second.document()));
    }

    private static Locale locale(Document document) {
        return document.language().equals(Language.CHINESE) ? Locale.CHINESE : Locale.ENGLISH;
    }
}
