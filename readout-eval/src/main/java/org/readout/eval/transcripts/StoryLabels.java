package org.readout.eval.transcripts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.eval.Stories;
import org.readout.lexicon.Formats;
import org.readout.model.Country;
import org.readout.model.Document;

/**
 * Hand labels of English stories: contacts between states, laid on the stories they are of.
 *
 * @param objects the lines of the label file
 */
record StoryLabels(List<LabelObject> objects) {
    private static final String FILE = "/org/readout/eval/stories/labels.jsonl";
    /** What the program takes for an act, not for a contact. */
    private static final String GIFT = "gift";

    StoryLabels {
        objects = List.copyOf(objects);
    }

    static StoryLabels bundled() {
        return new StoryLabels(LabelFile.at(FILE).objects());
    }

    /**
     * The stories that are labelled, by SHA-256.
     *
     * @throws org.readout.pipeline.BadRequest naming the first label whose story is not there
     */
    Map<String, Document> documents(Stories stories) {
        Set<String> labelled =
                objects.stream().map(object -> object.text("sha256")).collect(Collectors.toSet());
        Map<String, Document> found = new HashMap<>();
        stories.each(document -> {
            if (labelled.contains(document.id().sha256())) {
                found.put(document.id().sha256(), document);
            }
        });
        objects.forEach(object -> {
            if (!found.containsKey(object.text("sha256"))) {
                throw object.error("the story " + object.text("story") + " is not in " + stories.file()
                        + " as it was labelled; take the file the labels were made from");
            }
        });
        return found;
    }

    /** The contacts labelled in a story, gifts left out; rows of those who sat at one table are one. */
    static Sheet sheet(LabelObject story, Names names, Formats formats) {
        List<Account> rows = story.objects("contacts").stream()
                .filter(contact -> !contact.text("format").equals(GIFT))
                .map(contact -> account(contact, names, formats))
                .toList();
        return new Sheet(OneTable.fold(rows), List.of(), List.of());
    }

    private static Account account(LabelObject contact, Names names, Formats formats) {
        return new Account(
                contact.parsed("format", formats::format),
                contact.status(),
                contact.optional("date"),
                null,
                contact.objects("sides").stream()
                        .map(side -> delegation(side, names))
                        .toList(),
                null,
                null,
                List.of(),
                contact.spans("s"));
    }

    private static Delegation delegation(LabelObject side, Names names) {
        return new Delegation(
                side.parsed("country", Country::new),
                side.texts("people").stream()
                        .map(name -> new Attendee(names.written(name), List.of(), null, false, true))
                        .toList());
    }
}
