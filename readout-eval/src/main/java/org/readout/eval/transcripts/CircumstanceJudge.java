package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.transcripts.Pairing.Pair;
import org.readout.model.Country;
import org.readout.model.Span;

/** States, date, format, status, host, place and label of a contact that was found. */
final class CircumstanceJudge {
    private static final String NONE = "none";

    private final Item item;
    private final Account label;
    private final Account coded;
    private final String of;
    private final List<Judgement> judgements = new ArrayList<>();

    private CircumstanceJudge(Item item, Pair<Account> pair) {
        this.item = item;
        this.label = pair.label();
        this.coded = pair.coded();
        this.of = "of " + label;
    }

    static Stream<Judgement> judge(Item item, Pair<Account> pair) {
        CircumstanceJudge judge = new CircumstanceJudge(item, pair);
        judge.compared();
        judge.place(judge.label.city(), judge.city());
        judge.place(judge.label.venue(), judge.coded.venue());
        judge.label();
        return judge.judgements.stream();
    }

    private void compared() {
        compare(Measures.STATUS, Words.of(label.status()), Words.of(coded.status()));
        compare(Measures.STATES, states(label), states(coded));
        compare(Measures.DATE, label.day(), coded.day());
        compare(Measures.FORMAT, label.format().id(), coded.format().id());
        if (label.form() != Form.REMOTE) {
            compare(Measures.LEAD, lead(label), lead(coded));
        }
    }

    /** A hall implies its city: where the text names the hall alone, the city is no false alarm. */
    private @Nullable String city() {
        return label.city() == null && coded.venue() != null ? null : coded.city();
    }

    private void compare(Measure measure, String expected, String found) {
        judgements.add(Judgement.compared(item, measure, expected, found, of));
    }

    private static String states(Account account) {
        return new TreeSet<>(account.countries()).toString();
    }

    private static String lead(Account account) {
        Country lead = account.lead();
        return lead == null ? NONE : lead.code();
    }

    private void place(@Nullable String expected, @Nullable String found) {
        if (expected != null && found != null) {
            // 北京人民大会堂 as one name, or as city and venue.
            boolean same = expected.contains(found) || found.contains(expected);
            judgements.add(Judgement.compared(item, Measures.PLACE, expected, same ? expected : found, of));
        } else if (expected != null) {
            judgements.add(Judgement.missed(item, Measures.PLACE, expected, of));
        } else if (found != null) {
            judgements.add(Judgement.falseAlarm(item, Measures.PLACE, found, of));
        }
    }

    private void label() {
        Pairing<Span> words = Pairing.same(label.label(), coded.label(), Span::overlaps);
        SheetJudge.facts(item, Measures.LABEL, words, of).forEach(judgements::add);
    }
}
