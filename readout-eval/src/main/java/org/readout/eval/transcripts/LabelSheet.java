package org.readout.eval.transcripts;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Formats;
import org.readout.model.Country;
import org.readout.model.Format;
import org.readout.model.Span;
import org.readout.model.StoredText;

/** Lays the labels of an item on its text. Offsets that do not fit it are refused, naming the line of the label file. */
final class LabelSheet {
    private final StoredText text;
    private final Sentences sentences;
    private final Names names;
    private final Formats formats;

    LabelSheet(StoredText text, Names names, Formats formats) {
        this.text = text;
        this.sentences = Sentences.of(text.content());
        this.names = names;
        this.formats = formats;
    }

    Sheet of(LabelObject item) {
        return new Sheet(
                OneTable.fold(
                        item.objects("contacts").stream().map(this::account).toList()),
                item.objects("speech").stream().map(this::run).toList(),
                item.objects("acts").stream().map(this::act).toList());
    }

    private Account account(LabelObject contact) {
        @Nullable Country host = contact.country("host");
        numbers(contact);
        return new Account(
                format(contact),
                contact.status(),
                contact.optional("date"),
                host == null ? contact.country("sender") : host,
                contact.objects("sides").stream().map(this::side).toList(),
                contact.optional("city_name"),
                contact.optional("venue_name"),
                contact.spans("label"),
                contact.spans("s"));
    }

    private Format format(LabelObject contact) {
        return contact.parsed("format", formats::format);
    }

    private Delegation side(LabelObject side) {
        return new Delegation(
                side.parsed("country", Country::new),
                side.objects("people").stream().map(this::person).toList());
    }

    private Attendee person(LabelObject person) {
        @Nullable String name = person.optional("name");
        @Nullable Span at = person.optionalSpan("at");
        if (name != null && at != null && !slice(person, at).equals(name)) {
            throw person.error(name + " does not stand at " + Words.of(at) + " of the text");
        }
        return new Attendee(
                name == null ? null : names.written(name),
                person.spans("titles").stream()
                        .map(span -> new Title(span, slice(person, span)))
                        .toList(),
                person.optionalNumber("band"),
                person.flag("ceremonial"),
                person.text("role").equals("principal"));
    }

    private String slice(LabelObject where, Span span) {
        try {
            return text.slice(span);
        } catch (IllegalArgumentException e) {
            throw where.error(String.valueOf(e.getMessage()));
        }
    }

    private Run run(LabelObject speech) {
        return new Run(LabelVoice.of(speech, names), numbers(speech));
    }

    private Act act(LabelObject act) {
        numbers(act);
        return LabelVoice.act(act);
    }

    /** The sentences an object names. */
    private SortedSet<Integer> numbers(LabelObject object) {
        SortedSet<Integer> numbers = new TreeSet<>();
        List<Span> spans = object.spans("s");
        if (spans.isEmpty()) {
            throw object.error("no sentence is named");
        }
        for (Span span : spans) {
            int number = sentences.number(span);
            if (number < 0) {
                throw object.error(Words.of(span) + " is not a sentence of the text");
            }
            numbers.add(number);
        }
        return numbers;
    }
}
