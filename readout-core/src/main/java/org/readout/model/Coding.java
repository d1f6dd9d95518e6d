package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything coded from one document. The same document, coder and lexicon give the same coding.
 *
 * @param document the document coded
 * @param coder version of the coder's rules
 * @param lexicon version of the lexicon, a hash over its tables
 * @param frontMatter what stands before the body; absent for records
 * @param references the states referred to, in text order; of a language that is not read for them, none
 * @param qualifiers what weakens, strengthens, bounds or attributes, in text order; likewise
 * @param attested who is called by which office, in text order, each office of a person once
 * @param people everyone named, in text order; read in English only, so far
 * @param imported what a record of dated events lists; of a text, nothing
 * @param values what a record of a series gives; of a text, nothing
 */
public record Coding(
        DocId document,
        String coder,
        String lexicon,
        @Nullable FrontMatter frontMatter,
        List<Meeting> meetings,
        List<Event> events,
        List<Statement> statements,
        List<Wording> wordings,
        List<Claim> claims,
        List<Reference> references,
        List<Qualifier> qualifiers,
        List<Attestation> attested,
        List<Figure> people,
        List<Repair> repairs,
        List<Silence> whyNothing,
        List<DatedEvent> imported,
        List<SeriesValue> values) {
    public Coding {
        meetings = List.copyOf(meetings);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        wordings = List.copyOf(wordings);
        claims = List.copyOf(claims);
        references = List.copyOf(references);
        qualifiers = List.copyOf(qualifiers);
        attested = List.copyOf(attested);
        people = List.copyOf(people);
        repairs = List.copyOf(repairs);
        whyNothing = List.copyOf(whyNothing);
        imported = List.copyOf(imported);
        values = List.copyOf(values);
    }

    /** The coding of a text, which gives no imported events and values. */
    public Coding(
            DocId document,
            String coder,
            String lexicon,
            @Nullable FrontMatter frontMatter,
            List<Meeting> meetings,
            List<Event> events,
            List<Statement> statements,
            List<Wording> wordings,
            List<Claim> claims,
            List<Reference> references,
            List<Qualifier> qualifiers,
            List<Attestation> attested,
            List<Figure> people,
            List<Repair> repairs,
            List<Silence> whyNothing) {
        this(
                document,
                coder,
                lexicon,
                frontMatter,
                meetings,
                events,
                statements,
                wordings,
                claims,
                references,
                qualifiers,
                attested,
                people,
                repairs,
                whyNothing,
                List.of(),
                List.of());
    }

    /** The coding of a record of data. */
    public static Coding ofData(
            DocId document,
            String coder,
            String lexicon,
            List<DatedEvent> imported,
            List<SeriesValue> values,
            List<Silence> whyNothing) {
        return new Coding(
                document,
                coder,
                lexicon,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                whyNothing,
                imported,
                values);
    }

    /** A coding without references, qualifiers and people. */
    public Coding(
            DocId document,
            String coder,
            String lexicon,
            @Nullable FrontMatter frontMatter,
            List<Meeting> meetings,
            List<Event> events,
            List<Statement> statements,
            List<Wording> wordings,
            List<Claim> claims,
            List<Attestation> attested,
            List<Repair> repairs,
            List<Silence> whyNothing) {
        this(
                document,
                coder,
                lexicon,
                frontMatter,
                meetings,
                events,
                statements,
                wordings,
                claims,
                List.of(),
                List.of(),
                attested,
                List.of(),
                repairs,
                whyNothing);
    }

    /** A coding that, besides, attests no offices. */
    public Coding(
            DocId document,
            String coder,
            String lexicon,
            @Nullable FrontMatter frontMatter,
            List<Meeting> meetings,
            List<Event> events,
            List<Statement> statements,
            List<Wording> wordings,
            List<Claim> claims,
            List<Repair> repairs,
            List<Silence> whyNothing) {
        this(
                document,
                coder,
                lexicon,
                frontMatter,
                meetings,
                events,
                statements,
                wordings,
                claims,
                List.of(),
                repairs,
                whyNothing);
    }

    /** The same with these people. */
    public Coding withPeople(List<Figure> named) {
        return new Coding(
                document,
                coder,
                lexicon,
                frontMatter,
                meetings,
                events,
                statements,
                wordings,
                claims,
                references,
                qualifiers,
                attested,
                named,
                repairs,
                whyNothing,
                imported,
                values);
    }

    /** The statements that count: what was said, without what the text tells was not. */
    public List<Statement> said() {
        return statements.stream().filter(Statement::counts).toList();
    }
}
