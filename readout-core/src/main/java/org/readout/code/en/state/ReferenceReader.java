package org.readout.code.en.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.sentence.Mentions;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.Row;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Organisations;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Reference;
import org.readout.model.Span;

/** The states one document refers to, read sentence by sentence, in order. Not to be shared. */
public final class ReferenceReader {
    private static final String STATE = "state.";

    /** What may stand before the subject of a clause. */
    private static final List<String> OPENERS =
            List.of(",", ";", " and", " but", " while", " week", " month", " year", " day");

    private final English english;
    private final Antecedents antecedents;

    public ReferenceReader(Annotated annotated, English english) {
        this.english = english;
        this.antecedents = new Antecedents(counts(annotated));
    }

    /** The two states the document is about, else those spoken of last up to an offset of the sentence read last; fewer if none. */
    public List<Country> two(int at) {
        return antecedents.two(at);
    }

    /** The state that acted first in the document so far; none if none has. */
    public List<Country> first() {
        return antecedents.lead().first();
    }

    /** The state that "it" or "its" stands for at an offset of the sentence read last; none if none has acted. */
    public List<Country> it(int at) {
        return antecedents.it(at);
    }

    private static Map<Country, Integer> counts(Annotated annotated) {
        Map<Country, Integer> counts = new HashMap<>();
        for (Mention mention : annotated.mentions()) {
            if (mention instanceof Mention.OfCountry state) {
                counts.merge(state.country(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The references of the next sentence, in text order. */
    public List<Reference> read(SentenceText sentence) {
        Acting acting = new Acting(english.stateNeighbours(), sentence);
        List<Reference> references = named(sentence, acting);
        antecedents.enter(broughtUp(sentence.found(), references));
        for (Mention.OfTerm term : sentence.all(Mention.OfTerm.class)) {
            boolean free = references.stream()
                    .noneMatch(reference -> reference.evidence().span().overlaps(term.span()));
            if (term.kind().startsWith(STATE) && (free || term.kind().endsWith("first"))) {
                standIn(sentence, term, acting).ifPresent(references::add);
            }
        }
        antecedents.leave();
        references.sort(Comparator.comparing(Reference::evidence));
        return references;
    }

    /**
     * Passes over a sentence that refers to no state; people and bodies of states may be named in it all the same.
     *
     * @param mentions what was recognised within it
     */
    public void passed(Mentions mentions) {
        antecedents.enter(broughtUp(mentions, List.of()));
        antecedents.leave();
    }

    private List<Reference> named(SentenceText sentence, Acting acting) {
        List<Reference> references = new ArrayList<>();
        for (Mention.OfCountry state : sentence.all(Mention.OfCountry.class)) {
            if (!sentence.inPersonsName(state.span())) {
                Reference.Form form = form(state);
                references.add(new Reference(
                        List.of(state.country()), form, acting.acts(state, form), sentence.quote(state.span())));
            }
        }
        return references;
    }

    private static Reference.Form form(Mention.OfCountry state) {
        return switch (state.form()) {
            case "adjective" -> Reference.Form.ADJECTIVE;
            case "capital" -> Reference.Form.CAPITAL;
            case "metonym" -> Reference.Form.SEAT;
            default -> Reference.Form.NAME;
        };
    }

    /** The states named and those of people and bodies, in text order. */
    private List<Named> broughtUp(Mentions mentions, List<Reference> references) {
        Stream<Named> states = references.stream()
                .map(reference -> new Named(
                        reference.evidence().span().start(), reference.states().get(0), reference.acts(), false));
        Stream<Named> others = mentions.all().stream().flatMap(mention -> of(mention).stream());
        return Stream.concat(states, others)
                .sorted(Comparator.comparingInt(Named::at))
                .toList();
    }

    private Optional<Named> of(Mention mention) {
        Country country = mention instanceof Mention.OfPerson person
                ? person.country()
                : mention instanceof Mention.OfTerm term && term.kind().equals("organisation") ? body(term) : null;
        return Optional.ofNullable(country)
                .map(state -> new Named(mention.span().start(), state, true, mention instanceof Mention.OfPerson));
    }

    private @Nullable Country body(Mention.OfTerm term) {
        Organisations.Organisation body = english.organisations().byId(term.id());
        return body == null ? null : body.country();
    }

    /** A word that stands for a state named elsewhere. */
    private Optional<Reference> standIn(SentenceText sentence, Mention.OfTerm term, Acting acting) {
        Row row = english.terms().row(term).orElseThrow();
        if (!fits(sentence, term.span(), row) || sentence.inOrganisation(term.span())) {
            return Optional.empty();
        }
        List<Country> listed = row.list("states").stream().map(Country::new).toList();
        String kind = row.text("kind");
        int at = term.span().start();
        List<Country> states =
                switch (kind) {
                    case "pair" -> opens(sentence, at) ? antecedents.acting(at) : antecedents.several(2, at);
                    case "three" -> antecedents.several(3, at);
                    case "each" -> antecedents.several(2, at);
                    case "one" -> antecedents.one(at);
                    case "own" -> antecedents.own(at);
                    case "other" -> antecedents.other(at);
                    case "among" -> antecedents.among(listed, at);
                    case "prefix" -> hyphened(sentence, term.span()) ? listed : List.<Country>of();
                    default -> listed;
                };
        return states.isEmpty() ? Optional.empty() : Optional.of(reference(sentence, term, row, states, acting));
    }

    /** True of words that open a clause, and so act: "and last week the two countries signed". */
    private static boolean opens(SentenceText sentence, int at) {
        String before = sentence.plain().substring(sentence.span().start(), at).strip();
        return OPENERS.stream().anyMatch(word -> before.endsWith(word));
    }

    private static Reference reference(
            SentenceText sentence, Mention.OfTerm term, Row row, List<Country> states, Acting acting) {
        boolean first = row.text("kind").equals("first");
        int end = first
                ? sentence.plain().indexOf(' ', term.span().start())
                : term.span().end();
        Span span = new Span(term.span().start(), end);
        Reference.Form form = Reference.Form.valueOf(row.text("form").toUpperCase(java.util.Locale.ROOT));
        boolean acts = !row.text("kind").equals("region") && acting.acts(span);
        return new Reference(states, form, acts, sentence.quote(span));
    }

    /** Forms with a capital inside stand for states only so; "Korea Strait" and "South Lebanon" are no Korea and no South. */
    private static boolean fits(SentenceText sentence, Span span, Row row) {
        List<String> forms = row.list("forms");
        boolean capitals = forms.stream().anyMatch(form -> !form.equals(form.toLowerCase(java.util.Locale.ROOT)));
        return !capitals || forms.contains(sentence.text(span));
    }

    private static boolean hyphened(SentenceText sentence, Span prefix) {
        return sentence.plain().startsWith("-", prefix.end())
                && sentence.all(Mention.OfCountry.class).stream()
                        .anyMatch(state -> state.span().start() == prefix.end() + 1);
    }
}
