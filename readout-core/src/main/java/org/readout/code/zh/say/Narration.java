package org.readout.code.zh.say;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;

/** Tells whether a sentence that opens no statement goes on with the one before, or is the narrator's. Immutable. */
public final class Narration {
    /** What stands between them is another's word, or a title. */
    private static final String[] MARKS = {"“”", "《》", "「」"};

    private static final int NEAR = 8;
    private static final String BOTH = "双方";
    private static final int LONGEST_HEADLINE = 30;
    private static final int HEAD = 16;
    private static final int BODY = 3;
    private static final Pattern DAY_WITHIN = Pattern.compile("(?<![\\d月])(?:本月)?\\d{1,2}[日号](?![起前至到—-])");
    private static final String ENDS = "。！？；”…：.!?";
    /** 17号，: what is told of a day of this month is the narrator's; a speaker names month or year. */
    private static final Pattern DAY = Pattern.compile("^(?:当地时间)?\\d{1,2}[日号](?:凌晨|早|上午|中午|下午|晚)?，");

    private final ChineseLexicon lexicon;

    private final Subjects subjects;
    private final Reporter reporter;
    /** 据某方透露，: news with a source of their own. */
    private final Pattern source;

    private final Newswire newswire;
    private final ShortNames shorts;

    Narration(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.source = Pattern.compile("另?据[^，。“”]{1,20}(?:"
                + String.join("|", lexicon.words("own_source").all()) + ")，");
        this.reporter = new Reporter(lexicon);
        this.subjects = new Subjects(lexicon);
        this.newswire = new Newswire(lexicon);
        this.shorts = new ShortNames(lexicon);
    }

    /**
     * @param before the sentence before, the last of the statement so far
     * @param oneParagraph true if no line end of the document marks where the narrator goes on
     */
    boolean takesOver(Passage passage, Passage before, Opening running, boolean oneParagraph) {
        String text = passage.between(passage.span().start(), passage.span().end());
        boolean newParagraph =
                passage.sentence().paragraph() != before.sentence().paragraph();
        if (!newParagraph && lexicon.words("speaker_here").within(text)) {
            return false;
        }
        return begins("narration", text)
                || lexicon.words("narrated").within(text)
                || DAY.matcher(text).find()
                || dated(passage, text, running, newParagraph)
                || bodyActs(text, running)
                || counts(text)
                || reporter.in(passage) != null
                || source.matcher(text).lookingAt()
                || phaseOver(text)
                || othersRespond(passage, text, running)
                || namesFirst(passage)
                || namesSpeaker(passage, text, running)
                || jointAct(text, newParagraph || oneParagraph)
                || (newParagraph ? !goesOn(passage, text, running) : newswire.takesOver(passage, before, running));
    }

