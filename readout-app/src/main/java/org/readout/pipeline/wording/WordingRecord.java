package org.readout.pipeline.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.wording.Absences;
import org.readout.compare.wording.Condition;
import org.readout.compare.wording.Matrix;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Selection;
import org.readout.compare.wording.Series;
import org.readout.lexicon.FormulaNames;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.People;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.Meeting;
import org.readout.model.Presence;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.meeting.Occasions;
import org.readout.pipeline.tenure.Standing;
import org.readout.store.Account;
import org.readout.store.Store;
import org.readout.store.Told;

/** Formulas in the accounts of meetings, and where they were left out. */
final class WordingRecord {
    private static final int SUGGESTIONS = 3;

    private final Store store;
    private final Lexicon lexicon;
    private final Merger merger;
    private final Retelling retelling;

    WordingRecord(Store store, Lexicon lexicon, Merger merger, Retelling retelling) {
        this.store = store;
        this.lexicon = lexicon;
        this.merger = merger;
        this.retelling = retelling;
    }

    /** @throws BadRequest if a formula, topic or speaker is not known, with the nearest names */
    WordingFindings find(WordingQuery asked) {
        String formula = asked.formula();
        List<Formula> formulas = formula == null ? lexicon.formulas().all() : List.of(named(formula));
        Set<String> topics = asked.topics() == null
                ? null
                : asked.topics().stream().map(name -> named(name).id()).collect(Collectors.toUnmodifiableSet());
        String speaker = asked.speaker() == null ? null : person(asked.speaker());
        known(asked.format());
        String outlet = asked.outlet();
        List<Occasion> occasions =
                Occasions.of(store, merger, retelling, asked.side(), asked.partners(), asked.asOf()).stream()
                        .map(occasion -> outlet == null ? occasion : occasion.by(outlet))
                        .toList();
        List<Series> series = formulas.stream()
                .map(one -> Series.of(one.id(), condition(asked, one, topics, speaker), occasions))
                .filter(one -> formula != null || one.firstUse().isPresent())
                .toList();
        return new WordingFindings(
                condition(asked, formulas.get(0), topics, speaker),
                occasions.size(),
                new Absences().together(series),
                asked.asOf() == null ? store.coverage() : store.coverage(asked.asOf()));
    }

    /**
     * Every readout against every formula.
     *
     * @throws BadRequest if the speaker or the form of meeting is not known
     */
    Matrix matrix(MatrixQuery asked) {
        String speaker = asked.speaker() == null ? null : person(asked.speaker());
        known(asked.format());
        List<Account> accounts = new ArrayList<>();
        store.meetings().accounts(asked.side(), asked.asOf(), accounts::add);
        boolean ranks = asked.level() != null || asked.counterpart() != null || speaker != null;
        return Matrix.of(
                new Selection(
                        asked.side(),
                        asked.partners(),
                        asked.level(),
                        asked.counterpart(),
                        speaker,
                        asked.outlet(),
                        asked.format(),
                        asked.period().from(),
                        asked.period().to()),
                sides(accounts, ranks ? standing(accounts, asked.asOf()) : meeting -> meeting));
    }

    /** Every side of every account; {@code whole} gives a meeting with what else is known of it. */
    private static List<Matrix.Row> sides(List<Account> accounts, UnaryOperator<Meeting> whole) {
        List<Matrix.Row> sides = new ArrayList<>();
        for (Account account : accounts) {
            Meeting meeting = whole.apply(account.meeting());
            for (Told told : account.sides()) {
                sides.add(new Matrix.Row(
                        account.document(),
                        account.outlet(),
                        meeting,
                        told.side(),
                        told.formulas(),
                        Presence.without(told.words(), account.wordingKnown())));
            }
        }
        return sides;
    }

    /** The offices that accounts leave out, as elsewhere attested. */
    private UnaryOperator<Meeting> standing(List<Account> accounts, @Nullable LocalDate asOf) {
        return Standing.of(store, accounts.stream().map(Account::meeting).toList(), asOf)::completed;
    }

    private void known(@Nullable String format) {
        if (format != null && !lexicon.formats().has(format)) {
            throw new BadRequest("there is no form of meeting '" + format + "'; forms are "
                    + String.join(", ", lexicon.formats().ids()));
        }
    }

    Usage usage(Country side, List<Country> partners, Period period, @Nullable LocalDate asOf) {
        List<Occasion> met = Occasions.of(store, merger, retelling, side, partners, asOf).stream()
                .filter(occasion ->
                        partners.stream().anyMatch(occasion.meeting().countries()::contains))
                .toList();
        List<Occasion> inPeriod = met.stream()
                .filter(occasion -> period.mayHold(occasion.meeting().date()))
                .toList();
        return new Usage(
                side,
                inPeriod.stream()
                        .filter(occasion -> !occasion.words(side).isEmpty())
                        .toList(),
                lexicon.formulas(),
                met.size(),
                inPeriod.size());
    }

    /** Meetings of two states with accounts by two outlets or more, by date. */
    List<Occasion> toldTwice(Country a, Country b, Period period) {
        return Occasions.toldTwice(store, merger, retelling, a, b).stream()
                .filter(occasion -> period.mayHold(occasion.meeting().date()))
                .toList();
    }

    List<Occasion> occasions(Country side) {
        return Occasions.of(store, merger, retelling, side, List.of(), null);
    }

    private Condition condition(
            WordingQuery asked, Formula formula, @Nullable Set<String> topics, @Nullable String speaker) {
        return new Condition(
                asked.side(),
                asked.partners(),
                asked.level(),
                asked.counterpart(),
                speaker,
                asked.outlet(),
                asked.format(),
                topics == null ? lexicon.topics().of(formula.id()) : topics,
                asked.period().from(),
                asked.period().to());
    }

    private Formula named(String asked) {
        FormulaNames names = new FormulaNames(lexicon.formulas());
        return names.named(asked)
                .orElseThrow(() -> new BadRequest("unknown formula '" + asked + "'; nearest are "
                        + String.join(", ", names.suggestions(asked, SUGGESTIONS))
                        + "; 'all' in its place tests every formula of the register"));
    }

    private String person(String asked) {
        List<People.Entry> found = lexicon.people().named(asked);
        if (found.size() != 1) {
            throw new BadRequest(
                    found.isEmpty()
                            ? "unknown person '" + asked + "'; nearest are "
                                    + String.join(", ", lexicon.people().suggestions(asked, SUGGESTIONS))
                            : "several people are called '" + asked + "'; give the identifier of one of "
                                    + found.stream().map(e -> e.person().id()).collect(Collectors.joining(", ")));
        }
        return found.get(0).person().id();
    }
}
