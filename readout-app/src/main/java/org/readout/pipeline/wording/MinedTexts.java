package org.readout.pipeline.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.mining.MinedText;
import org.readout.compare.mining.MinedText.Stretch;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Folding;
import org.readout.model.Actor;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Rank;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.store.Stored;

/**
 * Readouts as the miner reads them: clauses without the people and dates in them, each with who says it. Immutable and safe to
 * share.
 */
final class MinedTexts {
    /** Where clauses end, what is quoted begins and ends, and dates. */
    private static final Pattern CUTS =
            Pattern.compile("[。！？；，：!?;,:…—()（）\\[\\]【】“”‘’\"《》〈〉\\n\\r\\t　]|\\.(?=\\s|$)|[0-9]+(?:年|月|日|号|时|点|分|世纪)");

    private final Folding folding;

    MinedTexts(ChineseLexicon lexicon) {
        this.folding = lexicon.folding();
    }

    /** Empty for a document without a day or text, or that tells of no contact and nothing said. */
    Optional<MinedText> of(Stored stored) {
        return of(stored.document(), stored.coding());
    }

    Optional<MinedText> of(Document document, Coding coding) {
        LocalDate day = document.published();
        boolean nothing = coding.meetings().isEmpty() && coding.said().isEmpty();
        if (day == null || nothing || !document.wordingKnown()) {
            return Optional.empty();
        }
        String content = document.text().content();
        String reading = document.language().equals(Language.CHINESE) ? folding.fold(content) : content;
        return Optional.of(new MinedText(
                document.text(), reading, day, dyads(coding), level(coding), stretches(document, coding, reading)));
    }

    private static Set<Dyad> dyads(Coding coding) {
        Set<Dyad> dyads = new TreeSet<>();
        for (Meeting meeting : coding.meetings()) {
            List<Country> countries = meeting.sides().stream()
                    .map(side -> side.country())
                    .distinct()
                    .toList();
            if (countries.size() == 2) {
                dyads.add(new Dyad(countries.get(0), countries.get(1)));
            }
        }
        return dyads;
    }

    private static @Nullable Integer level(Coding coding) {
        return coding.meetings().stream()
                .flatMap(meeting -> meeting.sides().stream())
                .flatMap(side -> side.principals().stream())
                .flatMap(participant -> participant.rank().stream())
                .map(Rank::band)
                .min(Integer::compare)
                .orElse(null);
    }

    private static List<Stretch> stretches(Document document, Coding coding, String reading) {
        BitSet cut = cuts(coding, reading);
        if (document.titled()) {
            cut.set(0, document.title().length() + 1);
        }
        List<Statement> statements = coding.said();
        List<Stretch> stretches = new ArrayList<>();
        for (int from = cut.nextClearBit(0); from < reading.length(); ) {
            int to = cut.nextSetBit(from);
            Span span = new Span(from, to < 0 ? reading.length() : to);
            stretches.add(new Stretch(span, speaker(span, statements)));
            from = cut.nextClearBit(span.end());
        }
        return stretches;
    }

    private static BitSet cuts(Coding coding, String reading) {
        BitSet cut = new BitSet(reading.length());
        Matcher mark = CUTS.matcher(reading);
        while (mark.find()) {
            cut.set(mark.start(), mark.end());
        }
        people(coding).map(Evidence::span).forEach(span -> cut.set(span.start(), span.end()));
        return cut;
    }

    private static Stream<Evidence> people(Coding coding) {
        return Stream.concat(
                coding.attested().stream().map(attestation -> attestation.evidence()),
                coding.meetings().stream()
                        .flatMap(meeting -> meeting.sides().stream())
                        .flatMap(side -> side.people().stream())
                        .map(participant -> participant.evidence()));
    }

    private static @Nullable String speaker(Span stretch, List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.evidence().span().contains(stretch)) {
                return name(statement.speaker());
            }
        }
        return null;
    }

    private static @Nullable String name(Actor speaker) {
        Country country = speaker.country();
        return speaker.person() != null ? speaker.person().id() : country == null ? null : country.code();
    }
}
