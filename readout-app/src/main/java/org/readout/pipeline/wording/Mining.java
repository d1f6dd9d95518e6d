package org.readout.pipeline.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.compare.mining.MinedText;
import org.readout.compare.mining.Miner;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Formula;
import org.readout.pipeline.Period;
import org.readout.store.Filter;
import org.readout.store.Store;

/** Hands the readouts of the record to the miner. */
final class Mining {
    private static final int SHORTEST = 2;
    private static final int DAYS = 5;
    private static final double FREEDOM = 0.4;

    private final Lexicon lexicon;
    private final ChineseLexicon chinese;

    Mining(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.chinese = new ChineseLexicon(lexicon);
    }

    Mined mine(Store store, MiningQuery asked) {
        MinedTexts texts = new MinedTexts(chinese);
        List<MinedText> mined = new ArrayList<>();
        store.each(new Filter(asked.a(), asked.b(), asked.period().to(), Set.of()), stored -> texts.of(stored)
                .filter(text -> within(text.day(), asked.period()))
                .ifPresent(mined::add));
        PhraseFilter whole = new PhraseFilter(chinese);
        Set<String> listed = asked.listed() ? Set.of() : listed();
        return new Mined(
                mined.size(),
                Miner.mine(
                        mined,
                        new Miner.Limits(
                                SHORTEST,
                                DAYS,
                                FREEDOM,
                                phrase -> !listed.contains(phrase) && whole.test(phrase),
                                whole::between)));
    }

    private static boolean within(LocalDate day, Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private Set<String> listed() {
        Set<String> listed = new HashSet<>();
        for (Formula formula : lexicon.formulas().all()) {
            formula.surfaces().values().forEach(listed::addAll);
        }
        return listed;
    }
}
