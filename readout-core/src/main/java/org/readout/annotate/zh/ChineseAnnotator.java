package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.annotate.Annotator;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Annotated;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * Recognises sentences, dates, states, people with their offices, verbs, venues and formulas in Chinese text. One pass of the
 * lexicon over the text; everything else sweeps over its hits.
 */
public final class ChineseAnnotator implements Annotator {
    private static final String HOME_BODY = "HOME.";

    private final ChineseLexicon lexicon;
    private final DatePattern dates;

    public ChineseAnnotator(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.dates = new DatePattern(lexicon);
    }

    @Override
    public Language language() {
        return Language.CHINESE;
    }

    @Override
    public Annotated annotate(Document document) {
        StoredText text = document.text();
        String reading = lexicon.folding().fold(text.content());
        Hits hits = Hits.of(reading, lexicon);
        PeopleInText inText = new PeopleInText(text, reading, lexicon, hits.terms(), document.published());
        List<Mention.OfPerson> people = SurnameAlone.resolve(inText.all(), reading).stream()
                .filter(person -> !place(person, reading))
                .toList();
        List<Mention> mentions = new ArrayList<>(people);
        mentions.addAll(inText.holdings(people));
        mentions.addAll(DateExpressions.in(dates, text, reading, document.published()));
        Stream.of(hits.terms(), hits.pairs()).flatMap(List::stream).forEach(hit -> hit.values()
                .forEach(term -> add(mentions, hit.span(), term, reading)));
        hits.phrases()
                .forEach(found -> mentions.add(new Mention.OfTerm(
                        found.span(), "formula", found.formula().id())));
        mentions.sort(Comparator.comparing(Mention::span));
        return new Annotated(
                document,
                reading,
                null,
                Sentences.of(reading, lexicon.words("dateline").all()),
                mentions,
                List.of());
    }

    /** 戴高乐机场: what is called after somebody is not who. */
    private boolean place(Mention.OfPerson person, String reading) {
        return person.offices().isEmpty()
                && lexicon.words("place_name").opens(reading, person.span().end());
    }

    /** 韩国外交部: the state stands before the body, so that the body is not the home state's. */
    private static boolean named(List<Mention> mentions, Span body) {
        Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        return last instanceof Mention.OfCountry && last.span().end() == body.start();
    }

    private void add(List<Mention> mentions, Span span, Term term, String reading) {
        if (term instanceof Term.State state) {
            mentions.add(new Mention.OfCountry(span, state.country(), state.form()));
        } else if (term instanceof Term.Pair pair) {
            Span first = new Span(span.start(), span.start() + 1);
            mentions.add(new Mention.OfCountry(first, pair.first(), "pair"));
            mentions.add(new Mention.OfCountry(new Span(first.end(), span.end()), pair.second(), "pair"));
        } else if (term instanceof Term.Body body && body.country() != null) {
            mentions.add(new Mention.OfCountry(span, body.country(), "organisation"));
        } else if (term instanceof Term.Body body && body.id().startsWith(HOME_BODY) && !named(mentions, span)) {
            mentions.add(new Mention.OfCountry(span, lexicon.home(), "organisation"));
        } else if (term instanceof Term.MeetingVerb verb) {
            String kind = verb.inPassing() ? "passing_verb" : "meeting_verb";
            mentions.add(new Mention.OfTerm(span, kind, reading.substring(span.start(), span.end())));
        } else if (term instanceof Term.EventVerb) {
            mentions.add(new Mention.OfTerm(span, "event_verb", reading.substring(span.start(), span.end())));
        } else if (term instanceof Term.Venue) {
            mentions.add(new Mention.OfTerm(span, "venue", reading.substring(span.start(), span.end())));
        }
    }
}
