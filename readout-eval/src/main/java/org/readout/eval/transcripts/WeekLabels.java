package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.lexicon.Formats;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Span;

/** Lays the labels of a week on its texts. Offsets that do not fit are refused, naming the line of the label file. */
final class WeekLabels {
    private final Texts texts;
    private final Names names;
    private final Formats formats;

    WeekLabels(Texts texts, Lexicon lexicon) {
        this.texts = texts;
        this.names = new Names(lexicon.people());
        this.formats = lexicon.formats();
    }

    /** Where each contact is told of. */
    List<Mention> of(LabelledWeek week) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < week.contacts().size(); i++) {
            LabelObject contact = week.contacts().get(i);
            for (LabelObject told : contact.objects("mentions")) {
                Document document = document(week, told);
                mentions.add(new Mention(i, document.id(), account(week, contact, told, document)));
            }
        }
        return mentions;
    }

    private Document document(LabelledWeek week, LabelObject told) {
        Address address = Labelled.address(told);
        return texts.at(address, told.text("sha256"), "of week " + week.id()).document();
    }

    private Account account(LabelledWeek week, LabelObject contact, LabelObject told, Document document) {
        return new Account(
                contact.parsed("format", formats::format),
                contact.status(),
                contact.optional("date"),
                null,
                List.of(side(LabelledWeek.CHINA, contact, "chn"), side(week.other(), contact, "other")),
                null,
                null,
                List.of(),
                sentences(told, document));
    }

    private Delegation side(Country country, LabelObject contact, String field) {
        Stream<Attendee> people = contact.texts(field).stream()
                .map(name -> new Attendee(names.written(name), List.of(), null, false, true));
        return new Delegation(country, people.toList());
    }

    private static List<Span> sentences(LabelObject told, Document document) {
        List<Span> spans = told.spans("s");
        Sentences sentences = Sentences.of(document.text().content());
        if (spans.isEmpty() || !sentences.spans().containsAll(spans)) {
            throw told.error("item " + Labelled.address(told) + ": " + spans + " are not sentences of the text");
        }
        return spans;
    }
}
