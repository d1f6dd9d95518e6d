package org.readout.eval.transcripts;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.transcripts.Pairing.Pair;

/**
 * Which contacts were found, and which are false alarms. A contact is found if its account says rightly whether it took place;
 * one that does not stands in its place and is wrong.
 */
final class ContactJudge {
    private ContactJudge() {}

    static boolean found(Pair<Account> pair) {
        return pair.label().occurred() == pair.coded().occurred();
    }

    static Stream<Judgement> judge(Item item, Pairing<Account> pairing) {
        Predicate<Account> stays = account -> account.form() != Form.TRAVEL;
        Stream<Judgement> forms = Stream.of(Form.values())
                .flatMap(form -> among(item, pairing, Measures.found(form), account -> account.form() == form));
        return Stream.of(
                        among(item, pairing, Measures.FOUND, account -> true),
                        among(item, pairing, Measures.FOUND_NO_VISITS, stays),
                        among(item, pairing, Measures.OCCURRED, Account::occurred),
                        among(item, pairing, Measures.OCCURRED_NO_VISITS, stays.and(Account::occurred)),
                        forms,
                        formats(item, pairing))
                .flatMap(part -> part);
    }

    /** By pair: what is found of each two states, however many met. */
    static Stream<Judgement> pairs(Item item, Pairing<Account> pairing) {
        return Stream.concat(
                among(item, pairing, Measures.PAIRS, account -> true),
                among(item, pairing, Measures.PAIRS_OCCURRED, Account::occurred));
    }

    /** As if there were no other contacts than those asked for, among the labels as among what is coded. */
    private static Stream<Judgement> among(
            Item item, Pairing<Account> pairing, Measure measure, Predicate<Account> asked) {
        return Stream.of(
                        pairing.pairs().stream().map(pair -> pair(item, measure, pair, asked)),
                        pairing.missed().stream().map(label -> missed(item, measure, label, asked)),
                        pairing.extra().stream().map(coded -> alarm(item, measure, coded, asked)))
                .flatMap(part -> part)
                .flatMap(Optional::stream);
    }

    private static Optional<Judgement> pair(Item item, Measure measure, Pair<Account> pair, Predicate<Account> asked) {
        if (!asked.test(pair.coded())) {
            return missed(item, measure, pair.label(), asked);
        }
        if (!asked.test(pair.label())) {
            return alarm(item, measure, pair.coded(), asked);
        }
        String label = pair.label().toString();
        return Optional.of(
                found(pair)
                        ? Judgement.right(item, measure, label)
                        : Judgement.wrong(item, measure, label, pair.coded().toString(), "whether it took place"));
    }

    private static Optional<Judgement> missed(Item item, Measure measure, Account label, Predicate<Account> asked) {
        return asked.test(label)
                ? Optional.of(Judgement.missed(item, measure, label.toString(), "not coded"))
                : Optional.empty();
    }

    private static Optional<Judgement> alarm(Item item, Measure measure, Account coded, Predicate<Account> asked) {
        return asked.test(coded)
                ? Optional.of(Judgement.falseAlarm(item, measure, coded.toString(), "not labelled"))
                : Optional.empty();
    }

    private static Stream<Judgement> formats(Item item, Pairing<Account> pairing) {
        Stream<Judgement> missed = pairing.missed().stream()
                .map(label -> Judgement.missed(item, ofFormat(label), label.toString(), "not coded"));
        return Stream.concat(pairing.pairs().stream().map(pair -> format(item, pair)), missed);
    }

    private static Judgement format(Item item, Pair<Account> pair) {
        String label = pair.label().toString();
        Measure measure = ofFormat(pair.label());
        return found(pair)
                ? Judgement.right(item, measure, label)
                : Judgement.wrong(item, measure, label, pair.coded().toString(), "whether it took place");
    }

    private static Measure ofFormat(Account label) {
        return Measures.found(label.format().id());
    }
}
