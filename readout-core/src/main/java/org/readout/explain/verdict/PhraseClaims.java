package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Formulas;
import org.readout.lexicon.Topics;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.Language;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Statement;

/** That a set phrase stood in what a side said at a meeting, or was missing from it. */
final class PhraseClaims implements ClaimReader {
    /** What is told of as missing ends here. */
    private static final Pattern CONTRAST =
            Pattern.compile(", (?=(?:but|while|whereas|yet|though|although)\\b)|[;；]|，(?=但|而|却)");

    private static final String PIECES = "\\s*~\\s*";

    private final Formulas formulas;
    private final Topics topics;
    private final Cues cues;

    PhraseClaims(Formulas formulas, Topics topics, Cues cues) {
        this.formulas = formulas;
        this.topics = topics;
        this.cues = cues;
    }

    @Override
    public List<Assertion.Phrase> of(Essay essay) {
        List<Assertion.Encounter> meetings = new EncounterClaims(cues)
                .of(essay).stream().filter(Assertion.Encounter::held).toList();
        List<Assertion.Phrase> claims = new ArrayList<>();
        for (Sentence sentence : essay.annotated().sentences()) {
            claims.addAll(of(essay, sentence, meetings));
        }
        return claims;
    }

    private List<Assertion.Phrase> of(Essay essay, Sentence sentence, List<Assertion.Encounter> meetings) {
        String text = essay.text(sentence.span());
        Optional<Assertion.Encounter> meeting = at(essay, sentence, meetings);
        if (meeting.isEmpty()) {
            return List.of();
        }
        Country side = side(essay, sentence, meeting.get());
        List<Assertion.Phrase> claims = new ArrayList<>();
        for (String part : CONTRAST.split(text)) {
            boolean absent = cues.in("absent", part, essay.language());
            in(part, essay.language())
                    .forEach(formula -> claims.add(
                            new Assertion.Phrase(essay.quote(sentence.span()), formula, side, meeting.get(), !absent)));
        }
        return claims;
    }

    /** The formulas in a sentence, without those that are but topics of others. */
    private List<String> in(String text, Language language) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<String> found = formulas.all().stream()
                .filter(formula -> stands(formula, folded, language))
                .map(Formula::id)
                .toList();
        return found.stream().filter(formula -> !topicOnly(formula)).toList();
    }

    private boolean topicOnly(String formula) {
        return topics.of(formula).isEmpty()
                && topics.byFormula().values().stream().anyMatch(all -> all.contains(formula));
    }

    private static boolean stands(Formula formula, String folded, Language language) {
        return formula.surfaces(language).stream().anyMatch(form -> stands(form.toLowerCase(Locale.ROOT), folded));
    }

    /** Every piece of a form with gaps, in order. */
    private static boolean stands(String form, String folded) {
        int at = 0;
        for (String piece : form.split(PIECES)) {
            int found = folded.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return true;
    }

    /** The meeting told of in the sentence; else, of what a readout or one of those who met says, the last one before it. */
    private Optional<Assertion.Encounter> at(Essay essay, Sentence sentence, List<Assertion.Encounter> meetings) {
        boolean readout = cues.in("readout", essay.text(sentence.span()), essay.language());
        Optional<Statement> said = spoken(essay, sentence);
        if (!readout && said.isEmpty()) {
            return Optional.empty();
        }
        return meetings.stream()
                .filter(one -> sentence.span().overlaps(one.words().span()))
                .findFirst()
                .or(() -> meetings.stream()
                        .filter(one -> near(essay, one, sentence))
                        .filter(one -> readout || speaks(one, said.orElseThrow()))
                        .reduce((first, second) -> second));
    }

    private static boolean near(Essay essay, Assertion.Encounter meeting, Sentence sentence) {
        Span words = meeting.words().span();
        return words.start() < sentence.span().start()
                && sentence.paragraph() - essay.sentence(words).paragraph() <= 1;
    }

    private static boolean speaks(Assertion.Encounter meeting, Statement said) {
        return meeting.sides().stream()
                .flatMap(side -> Parties.people(side).stream())
                .anyMatch(person -> person.equals(said.speaker().person()));
    }

    /** The speaker's; null where none is told: then anybody's words are meant. */
    private static @Nullable Country side(Essay essay, Sentence sentence, Assertion.Encounter meeting) {
        return spoken(essay, sentence)
                .map(said -> said.speaker().country())
                .filter(country -> meeting.states().contains(country))
                .orElse(null);
    }

    private static Optional<Statement> spoken(Essay essay, Sentence sentence) {
        Span span = sentence.span();
        return essay.coding().statements().stream()
                .filter(statement -> statement.evidence().span().overlaps(span))
                .filter(statement -> statement.speaker().country() != null)
                .findFirst();
    }
}
