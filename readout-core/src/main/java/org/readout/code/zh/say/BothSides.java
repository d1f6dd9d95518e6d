package org.readout.code.zh.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.code.zh.party.ShortNames;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;

/** Both sides of a contact, or several states, as one subject. Immutable. */
final class BothSides {
    private static final int LONGEST = 24;
    private static final int MANY = 3;
    private static final String BOTH = "两国";
    private static final Set<String> LINKS = Set.of("", "、", "和", "与", "及", "以及");

    private final ChineseLexicon lexicon;
    private final ShortNames shorts;

    BothSides(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.shorts = new ShortNames(lexicon);
    }

    /** 双方, 两国元首, 中韩双方, 法英德三国领导人. */
    Optional<Subject> at(Passage passage, int start, Discourse discourse) {
        return many(passage, start).or(() -> several(passage, start, discourse));
    }

    /** 法英德三国: as many characters as states. */
    private Optional<Subject> many(Passage passage, int start) {
        String rest = passage.after(start, LONGEST);
        List<Country> states = new ArrayList<>();
        for (int i = 0; i < rest.length(); i++) {
            Country state = shorts.of(rest.substring(i, i + 1));
            if (state == null) {
                break;
            }
            states.add(state);
        }
        return states.size() < MANY
                ? Optional.empty()
                : lexicon.words("joint_many")
                        .opening(rest, states.size())
                        .map(words -> joint(passage, new Span(start, start + states.size() + words.length()), states));
    }

    private static Subject joint(Passage passage, Span span, List<Country> states) {
        return new Subject(
                span,
                states.stream()
                        .map(state -> new Actor(state, "GOV", null, Role.SOURCE, passage.quote(span)))
                        .toList(),
                Subject.Kind.JOINT);
    }

    private Optional<Subject> several(Passage passage, int start, Discourse discourse) {
        List<Mention.OfCountry> listed = listed(passage, start);
        int from =
                listed.isEmpty() ? start : listed.get(listed.size() - 1).span().end();
        String rest = passage.after(from, LONGEST);
        Optional<String> counted = joint(rest, listed.size());
        return counted.or(() -> apart(passage, listed) ? uncounted(passage, from, rest) : Optional.empty())
                .flatMap(words -> {
                    Span span = new Span(start, from + words.length());
                    if (!listed.isEmpty()) {
                        return Optional.of(joint(
                                passage,
                                span,
                                listed.stream().map(Mention.OfCountry::country).toList()));
                    }
                    List<Actor> speakers = discourse.counterparts().speakers(passage.quote(span));
                    return speakers.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Subject(span, speakers, Subject.Kind.JOINT));
                });
    }

    /** 美国国务院 names no two states. */
    private static boolean apart(Passage passage, List<Mention.OfCountry> listed) {
        return !listed.isEmpty()
                && listed.stream().allMatch(state -> state.form().equals("name"))
                && listed.stream().skip(1).noneMatch(state -> listed.stream()
                        .anyMatch(other -> other.span().end() == state.span().start()));
    }

    /** 英国、法国以及德国当天也表示: nothing counts them, and they speak. */
    private Optional<String> uncounted(Passage passage, int from, String rest) {
        String counted = rest.startsWith(BOTH) ? BOTH : "";
        String heads = counted
                + lexicon.words("np_head").opening(rest, counted.length()).orElse("");
        int end = from + heads.length();
        boolean speak = lexicon.words("speech_adverb").opens(rest, heads.length())
                || lexicon.words("together_frame").opens(rest, heads.length())
                || lexicon.speechWords().opens(rest, heads.length())
                || passage.all(Mention.OfDate.class).stream()
                        .anyMatch(date -> date.span().start() == end);
        return speak ? Optional.of(heads) : Optional.empty();
    }

    private Optional<String> joint(String rest, int states) {
        return states >= MANY
                ? lexicon.words("joint_many").opening(rest)
                : lexicon.words("joint").opening(rest);
    }

    /** The states that stand in a row from an offset; empty if there are not two. */
    private static List<Mention.OfCountry> listed(Passage passage, int start) {
        List<Mention.OfCountry> row = new ArrayList<>();
        int end = start;
        for (Mention.OfCountry state : passage.all(Mention.OfCountry.class)) {
            boolean next = state.span().start() >= end
                    && LINKS.contains(passage.between(end, state.span().start()));
            boolean other = row.stream().noneMatch(one -> one.country().equals(state.country()));
            if (next && other) {
                row.add(state);
                end = state.span().end();
            } else if (pairAt(row, state)) {
                row.add(state);
            }
        }
        return row.size() > 1 ? row : List.of();
    }

    /** A word for two states at once has both at the same place. */
    private static boolean pairAt(List<Mention.OfCountry> row, Mention.OfCountry state) {
        return !row.isEmpty()
                && row.get(row.size() - 1).span().equals(state.span())
                && !row.get(row.size() - 1).country().equals(state.country());
    }
}
