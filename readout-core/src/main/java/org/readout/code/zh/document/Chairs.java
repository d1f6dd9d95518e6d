package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/** 中甲财金对话9日在某地举行。某某和某某共同主持。: who held the talks of two states that the sentence before told of without anybody's name. */
public record Chairs(ChineseLexicon lexicon) {
    /** What was told, the talks told last with those who chaired them; unchanged if the sentence names nobody who did. */
    public List<Meeting> add(List<Meeting> told, Passage passage) {
        if (told.isEmpty() || !chaired(passage)) {
            return told;
        }
        Meeting last = told.get(told.size() - 1);
        List<Mention.OfPerson> chairs = passage.all(Mention.OfPerson.class);
        boolean theirs = unnamed(last)
                && last.sides().stream().allMatch(side -> chairs.stream()
                        .anyMatch(one -> side.country().equals(one.country())));
        return theirs
                ? Stream.concat(told.subList(0, told.size() - 1).stream(), Stream.of(with(last, chairs, passage)))
                        .toList()
                : told;
    }

    private boolean chaired(Passage passage) {
        return lexicon.words("chaired")
                .closes(passage.between(passage.span().start(), passage.span().end()));
    }

    private static boolean unnamed(Meeting last) {
        return last.status().counts()
                && last.sides().size() == 2
                && last.sides().stream().allMatch(side -> side.people().isEmpty());
    }

    private static Meeting with(Meeting last, List<Mention.OfPerson> chairs, Passage passage) {
        List<Evidence> mentions = new ArrayList<>(last.mentions());
        mentions.add(passage.evidence());
        return last.withSides(last.sides().stream()
                        .map(side -> new Side(side.country(), people(side, chairs, passage)))
                        .toList())
                .withMentions(mentions);
    }

    private static List<Participant> people(Side side, List<Mention.OfPerson> chairs, Passage passage) {
        return chairs.stream()
                .filter(one -> side.country().equals(one.country()))
                .map(one -> Party.participant(one, Role.BOTH, passage))
                .toList();
    }
}
