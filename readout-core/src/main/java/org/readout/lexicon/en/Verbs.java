package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.lexicon.en.VerbForm.Inflection;

/** Verbs by their forms: {@code en/verbs.tsv}. Immutable and safe to share. */
public final class Verbs {
    private static final Set<String> PREFIXES = Set.of("re", "co", "pre", "over", "mis", "counter");

    private final Map<String, VerbForm> forms = new HashMap<>();
    private final WordTable<VerbForm> byForm;

    private Verbs(Source source) {
        for (Row row :
                source.rows("en/verbs.tsv", Set.of("lemma", "past", "participle", "frame", "prepositions", "noun"))) {
            add(row);
        }
        byForm = WordTable.of(forms);
    }

    static Verbs read(Source source) {
        return new Verbs(source);
    }

    /** What a lower-case word can be of a verb, with a prefix or without ("re-elected"); absent if of none. */
    public @Nullable VerbForm form(String lower) {
        VerbForm form = byForm.get(lower);
        int hyphen = lower.indexOf('-');
        boolean prefixed = form == null && hyphen > 0 && PREFIXES.contains(lower.substring(0, hyphen));
        return prefixed ? byForm.get(lower.substring(hyphen + 1)) : form;
    }

    /** Every form with the verb it is of. */
    Map<String, VerbForm> forms() {
        return Map.copyOf(forms);
    }

    private void add(Row row) {
        String lemma = row.text("lemma");
        Verb verb = new Verb(
                lemma,
                new HashSet<>(row.list("frame")),
                new HashSet<>(row.list("prepositions")),
                row.optional("noun") != null);
        Inflected inflected = new Inflected(lemma);
        List<String> past = row.list("past");
        List<String> participle = row.list("participle");
        add(lemma, verb, Inflection.BASE);
        add(inflected.thirdPerson(), verb, Inflection.THIRD_PERSON);
        for (String form : inflected.ing()) {
            add(form, verb, Inflection.ING);
        }
        for (String form : past.isEmpty() ? inflected.past() : past) {
            add(form, verb, Inflection.PAST);
        }
        for (String form : participle.isEmpty() ? inflected.past() : participle) {
            add(form, verb, Inflection.PAST_PARTICIPLE);
        }
    }

    /** Of two verbs with a form in common ("found", "left", "saw"), the one whose base form or earlier line it is stays. */
    private void add(String form, Verb verb, Inflection inflection) {
        VerbForm known = forms.get(form);
        if (known == null) {
            forms.put(form, new VerbForm(verb, Set.of(inflection)));
        } else if (known.verb() == verb) {
            forms.put(form, known.and(inflection));
        }
    }
}
