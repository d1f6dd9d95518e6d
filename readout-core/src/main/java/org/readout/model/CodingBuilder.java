package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coding is filled with, list by list; a list not named is empty. Confined to one thread. */
public final class CodingBuilder {
    private final DocId document;
    private final String coder;
    private final String lexicon;
    private @Nullable FrontMatter frontMatter;
    private List<Meeting> meetings = List.of();
    private List<Event> events = List.of();
    private List<Statement> statements = List.of();
    private List<Wording> wordings = List.of();
    private List<Claim> claims = List.of();
    private List<Reference> references = List.of();
    private List<Qualifier> qualifiers = List.of();
    private List<Attestation> attested = List.of();
    private List<Figure> people = List.of();
    private List<Repair> repairs = List.of();
    private List<Silence> whyNothing = List.of();
    private List<DatedEvent> imported = List.of();
    private List<SeriesValue> values = List.of();

    CodingBuilder(DocId document, String coder, String lexicon) {
        this.document = document;
        this.coder = coder;
        this.lexicon = lexicon;
    }

    public CodingBuilder frontMatter(@Nullable FrontMatter front) {
        this.frontMatter = front;
        return this;
    }

    public CodingBuilder meetings(List<Meeting> all) {
        this.meetings = all;
        return this;
    }

    public CodingBuilder events(List<Event> all) {
        this.events = all;
        return this;
    }

    public CodingBuilder statements(List<Statement> all) {
        this.statements = all;
        return this;
    }

    public CodingBuilder wordings(List<Wording> all) {
        this.wordings = all;
        return this;
    }

    public CodingBuilder claims(List<Claim> all) {
        this.claims = all;
        return this;
    }

    public CodingBuilder references(List<Reference> all) {
        this.references = all;
        return this;
    }

    public CodingBuilder qualifiers(List<Qualifier> all) {
        this.qualifiers = all;
        return this;
    }

    public CodingBuilder attested(List<Attestation> all) {
        this.attested = all;
        return this;
    }

    public CodingBuilder people(List<Figure> all) {
        this.people = all;
        return this;
    }

    public CodingBuilder repairs(List<Repair> all) {
        this.repairs = all;
        return this;
    }

    public CodingBuilder whyNothing(List<Silence> all) {
        this.whyNothing = all;
        return this;
    }

    public CodingBuilder imported(List<DatedEvent> all) {
        this.imported = all;
        return this;
    }

    public CodingBuilder values(List<SeriesValue> all) {
        this.values = all;
        return this;
    }

    public Coding build() {
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
                people,
                repairs,
                whyNothing,
                imported,
                values);
    }
}
