package org.readout.annotate.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Annotator;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Numbers;
import org.readout.lexicon.en.Organisations;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Annotated;
import org.readout.model.Document;
import org.readout.model.FrontMatter;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Repair;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.StoredText;

/** Recognises what stands in an English text. Immutable and safe to share. */
public final class EnglishAnnotator implements Annotator {
    private final English english;
    private final CountryReader countries;
    private final PersonReader people;
    private final ThingNames things;
    private final DateReader dates;
    private final AnchoredDate anchored;
    private final FrontMatterReader frontMatters;
    private final RepairReader repairs;
    private final SentenceReader sentences;

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error of an English table */
    public EnglishAnnotator(Lexicon lexicon) {
        this(English.read(lexicon));
    }

    /** @param english tables read before, as a coder needs them too */
    public EnglishAnnotator(English english) {
        this.english = english;
        sentences = new SentenceReader(english.abbreviations());
        countries = new CountryReader(english);
        people = new PersonReader(english);
        things = new ThingNames(english);
        Numbers numbers = english.timeRelations().numbers();
        dates = new DateReader(english.months(), numbers);
        anchored = new AnchoredDate(numbers, english.ruleWords().of("happening"));
        frontMatters = new FrontMatterReader(dates);
        repairs = new RepairReader(english.functionWords());
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public Annotated annotate(Document document) {
        StoredText text = document.text();
        String plain = Spelling.plain(text.content());
        boolean free = document.title().isEmpty();
        FrontMatterReader.@Nullable Read front = free ? frontMatters.read(text, plain) : null;
        FrontMatter frontMatter = front == null ? null : front.frontMatter();
        List<Sentence> found = sentences(plain, text.content(), front);
        String apart = titleApart(plain, document.titled() ? document.title().length() : 0);
        CountryReader.Found states = countries.read(
                apart,
                english.newsrooms()
                        .state(document.outlet(), document.provenance().url())
                        .orElse(null));
        List<Organisations.Hit> organisations = english.organisations().find(apart);
        Landmarks landmarks = landmarks(apart, states, organisations);
        LocalDate day = published(document, frontMatter);
        People read = people.read(text, landmarks, day);
        List<Mention.OfPerson> persons = read.named();
        Set<Span> names = persons.stream().map(EnglishAnnotator::familyName).collect(Collectors.toSet());
        List<Mention> mentions = new ArrayList<>(persons);
        List<Mention.OfReference> references = new ReferenceReader(
                        landmarks, persons, english.givenNames(), person -> english.officers()
                                .titles(person, day))
                .read(found);
        mentions.addAll(references);
        mentions.addAll(read.holdings(references));
        mentions.addAll(english.terms().find(plain));
        organisations.forEach(hit -> mentions.add(organisation(hit)));
        states.states().stream()
                .filter(state -> !landmarks.withinOrganisation(state.span()) && !names.contains(state.span()))
                .forEach(mentions::add);
        DateSequence sequence = new DateSequence(dates, anchored, text, plain, day);
        found.forEach(sentence -> mentions.addAll(sequence.read(sentence.span())));
        mentions.sort(Comparator.comparing(Mention::span));
        return new Annotated(document, frontMatter, found, mentions, repairs(text, plain, persons, states.states()));
    }

    private List<Repair> repairs(
            StoredText text, String plain, List<Mention.OfPerson> persons, List<Mention.OfCountry> states) {
        List<Span> names = Stream.concat(
                        persons.stream().map(Mention.OfPerson::name),
                        states.stream().map(Mention::span))
                .distinct()
                .toList();
        return repairs.read(text, plain, names, states);
    }

    /** Below its title a record begins anew: the last word of the title is no part of an office or a name that opens the text. */
    private static String titleApart(String plain, int title) {
        return title == 0 || title >= plain.length()
                ? plain
                : plain.substring(0, title) + '\n' + plain.substring(title + 1);
    }

    private Landmarks landmarks(String plain, CountryReader.Found states, List<Organisations.Hit> organisations) {
        List<Span> places =
                Stream.concat(states.places().stream(), things.find(plain)).toList();
        return new Landmarks(plain, states.states(), organisations, english, places);
    }

    /** The day relative dates rest on: what the front matter says, else what the record says. */
    private static @Nullable LocalDate published(Document document, @Nullable FrontMatter frontMatter) {
        LocalDate told = frontMatter == null ? null : frontMatter.published().latest();
        return told == null ? document.published() : told;
    }

    private List<Sentence> sentences(String plain, String text, FrontMatterReader.@Nullable Read front) {
        List<Span> paragraphs = new ArrayList<>();
        if (front != null) {
            paragraphs.addAll(front.head());
        }
        paragraphs.addAll(Lines.paragraphs(
                plain, text, front == null ? 0 : front.frontMatter().bodyStart()));
        return sentences.read(plain, paragraphs);
    }

    /** The last word of a name of several: Tom Jordan is no state. */
    private static Span familyName(Mention.OfPerson person) {
        String[] words = person.person().name(Language.ENGLISH).split(" ");
        int end = person.name().end();
        return new Span(Math.max(person.name().start(), end - words[words.length - 1].length()), end);
    }

    private static Mention organisation(Organisations.Hit hit) {
        return new Mention.OfTerm(hit.span(), "organisation", hit.organisation().id());
    }
}
