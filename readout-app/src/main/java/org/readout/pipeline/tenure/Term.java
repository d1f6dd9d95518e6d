package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Office;
import org.readout.model.Tenure;
import org.readout.store.Attested;

/**
 * The attestations of one tenure, by day.
 *
 * @param attested at least one, all of one person in one post
 */
record Term(List<Attested> attested) {
    /**
     * Around a change predecessor and successor are attested side by side, and one name misread for a day changes nothing: both
     * show as conflicts. Only who is attested a month from either end of a gap has held the office in it.
     */
    private static final int MONTH_DAYS = 30;

    Term {
        attested = List.copyOf(attested);
    }

    /**
     * The terms of a person in an office: a gap parts two of them if something is attested within it that excludes them.
     *
     * @param own the person's attestations, by day
     * @param days of attestations that exclude these, in order; own days among them do no harm
     */
    static List<Term> split(List<Attested> own, LocalDate[] days) {
        List<Term> terms = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i < own.size(); i++) {
            if (another(own.get(i - 1).day(), own.get(i).day(), days)) {
                terms.add(new Term(own.subList(begun, i)));
                begun = i;
            }
        }
        terms.add(new Term(own.subList(begun, own.size())));
        return terms;
    }

    /** True if a day lies well between two that follow each other among one person's own. */
    private static boolean another(LocalDate before, LocalDate after, LocalDate[] days) {
        LocalDate least = before.plusDays(MONTH_DAYS);
        int found = Arrays.binarySearch(days, least);
        int first = found >= 0 ? found : -found - 1;
        return first < days.length && !days[first].isAfter(after.minusDays(MONTH_DAYS));
    }

    Tenure tenure() {
        return new Tenure(
                attested.get(0).attestation().person(),
                office(),
                attested.get(0).day(),
                attested.get(attested.size() - 1).day(),
                attested.stream().map(one -> one.attestation().evidence()).toList());
    }

    /** The words used, the most frequent first, of equals the earliest. */
    List<String> spellings() {
        Map<String, Integer> times = new LinkedHashMap<>();
        attested.forEach(one -> times.merge(words(one), 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Its first statement in the words most often used. */
    private Office office() {
        String usual = spellings().get(0);
        return attested.stream()
                .filter(one -> words(one).equals(usual))
                .map(one -> one.attestation().office())
                .findFirst()
                .orElseThrow();
    }

    private static String words(Attested one) {
        return one.attestation().office().words().strip().replaceAll("\\s+", " ");
    }
}
