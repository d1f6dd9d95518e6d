package org.readout.eval.english;

import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Judgement;

/** Everything that is judged of a document; the same for the thirty, the essay and its variants. */
final class Judges {
    private final MeetingJudge meetings = new MeetingJudge(Contacts.bundled());
    private final StatementJudge statements = new StatementJudge(Meanings.bundled("stances.tsv"));
    private final RelationJudge relations = new RelationJudge(Meanings.bundled("directions.tsv"));

    List<Judgement> judge(Sheet sheet) {
        return Stream.of(
                        meetings.judge(sheet),
                        PeopleJudge.judge(sheet),
                        MentionJudge.judge(sheet),
                        EventJudge.judge(sheet),
                        statements.judge(sheet),
                        HedgeJudge.judge(sheet),
                        relations.judge(sheet))
                .flatMap(part -> part)
                .toList();
    }
}
