package org.readout.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Reference;

/** One pair of states written in two forms: "China-Japan relations" and "China-Japanese relations". */
final class PairForms implements Check {
    private static final Pattern JOINED = Pattern.compile(" ?[-–] ?");
    private static final Pattern NOUN = Pattern.compile(" (\\p{Ll}+)");

    @Override
    public Stream<Fault> of(Document document, Coding coding) {
        Map<String, List<Evidence>> pairs = new TreeMap<>();
        List<Reference> references = coding.references();
        for (int i = 0; i + 1 < references.size(); i++) {
            pair(document, references.get(i), references.get(i + 1), pairs);
        }
        return pairs.values().stream()
                .filter(PairForms::several)
                .map(places -> Fault.damage("form_variant", "one pair of states is written in several forms", places));
    }

    private static void pair(Document document, Reference one, Reference two, Map<String, List<Evidence>> pairs) {
        String text = document.text().content();
        int end = one.evidence().span().end();
        int start = two.evidence().span().start();
        if (end > start || !JOINED.matcher(text.substring(end, start)).matches()) {
            return;
        }
        Matcher noun = NOUN.matcher(text).region(two.evidence().span().end(), text.length());
        if (noun.lookingAt()) {
            pairs.computeIfAbsent(one.states() + "-" + two.states() + noun.group(1), key -> new ArrayList<>())
                    .add(Evidence.said(document.text(), one.evidence().span().start(), noun.end()));
        }
    }

    /** The same words apart from endings; "Sino-" beside "China-" is a matter of style. */
    private static boolean several(List<Evidence> places) {
        List<String> forms = places.stream()
                .map(place -> place.quote().replaceAll(" ?[-–] ?", "-"))
                .distinct()
                .toList();
        return forms.size() > 1
                && forms.stream()
                                .map(form -> form.substring(0, form.indexOf('-')))
                                .distinct()
                                .count()
                        == 1;
    }
}
