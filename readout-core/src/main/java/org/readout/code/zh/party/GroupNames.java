package org.readout.code.zh.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Finds what a sentence names several states by: 金砖国家, 伊核问题六国与伊朗, 中日韩, 俄土伊三国. */
public final class GroupNames {
    private static final int FEWEST = 3;
    /** Characters back a group's full name may stand. */
    private static final int LOOK_BACK = 800;

    private static final String EDGES = "与和同及、在日号但而";
    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{1,24}[）)]");

    /** 六国、欧盟与某国: who is no state takes no seat among them. */
    private static final Pattern UNION = Pattern.compile("[、及和]?(?:欧盟|联合国)(?:代表)?");

    private final ChineseLexicon lexicon;
    private final ShortNames shorts;

    public GroupNames(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.shorts = new ShortNames(lexicon);
    }

    /** In text order; those joined by 与 or the like are one. */
    public List<Gathering> in(Passage passage) {
        List<Gathering> named = named(passage);
        if (named.isEmpty()) {
            return named;
        }
        passage.all(Mention.OfCountry.class)
                .forEach(state -> addTo(named, state.span(), List.of(state.country()), false));
        passage.all(Mention.OfPerson.class).forEach(person -> {
            if (person.country() != null) {
                addTo(named, person.span(), List.of(person.country()), false);
            }
        });
        named.sort(Comparator.comparing(Gathering::span));
        return joined(passage, named).stream()
                .filter(one -> one.group() && one.states().size() >= FEWEST)
                .toList();
    }

    private List<Gathering> named(Passage passage) {
        List<Gathering> named = new ArrayList<>();
        int from = passage.span().start();
        String text = passage.between(from, passage.span().end());
        @Nullable LocalDate day = passage.annotated().document().published();
        lexicon.groups()
                .in(text, day)
                .forEach(hit -> named.add(new Gathering(
                        hit.members(),
                        new Span(from + hit.span().start(), from + hit.span().end()),
                        true,
                        hit.body())));
        named.addAll(shortened(passage, text, day));
        WordClass behind = lexicon.words("behind_row");
        for (int i = FEWEST; i < text.length(); i++) {
            if (behind.opens(text, i)) {
                ShortNames.Row row = shorts.rowEndingAt(passage, text, i);
                if (row.states().size() >= FEWEST) {
                    addRow(named, passage, new Span(from + row.start(), from + i), row.states());
                }
            }
        }
        return named;
    }

    /** 六国, in a text that named them in full before (伊核问题六国): the states that talk as one, as many as the word counts. */
    private List<Gathering> shortened(Passage passage, String text, @Nullable LocalDate day) {
        int from = passage.span().start();
        List<Gathering> found = new ArrayList<>();
        WordClass counted = lexicon.words("counted_group");
        for (int i = 0; i < text.length(); i++) {
            Optional<String> word = counted.opening(text, i);
            if (word.isPresent() && (i == 0 || edge(text.charAt(i - 1)))) {
                Span span = new Span(from + i, from + i + word.get().length());
                full(passage, word.get(), day).ifPresent(states -> found.add(new Gathering(states, span, true, false)));
            }
        }
        return found;
    }

    private static boolean edge(char before) {
        return !Character.isIdeographic(before) || EDGES.indexOf(before) >= 0;
    }

    /** The group named last before the sentence by a longer name that ends so. */
    private Optional<List<Country>> full(Passage passage, String word, @Nullable LocalDate day) {
        int from = passage.span().start();
        String before = passage.annotated().reading().substring(Math.max(0, from - LOOK_BACK), from);
        return lexicon.groups().in(before, day).stream()
                .filter(hit -> !hit.body()
                        && before.substring(hit.span().start(), hit.span().end())
                                .endsWith(word))
                .reduce((earlier, later) -> later)
                .map(hit -> hit.members());
    }

    /** 南苏丹总统: characters of a name are no row. */
    private static boolean inName(Passage passage, Span row) {
        return passage.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.form().equals("name") && state.span().overlaps(row));
    }

    private static void addRow(List<Gathering> named, Passage passage, Span span, List<Country> states) {
        if (!inName(passage, span)) {
            addTo(named, span, states, true);
        }
    }

    private static void addTo(List<Gathering> named, Span span, List<Country> states, boolean group) {
        if (named.stream().noneMatch(one -> one.span().overlaps(span))) {
            named.add(new Gathering(states, span, group, false));
        }
    }

    private List<Gathering> joined(Passage passage, List<Gathering> named) {
        List<Gathering> all = new ArrayList<>();
        for (Gathering next : named) {
            Gathering last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && links(passage, last, next)) {
                all.set(all.size() - 1, last.with(next));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    private boolean links(Passage passage, Gathering one, Gathering next) {
        String gap = passage.between(one.span().end(), next.span().start());
        return lexicon.words("row_link")
                .has(UNION.matcher(REMARK.matcher(gap).replaceAll("")).replaceAll(""));
    }
}
