package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.model.Format;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** What a sentence tells of contacts: the patterns of {@code en/meeting-verbs.tsv}. Dates are added later. */
final class MeetingReader {
    private static final int BEFORE_NOUN = 5;
    private static final int PLACE_REACH = 8;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "their", "his", "her");
    private static final Set<String> AGAIN = Set.of("again", "another", "second", "third", "new");

    private final Clauses clauses;
    private final Subjects subjects;
    private final @Nullable String reporter;

    MeetingReader(Clauses clauses, Subjects subjects, @Nullable String reporter) {
        this.clauses = clauses;
        this.subjects = subjects;
        this.reporter = reporter;
    }

    List<Telling> read() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Mention.OfTerm term = clauses.term(i);
            if (term != null && term.kind().equals("meeting")) {
                Telling telling = telling(i, term);
                if (telling != null) {
                    tellings.add(telling);
                }
            }
        }
        return tellings;
    }

    private @Nullable Telling telling(int i, Mention.OfTerm term) {
        return switch (clauses.cell(term, "pattern").orElse("")) {
            case "transitive", "passive" -> met(i, term);
            case "noun" -> noun(i, term);
            case "visit" -> visited(i, term);
            case "journey" -> clauses.is(i + 1, "to") ? null : visited(i, term);
            case "occasion" -> attended(i, term);
            default -> null;
        };
    }

    private @Nullable Telling met(int verb, Mention.OfTerm term) {
        List<Party> before = subjects.before(verb, false);
        List<Party> after = subjects.after(verb + 1);
        if (before.isEmpty()) {
            return null;
        }
        int end = after.isEmpty()
                ? term.span().end()
                : after.get(after.size() - 1).span().end();
        return clause(verb, term, before, after, format(term), end);
    }

    /** A clause with subject and verb as a telling; null unless two states take part. */
    private @Nullable Telling clause(
            int verb, Mention.OfTerm term, List<Party> before, List<Party> after, Format format, int end) {
        List<Side> sides = ContactSides.of(
                clauses, before, after, clauses.cell(term, "host").orElse("none"));
        if (sides.size() < 2) {
            return null;
        }
        Party first = before.get(0);
        int clauseStart = Realis.clauseStart(clauses, first.from());
        List<Mention.OfTerm> cues =
                Realis.cues(clauses, clauseStart, term.span().start());
        Span core = Realis.from(cues, new Span(term.span().start(), end));
        return telling(
                sides,
                format,
                announced(verb) ? Status.PLANNED : Realis.status(clauses, cues),
                reference(verb, false),
                first.span().to(core),
                core);
    }

    /** A headline's future: "A to visit B". */
    private boolean announced(int verb) {
        return clauses.is(verb - 1, "to") && subjects.endingAt(verb - 2).isPresent();
    }

    private Telling telling(
            List<Side> sides, Format format, Status status, Telling.Reference reference, Span span, Span core) {
        return new Telling(
                sides,
                format,
                PlaceReader.after(clauses, core),
                status,
                When.UNKNOWN,
                reference,
                reporter,
                clauses.quote(span),
                clauses.quote(core));
    }

    /** "The May meeting between A and B", "A's talks with B". */
    private @Nullable Telling noun(int noun, Mention.OfTerm term) {
        int link = link(noun + 1);
        if (link < 0) {
            return generic(noun, term);
        }
        boolean between = clauses.is(link, "between");
        List<Party> with = subjects.after(link + 1);
        List<Party> owners = between ? List.of() : subjects.before(noun, true);
        List<Side> sides = ContactSides.of(clauses, owners, with, "none");
        if (sides.size() < 2) {
            return null;
        }
        int start = nounStart(noun);
        Span core = new Span(
                clauses.at(start).span().start(),
                with.get(with.size() - 1).span().end());
        Span span = owners.isEmpty() ? core : owners.get(0).span().to(core);
        List<Mention.OfTerm> cues = Realis.cues(
                clauses,
                owners.isEmpty() ? core.start() : owners.get(0).span().end(),
                term.span().start());
        Status status = plural(noun) ? Status.GENERIC : Realis.status(clauses, cues);
        return telling(sides, format(term), status, reference(noun, true), span, core);
    }

    private int link(int from) {
        for (int i = from; i < Math.min(clauses.size(), from + PLACE_REACH); i++) {
            if (clauses.is(i, "between") || clauses.is(i, "with")) {
                return i;
            }
            if (clauses.at(i).isPerson() || clauses.boundary(i) || clauses.is(i, ",") || clauses.is(i, ".")) {
                return -1;
            }
        }
        return -1;
    }

    /** "A and B holding bilateral meetings": of a kind, not of one. */
    private @Nullable Telling generic(int noun, Mention.OfTerm term) {
        List<Party> before = plural(noun) ? subjects.before(noun, false) : List.of();
        List<Side> sides = ContactSides.of(clauses, before, List.of(), "none");
        if (sides.size() < 2) {
            return null;
        }
        Span span = before.get(0).span().to(term.span());
        return telling(sides, format(term), Status.GENERIC, Telling.Reference.PLAIN, span, span);
    }

    private boolean plural(int noun) {
        return clauses.at(noun).word().endsWith("meetings");
    }

    private int nounStart(int noun) {
        int start = noun;
        while (start > 0 && start > noun - BEFORE_NOUN && ofNoun(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean ofNoun(int i) {
        Chunk chunk = clauses.at(i);
        String kind = clauses.english().functionWords().kind(chunk.word());
        boolean word =
                chunk.mention() == null && Character.isLetter(chunk.word().charAt(0));
        return chunk.isDate() || (word && (kind.isEmpty() || kind.equals("determiner")));
    }

    private Telling.Reference reference(int at, boolean noun) {
        for (int i = Math.max(0, at - BEFORE_NOUN); i < Math.min(clauses.size(), at + BEFORE_NOUN); i++) {
            if (AGAIN.contains(clauses.at(i).word())) {
                return Telling.Reference.FRESH;
            }
        }
        boolean known =
                noun && clauses.chunks().subList(nounStart(at), at).stream().anyMatch(c -> DEFINITE.contains(c.word()));
        return known ? Telling.Reference.DEFINITE : Telling.Reference.PLAIN;
    }

    /** "B visited Country"; with an occasion it is an attendance. */
    private @Nullable Telling visited(int verb, Mention.OfTerm term) {
        List<Party> before = subjects.before(verb, false);
        Optional<Party> place = place(verb + 1);
        if (before.isEmpty() || place.isEmpty()) {
            return null;
        }
        int occasion = occasion(place.get().to());
        Span end = occasion < 0 ? place.get().span() : clauses.at(occasion).span();
        Format format = occasion < 0 ? format(term) : format("attendance");
        return clause(verb, term, before, List.of(place.get()), format, end.end());
    }

    private Optional<Party> place(int from) {
        return subjects.parties().stream()
                .filter(party -> party.from() >= from && party.from() <= from + 1)
                .filter(party -> !party.named())
                .findFirst();
    }

    private int occasion(int from) {
        for (int i = from; i < Math.min(clauses.size(), from + 2 * PLACE_REACH) && !clauses.boundary(i); i++) {
            if (clauses.at(i).isTerm("occasion")) {
                return i;
            }
            if (clauses.is(i, ",")) {
                return -1;
            }
        }
        return -1;
    }

    /** "B attended the parade in Country", "B's presence at the parade". */
    private @Nullable Telling attended(int verb, Mention.OfTerm term) {
        List<Party> before = subjects.before(verb, true);
        int occasion = occasion(verb + 1);
        Optional<Party> host = subjects.parties().stream()
                .filter(party -> party.from() > verb && party.from() < verb + 2 * PLACE_REACH && !party.named())
                .filter(party -> before.stream().noneMatch(party::sameCountry))
                .findFirst();
        if (before.isEmpty() || occasion < 0 || host.isEmpty()) {
            return null;
        }
        int end = Math.max(clauses.at(occasion).span().end(), host.get().span().end());
        return clause(verb, term, before, List.of(host.get()), format(term), end);
    }

    private Format format(Mention.OfTerm term) {
        return format(clauses.cell(term, "format").orElse("contact"));
    }

    private Format format(String id) {
        return clauses.english().lexicon().formats().format(id);
    }
}
