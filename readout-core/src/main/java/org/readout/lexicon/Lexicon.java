package org.readout.lexicon;

import java.util.List;

/**
 * The tables all languages share. Immutable and safe to share.
 *
 * @param version hash over the content of all files
 */
public record Lexicon(
        Source source,
        String version,
        Countries countries,
        People people,
        Formulas formulas,
        Topics topics,
        Honorifics honorifics,
        Codes codes,
        Formats formats,
        Weights weights,
        Channels channels,
        Drifts drifts,
        Posts posts) {

    /** Every file bundled with the program. A new file is added here, so that its content enters the version. */
    private static final List<String> FILES = List.of(
            "cameo.tsv",
            "countries.tsv",
            "en/abbreviations.tsv",
            "en/act-compositions.tsv",
            "en/act-noun-operations.tsv",
            "en/act-nouns.tsv",
            "en/act-words.tsv",
            "en/actor-links.tsv",
            "en/actor-nouns.tsv",
            "en/acts.tsv",
            "en/agents.tsv",
            "en/attendance-cues.tsv",
            "en/attributions.tsv",
            "en/bodies.tsv",
            "en/cities.tsv",
            "en/closed-words.tsv",
            "en/contact-apart.tsv",
            "en/contact-governors.tsv",
            "en/contact-nouns.tsv",
            "en/contact-verbs.tsv",
            "en/contact-words.tsv",
            "en/contexts.tsv",
            "en/cues.tsv",
            "en/relation-idioms.tsv",
            "en/deed-nouns.tsv",
            "en/driver-cues.tsv",
            "en/driver-words.tsv",
            "en/function-words.tsv",
            "en/name-words.tsv",
            "en/national-titles.tsv",
            "en/newsrooms.tsv",
            "en/given-names.tsv",
            "en/heads.tsv",
            "en/holding-words.tsv",
            "en/meeting-verbs.tsv",
            "en/months.tsv",
            "en/name-spellings.tsv",
            "en/noun-frames.tsv",
            "en/numbers.tsv",
            "en/occasions.tsv",
            "en/organisations.tsv",
            "en/party-nouns.tsv",
            "en/places.tsv",
            "en/qualifiers.tsv",
            "en/relation-words.tsv",
            "en/relations.tsv",
            "en/rule-words.tsv",
            "en/sayings.tsv",
            "en/speech-nouns.tsv",
            "en/speech-verbs.tsv",
            "en/speech-words.tsv",
            "en/state-groups.tsv",
            "en/shared-names.tsv",
            "en/state-neighbours.tsv",
            "en/state-references.tsv",
            "en/state-words.tsv",
            "en/surname-first.tsv",
            "en/time-relations.tsv",
            "en/titles.tsv",
            "en/title-words.tsv",
            "en/venues.tsv",
            "en/verbal-acts.tsv",
            "en/verbs.tsv",
            "event-classes.tsv",
            "formats.tsv",
            "formulas.tsv",
            "honorifics.tsv",
            "issues.tsv",
            "measure/channels.tsv",
            "measure/drifts.tsv",
            "measure/responses.tsv",
            "outcomes.tsv",
            "partnerships.tsv",
            "phrase-edges.tsv",
            "people.tsv",
            "plover.tsv",
            "posts.tsv",
            "tenure-offices.tsv",
            "tenures.tsv",
            "topics.tsv",
            "weights.tsv",
            "zones.tsv",
            "zh/cues.tsv",
            "zh/event-verbs.tsv",
            "zh/grammar.tsv",
            "zh/meeting-verbs.tsv",
            "zh/offices.tsv",
            "zh/offices-alone.tsv",
            "zh/organisation-kinds.tsv",
            "zh/organisations.tsv",
            "zh/reporters.tsv",
            "zh/speech-grammar.tsv",
            "zh/setting-grammar.tsv",
            "zh/act-grammar.tsv",
            "zh/travel-grammar.tsv",
            "zh/speech-verbs.tsv",
            "zh/stances.tsv",
            "zh/traditional.tsv",
            "zh/variants.tsv",
            "zh/state-groups.tsv",
            "zh/venues.tsv");

    public static Lexicon bundled() {
        return read(Source.bundled(FILES));
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Lexicon read(Source source) {
        Codes codes = Codes.read(source);
        Formats formats = Formats.read(source, codes);
        Countries countries = Countries.read(source);
        Formulas formulas = Formulas.read(source);
        return new Lexicon(
                source,
                source.version(),
                countries,
                People.read(source),
                formulas,
                Topics.read(source, formulas),
                Honorifics.read(source),
                codes,
                formats,
                Weights.read(source, formats),
                Channels.read(source),
                Drifts.read(source),
                Posts.read(source, countries));
    }
}
