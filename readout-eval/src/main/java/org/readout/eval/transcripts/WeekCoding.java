package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.List;
import org.readout.ingest.Item;
import org.readout.lexicon.Lexicon;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.pipeline.meeting.MeetingQuery;

/** The register of a week: all its items taken in, the accounts of a meeting merged. */
final class WeekCoding {
    private final Texts texts;
    private final Lexicon lexicon;
    private final CodedSheet coded;

    WeekCoding(Texts texts, Lexicon lexicon) {
        this.texts = texts;
        this.lexicon = lexicon;
        this.coded = new CodedSheet(new Names(lexicon.people()), ActTypes.bundled());
    }

    /** Where each meeting of the two states is told of. */
    List<Mention> of(LabelledWeek week) {
        List<Item> items = texts.of(week.days());
        List<Meeting> meetings = TemporaryRecord.of(
                items, lexicon, library -> library.chronicle().meetings(MeetingQuery.of(week.dyad())));
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            int number = i;
            Meeting meeting = meetings.get(i);
            meeting.mentions().stream()
                    .map(Evidence::docId)
                    .distinct()
                    .forEach(document -> OneTable.pairs(
                                    coded.accounts(meeting, document).toList())
                            .stream()
                            .filter(account -> week.dyad().within(account.countries()))
                            .forEach(account -> mentions.add(new Mention(number, document, account))));
        }
        return mentions;
    }
}
