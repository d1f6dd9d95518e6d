package org.readout.eval.english;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Attestation;
import org.readout.model.Basis;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Provenance;
import org.readout.model.Qualifier;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;

/**
 * A short text, what is annotated of it and what was coded, for a test. Annotations are lines as in the files, in which
 * {@code @'words'} stands for the place of these words in the text.
 */
final class TinySheet {
    private static final Pattern PLACE = Pattern.compile("@'([^']*)'");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final StoredText text;
    private final Map<String, List<JsonNode>> gold = new TreeMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Qualifier> qualifiers = new ArrayList<>();
    private final List<Attestation> attested = new ArrayList<>();

    TinySheet(String text) {
        this.text = new StoredText(new DocId("0".repeat(64)), text);
    }

    TinySheet gold(String kind, String line) {
        String placed = PLACE.matcher(line).replaceAll(found -> {
            Evidence words = at(found.group(1));
            return Matcher.quoteReplacement("{start: " + words.span().start() + ", end: "
                    + words.span().end() + ", text: '" + words.quote() + "'}");
        });
        try {
            gold.computeIfAbsent(kind, name -> new ArrayList<>()).add(JSON.readTree(placed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private Evidence at(String words) {
        int start = text.content().indexOf(words);
        return Evidence.said(text, start, start + words.length());
    }

    TinySheet event(String type, String cameo, String source, String target, Status status, String words) {
        EventCode code = new EventCode(type, null, List.of(), cameo, null, null);
        List<Actor> actors = List.of(actor(source, null, Role.SOURCE, words), actor(target, null, Role.TARGET, words));
        events.add(new Event(code, actors, When.UNKNOWN, status, null, at(words)));
        return this;
    }

    private Actor actor(String state, @Nullable String person, Role role, String words) {
        return new Actor(new Country(state), null, person == null ? null : person(person), role, at(words));
    }

    private static Person person(String name) {
        return Person.unregistered(Language.ENGLISH, name);
    }

    TinySheet statement(String state, @Nullable String person, String stance, String verb, String words) {
        Actor speaker = actor(state, person, Role.SOURCE, words);
        statements.add(
                new Statement(speaker, null, null, List.of(), stance, verb, false, false, null, List.of(), at(words)));
        return this;
    }

    TinySheet claim(String a, String b, Direction direction, Status status, String words, String... hedges) {
        List<Evidence> cues = List.of(hedges).stream().map(this::at).toList();
        claims.add(new Claim(Dyad.of(a, b), direction, List.of(), cues, When.UNKNOWN, status, null, at(words)));
        return this;
    }

    TinySheet hedge(String words) {
        qualifiers.add(new Qualifier(Qualifier.Kind.HEDGE, at(words)));
        return this;
    }

    TinySheet meeting(Contact contact, Status status, LocalDate day, String words, Side... sides) {
        When date = When.day(day, Basis.EXPLICIT, List.of());
        Format format = new Format(contact.name().toLowerCase(Locale.ROOT), contact);
        meetings.add(new Meeting(
                date, List.of(sides), format, null, status, List.of(), null, List.of(at(words)), List.of()));
        return this;
    }

    Side side(String state, String... people) {
        List<Participant> all = List.of(people).stream()
                .map(name -> new Participant(person(name), new Country(state), List.of(), Role.BOTH, at(name)))
                .toList();
        return new Side(new Country(state), all);
    }

    TinySheet office(String person, String title) {
        Office office = new Office(title, null, null, null, at(title));
        attested.add(new Attestation(person(person), office, at(title)));
        return this;
    }

    Sheet sheet() {
        Document document = new Document(text, "", null, Language.ENGLISH, "", true, new Provenance("test", 0, null));
        Coding coding = Coding.of(text.id(), "test", "test")
                .meetings(meetings)
                .events(events)
                .statements(statements)
                .claims(claims)
                .qualifiers(qualifiers)
                .attested(attested)
                .build();
        return new Sheet("tiny", Sheet.TUNING, "wire", document, Gold.of(new GoldFiles(gold), ""), coding);
    }
}
