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
 * @param references the states referred to, in text order; in Chinese each state once, where it is named first
 * @param qualifiers what weakens, strengthens, bounds or attributes, in text order; read in English only, so far
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

    /** A coding to be filled; what is not named stays empty. */
    public static CodingBuilder of(DocId document, String coder, String lexicon) {
        return new CodingBuilder(document, coder, lexicon);
    }

    /** The same, to be changed. */
    public CodingBuilder but() {
        return new CodingBuilder(document, coder, lexicon)
                .frontMatter(frontMatter)
                .meetings(meetings)
                .events(events)
                .statements(statements)
                .wordings(wordings)
                .claims(claims)
                .references(references)
                .qualifiers(qualifiers)
                .attested(attested)
                .people(people)
                .repairs(repairs)
                .whyNothing(whyNothing)
                .imported(imported)
                .values(values);
    }

    /** The same document with other findings; what is not given stays. */
    public Coding with(
            List<Meeting> otherMeetings,
            List<Event> otherEvents,
            List<Statement> otherStatements,
            List<Wording> otherWordings,
            List<Claim> otherClaims) {
        return new Coding(
                document,
                coder,
                lexicon,
                frontMatter,
                otherMeetings,
                otherEvents,
                otherStatements,
                otherWordings,
                otherClaims,
                references,
                qualifiers,
                attested,
                people,
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
