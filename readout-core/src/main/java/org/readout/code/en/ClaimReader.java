package org.readout.code.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;
import org.readout.model.Direction;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.When;

/** What a sentence asserts about the direction of relations: a cue beside words for two states. */
final class ClaimReader {
    private static final int REACH = 70;
    private static final Pattern VIEW =
            Pattern.compile("from ([^,]{2,60}?) (?:perspective|viewpoint|point of view)\\b");

    private final Clauses clauses;
    private final List<DyadReader.Pair> pairs;
    private final List<Statement> statements;

    ClaimReader(Clauses clauses, List<DyadReader.Pair> pairs, List<Statement> statements) {
        this.clauses = clauses;
        this.pairs = pairs;
        this.statements = statements;
    }

    /** One claim for each pair and place; what a side is quoted with is its statement, not a claim. */
    List<Claim> read() {
        Map<DyadReader.Pair, Mention.OfTerm> cues = new LinkedHashMap<>();
        clauses.terms("direction").stream()
                .filter(cue -> statements.stream()
                        .noneMatch(said -> said.evidence().span().contains(cue.span())))
                .forEach(cue -> nearest(cue).ifPresent(pair -> cues.merge(pair, cue, (a, b) -> better(pair, a, b))));
        List<Claim> claims = new ArrayList<>();
        cues.forEach((pair, cue) -> claims.add(claim(pair, cue, List.copyOf(cues.values()))));
        return claims;
    }

    private Optional<DyadReader.Pair> nearest(Mention.OfTerm cue) {
        return pairs.stream()
                .filter(pair -> DyadReader.distance(pair.span(), cue.span()) <= REACH)
                .min(Comparator.comparingInt(pair -> DyadReader.distance(pair.span(), cue.span())));
    }

    private Mention.OfTerm better(DyadReader.Pair pair, Mention.OfTerm a, Mention.OfTerm b) {
        if (wins(a) != wins(b)) {
            return wins(a) ? a : b;
        }
        return DyadReader.distance(pair.span(), b.span()) < DyadReader.distance(pair.span(), a.span()) ? b : a;
    }

    private boolean wins(Mention.OfTerm cue) {
        return clauses.cell(cue, "rule").orElse("").equals("wins");
    }

    private Claim claim(DyadReader.Pair pair, Mention.OfTerm cue, List<Mention.OfTerm> all) {
        return new Claim(
                pair.dyad(),
                Direction.valueOf(
                        clauses.cell(cue, "direction").orElse("unclear").toUpperCase(Locale.ROOT)),
                words("cue.strength", cue, all),
                words("cue.hedge", cue, all),
                period(cue),
                status(cue),
                view(),
                clauses.quote());
    }

    /** The words of a kind that stand nearer to this cue than to another. */
    private List<Evidence> words(String kind, Mention.OfTerm cue, List<Mention.OfTerm> all) {
        return clauses.terms(kind).stream()
                .filter(word -> all.stream()
                        .allMatch(other -> DyadReader.distance(cue.span(), word.span())
                                <= DyadReader.distance(other.span(), word.span())))
                .map(word -> clauses.quote(word.span()))
                .toList();
    }

    private When period(Mention.OfTerm cue) {
        return clauses.all(Mention.OfDate.class).stream()
                .min(Comparator.comparingInt(date -> DyadReader.distance(date.span(), cue.span())))
                .map(Mention.OfDate::when)
                .orElse(When.UNKNOWN);
    }

    /** Negation and conditions that stand shortly before the cue, after any other cue. */
    private Status status(Mention.OfTerm cue) {
        return clauses.terms("cue.negation").stream()
                .filter(word -> word.span().end() <= cue.span().start()
                        && cue.span().start() - word.span().end() <= REACH)
                .filter(word -> !boundaryBetween(word.span(), cue.span()))
                .flatMap(word -> clauses.cell(word, "value").stream())
                .map(value -> Status.valueOf(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Status.OCCURRED);
    }

    private boolean boundaryBetween(Span a, Span b) {
        return clauses.chunks().stream()
                .anyMatch(chunk -> chunk.span().start() >= a.end()
                        && chunk.span().end() <= b.start()
                        && ";:—–,".contains(chunk.word()));
    }

    private @Nullable String view() {
        Span sentence = clauses.sentence().span();
        Matcher view = VIEW.matcher(clauses.lower()).region(sentence.start(), sentence.end());
        if (view.find()) {
            return clauses.annotated().document().text().slice(new Span(view.start(1), view.end()));
        }
        return clauses.terms("cue.view").stream()
                .filter(cue -> clauses.cell(cue, "value").isPresent())
                .map(cue -> clauses.annotated().document().text().slice(cue.span()))
                .findFirst()
                .orElse(null);
    }
}