    /** A short paragraph without a mark at its end heads the news that follow. */
    public static boolean headline(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return text.length() <= LONGEST_HEADLINE && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** 安理会21号磋商: a day of this month in the first clause, or a date at the head of a paragraph, belongs to news. */
    private boolean dated(Passage passage, String text, Opening running, boolean newParagraph) {
        String clause = text.split("[，：]", 2)[0];
        boolean day = DAY_WITHIN.matcher(clause).find()
                || officeOnDay(clause)
                || newParagraph && lexicon.words("past").within(clause);
        return day
                && !lexicon.words("first_person").within(text)
                && !lexicon.words("ahead").within(clause)
                && !lexicon.words("asked").opens(text)
                && (newParagraph || !ownSide(passage, passage.span().start(), running));
    }

    /** 商务部当天公布: a body and the day told of, where the narrator goes on. */
    private boolean officeOnDay(String clause) {
        return IntStream.range(1, clause.length())
                .filter(i -> lexicon.words("day_same").opens(clause, i))
                .anyMatch(i -> lexicon.words("department").closes(clause, i));
    }

    /** 某国国防部还运送了……, while it speaks: the narrator names the body again. */
    private static boolean bodyActs(String text, Opening running) {
        return running.subject().is(Subject.Kind.STATE)
                && running.subject().span().length() > BODY
                && text.startsWith(
                        running.subject().speakers().get(0).evidence().quote());
    }

    /** 这是某国首次……. */
    private boolean counts(String text) {
        return lexicon.words("count_opens").opens(text)
                && lexicon.words("count").within(text)
                && !lexicon.words("first_person").within(text);
    }

    /** 讲话结束后，……. */
    private boolean phaseOver(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return lexicon.words("phase_over").within(head);
    }

    /** 对此，欧盟表示不满: somebody else answers what was said. */
    private boolean othersRespond(Passage passage, String text, Opening running) {
        Optional<String> response = lexicon.words("response").opening(text);
        if (response.isEmpty()) {
            return false;
        }
        int at = passage.span().start() + response.get().length();
        return !lexicon.words("first_person")
                        .opens(text.substring(response.get().length()))
                && !ownSide(passage, at, running)
                && lexicon.words("response_verb").within(text);
    }

    /** A bare name, or one with its titles before it, opens a sentence of the narrator; speakers put the title behind. */
    private boolean namesFirst(Passage passage) {
        int start = subjects.afterLead(passage, passage.span().start());
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().start() == start)
                .filter(person -> {
                    String behind = passage.after(person.span().end(), NEAR);
                    return !lexicon.words("honorific").opens(behind)
                            && !lexicon.words("recalled").opens(behind);
                })
                .anyMatch(person -> person.span().end() == person.name().end());
    }

    /** 总书记一直牵挂着他们: outside quotation marks nobody calls himself by his name. */
    private static boolean namesSpeaker(Passage passage, String text, Opening running) {
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> running.subject().speakers().stream()
                        .anyMatch(speaker -> person.person().equals(speaker.person())))
                .map(person ->
                        text.substring(0, person.name().start() - passage.span().start()))
                .anyMatch(head -> Stream.of(MARKS)
                        .allMatch(marks -> head.lastIndexOf(marks.charAt(0)) <= head.lastIndexOf(marks.charAt(1))));
    }

    /** Within his paragraph a speaker may tell himself what both sides signed. */
    private boolean jointAct(String text, boolean mayBeNarrator) {
        return (mayBeNarrator
                        || !text.startsWith(BOTH)
                        || lexicon.words("joint_more").within(text))
                && lexicon.words("joint").opening(text).stream()
                        .map(joint -> text.substring(joint.length(), Math.min(text.length(), joint.length() + NEAR)))
                        .anyMatch(rest -> lexicon.words("joint_act").within(rest));
    }

    private boolean goesOn(Passage passage, String text, Opening running) {
        boolean spoken = lexicon.words("goes_on").opens(text)
                || lexicon.words("first_person").opens(text)
                || lexicon.words("speaker_here").within(text);
        return spoken
                || demands(passage, text)
                || ownSide(passage, passage.span().start(), running);
    }

    /** 中德要加强合作, 国际社会应当……: what ought to be is said, not told. */
    private boolean demands(Passage passage, String text) {
        int end = passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() <= passage.span().start() + 1)
                .mapToInt(state -> state.span().end() - passage.span().start())
                .max()
                .orElseGet(() -> lexicon.words("demanded_of")
                        .opening(text)
                        .map(String::length)
                        .orElse(-1));
        return end >= 0
                && lexicon.words("demand").opens(text.substring(end).replaceFirst("^(两国|双方|双边|关系|也|还|共同)*", ""));
    }

    /** 韩方: the side of the speaker, as a speaker calls it. */
    private boolean ownSide(Passage passage, int at, Opening running) {
        Country side = shorts.side(passage, at);
        if (side != null) {
            return running.subject().speakers().stream().map(Actor::country).anyMatch(side::equals);
        }
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() == at && state.form().equals("short"))
                .anyMatch(state -> running.subject().speakers().stream()
                        .map(Actor::country)
                        .anyMatch(state.country()::equals));
    }

    private boolean begins(String kind, String text) {
        return lexicon.words(kind).opens(text);
    }
}
