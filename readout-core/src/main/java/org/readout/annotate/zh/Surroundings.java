package org.readout.annotate.zh;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * The foreign state a sentence has named last, as a state or by a city: 在布达佩斯会见总统阿戴尔. Read in text order; not safe to
 * share.
 */
final class Surroundings {
    private static final String SENTENCE_ENDS = "。！？\n";

    private static final int LOWEST_OF_STATE = 5;

    private static final String INTERNATIONAL = "INT.";
    private static final String OF = "的";
    private static final int LONGEST_CHARGE = 14;

    private final String content;
    private final ChineseLexicon lexicon;
    private final Names names;
    private final Country home;
    private int from;
    private @Nullable Country last;
    private @Nullable Country posted;
    private int postedEnd;
    private int organisationEnd;

    Surroundings(String content, ChineseLexicon lexicon) {
        this.content = content;
        this.lexicon = lexicon;
        this.names = new Names(lexicon);
        this.home = lexicon.home();
    }

    /** Takes a word of the lexicon into account; 常驻日内瓦代表 is of the state before it. */
    void pass(Span span, Term term) {
        forgetBefore(span.start());
        Country country = term instanceof Term.State state
                ? state.country()
                : term instanceof Term.Venue venue ? venue.country() : null;
        if (country != null && !country.equals(home)) {
            foreign(span, country);
        }
        organisationEnd =
                term instanceof Term.Body body && body.id().startsWith(INTERNATIONAL) ? span.end() : organisationEnd;
        from = span.end();
    }

    private void foreign(Span span, Country country) {
        if (lexicon.words("posted").closes(content, span.start())) {
            posted = country;
            postedEnd = span.end();
        } else {
            last = country;
        }
    }

    /** 联合国负责政治事务的副秘书长: an organisation of states stands before a title, with what its bearer is charged with. */
    boolean ofOrganisation(int title) {
        String charge = between(organisationEnd, title);
        return organisationEnd > 0
                && charge.length() <= LONGEST_CHARGE
                && charge.endsWith(OF)
                && charge.chars().allMatch(Character::isIdeographic);
    }

    /**
     * 党主席巴图为团长的蒙古国代表团: the state of those a person leads.
     *
     * @param next the lexicon's words behind the name: the state, or 团长 and the state
     */
    Optional<Country> led(Span name, List<Hit<Term>> next) {
        return next.stream()
                .filter(hit -> hit.values().get(0) instanceof Term.State)
                .findFirst()
                .filter(hit -> lexicon.words("leading")
                        .has(between(name.end(), hit.span().start())))
                .map(hit -> ((Term.State) hit.values().get(0)).country());
    }

    /**
     * The state of one whose title names none: the home state if the name is written as its names are, else for a ranked office
     * the state named last.
     */
    Optional<Country> stateFor(Span name, List<TitleElement> titles) {
        boolean official = titles.stream().anyMatch(this::ofState);
        if (names.likeHome(content, name) && titles.stream().noneMatch(this::foreign)) {
            return last != null && transliterated(name) ? Optional.empty() : Optional.of(home);
        }
        return official
                ? Optional.ofNullable(last)
                        .or(() -> titles.stream().anyMatch(this::metByEnvoy)
                                ? Optional.ofNullable(posted)
                                : Optional.empty())
                : Optional.empty();
    }

    /** 驻甲国大使某某拜会议长某某: whom an envoy meets is of the state where he is posted. */
    private boolean metByEnvoy(TitleElement element) {
        return lexicon.words("met_by_envoy")
                .within(between(postedEnd, element.words().start()));
    }

    /** 欧盟英国“脱欧”谈判代表巴尼耶: behind the name of another state such characters may be a surname or write a foreign name. */
    private boolean transliterated(Span name) {
        return content.substring(name.start(), name.end()).chars().allMatch(lexicon.nameCharacters()::transliterates);
    }

    /** A title the home state does not have: 总统. */
    private boolean foreign(TitleElement element) {
        return lexicon.words("foreign_to_" + home.code()).has(element.title());
    }

    private boolean ofState(TitleElement element) {
        return lexicon.offices()
                .rank(element.title(), null, null)
                .filter(rank -> rank.band() <= LOWEST_OF_STATE)
                .isPresent();
    }

    private String between(int start, int end) {
        return start < end ? content.substring(start, end) : "";
    }

    private void forgetBefore(int next) {
        for (int at = from; at < next; at++) {
            if (SENTENCE_ENDS.indexOf(content.charAt(at)) >= 0) {
                last = null;
                posted = null;
            }
        }
    }
}
