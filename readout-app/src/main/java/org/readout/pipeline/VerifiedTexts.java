package org.readout.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.explain.verdict.Assertion;
import org.readout.explain.verdict.Cues;
import org.readout.explain.verdict.Happening;
import org.readout.explain.verdict.Happenings;
import org.readout.explain.verdict.Passage;
import org.readout.explain.verdict.PassageReader;
import org.readout.explain.verdict.StateWords;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Person;
import org.readout.store.Kept;
import org.readout.store.Store;

/** The texts of a record, read for what no coding answers. */
final class VerifiedTexts {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Store store;
    private final Lexicon lexicon;
    private final Cues cues;
    private final Happenings happenings;
    private final DocId without;
    private final @Nullable LocalDate asOf;

    /** @param without the analysis itself, which bears no witness */
    VerifiedTexts(
            Store store,
            Lexicon lexicon,
            Cues cues,
            Happenings happenings,
            DocId without,
            @Nullable LocalDate asOf) {
        this.store = store;
        this.lexicon = lexicon;
        this.cues = cues;
        this.happenings = happenings;
        this.without = without;
        this.asOf = asOf;
    }

    /** What tells of the happenings claimed, and of those they may be taken for, in one pass over the texts. */
    List<Passage> passages(List<Assertion> claims) {
        Set<Happening> wanted = new LinkedHashSet<>();
        Set<Country> states = new HashSet<>();
        for (Assertion claim : claims) {
            if (claim instanceof Assertion.Happened happened) {
                wanted.addAll(happenings.around(happened.happening()));
                states.addAll(happened.among());
            }
        }
        List<Passage> passages = new ArrayList<>();
        if (!wanted.isEmpty()) {
            PassageReader reader =
                    new PassageReader(List.copyOf(wanted), StateWords.of(lexicon.countries(), states), cues);
            store.texts(FIRST, asOf == null ? LAST : asOf, kept -> passages.addAll(of(kept, reader)));
        }
        return passages;
    }

    private List<Passage> of(Kept kept, PassageReader reader) {
        return kept.text().id().equals(without)
                ? List.of()
                : reader.of(kept.text(), kept.title(), kept.day(), kept.language());
    }

    /** True if any text of some days names both people. */
    boolean together(Person one, Person other, LocalDate from, LocalDate to) {
        AtomicBoolean found = new AtomicBoolean();
        LocalDate last = asOf != null && asOf.isBefore(to) ? asOf : to;
        store.texts(from, last, kept -> {
            String text = kept.text().content();
            if (!kept.text().id().equals(without) && named(text, one) && named(text, other)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private static boolean named(String text, Person person) {
        return Stream.of(person.zh(), person.en()).anyMatch(name -> name != null && text.contains(name));
    }
}
