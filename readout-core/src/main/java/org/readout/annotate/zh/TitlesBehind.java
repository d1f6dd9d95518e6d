package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Span;

/** What stands behind a name or a title: titles of the same person (习近平总书记), or the next word of one title. */
final class TitlesBehind {
    private static final String ADVISER = "顾问";
    private static final Pattern CHARGED = Pattern.compile("\\p{IsHan}{2,8}[和与及、]\\p{IsHan}{2,8}");
    private static final String BESIDES = "兼";
    private static final String OF = "的";

    private final String content;
    private final ChineseLexicon lexicon;
    private final List<Hit<Term>> hits;

    /**
     * Titles read behind a name.
     *
     * @param elements in text order
     * @param hits how many hits they take
     */
    record Read(List<TitleElement> elements, int hits) {}

    TitlesBehind(String content, ChineseLexicon lexicon, List<Hit<Term>> hits) {
        this.content = content;
        this.lexicon = lexicon;
        this.hits = hits;
    }

    /** 习近平总书记, 王毅国务委员兼外长: the titles directly behind a name, the second and further ones joined by 兼. */
    Read read(int i, int nameEnd) {
        List<TitleElement> elements = new ArrayList<>();
        int end = nameEnd;
        for (int k = i + 1; k < hits.size() && title(k) && start(k) == end; k++) {
            Term.Title title = (Term.Title) hits.get(k).values().get(0);
            elements.add(new TitleElement(hits.get(k).span(), title.surface(), null, false, "", null));
            end = hits.get(k).span().end();
            end += content.startsWith("兼", end) ? 1 : 0;
        }
        return new Read(elements, elements.size());
    }

    /** The offset behind a title that directly follows a name (金正恩第一书记特使), or behind the name. */
    int afterTitle(int i, Span name) {
        boolean follows =
                i + 1 < hits.size() && title(i + 1) && start(i + 1) == name.end() && !representedBy(name.end());
        return follows ? hits.get(i + 1).span().end() : name.end();
    }

    /** True if the one named before an offset is only the one represented, or whose wife it is: 金正恩特使, 马克龙的代表, 普京夫人. */
    boolean representedBy(int end) {
        return lexicon.words("envoy").opens(content, end)
                || content.startsWith(OF, end) && lexicon.words("envoy_of").opens(content, end + OF.length());
    }

    /** Where what makes one the envoy of who is named before begins: behind 的, if it stands there. */
    int envoy(int end) {
        return end + (content.startsWith(OF, end) ? OF.length() : 0);
    }

    /** 基辛格之子, 李光耀的女儿: the words behind a name that make the next one a relative of who bears it; absent if there are none. */
    Optional<Span> kin(int end) {
        int start = end + (content.startsWith(OF, end) ? 1 : 0);
        return lexicon.words("kin").opening(content, start).map(word -> new Span(end, start + word.length()));
    }

    /**
     * 总统安保室长, 总统法律秘书: what looks like a name, but runs into another title, is a word of that title; behind the names of
     * foreigners only titles of rank and birth stand (王储穆罕默德亲王).
     */
    boolean compound(int i, Span name, @Nullable Country country) {
        return i + 1 < hits.size()
                && title(i + 1)
                && start(i + 1) == name.end()
                && !representedBy(name.end())
                && (country == null || !transliterated(country) || !ofBirth(i + 1));
    }

    private boolean ofBirth(int k) {
        return lexicon.words("title_behind")
                .closes(content.substring(start(k), hits.get(k).span().end()));
    }

    private boolean transliterated(Country country) {
        return !lexicon.words("surname_first").has(country.code())
                && !lexicon.words("unsegmented").has(country.code());
    }

    /** True if the title at an index is only the first word of a longer one: 总统 in 总统办公厅主任, 总统气候和能源政策顾问. */
    boolean goesOn(int i, TitleWords words) {
        if (i + 1 >= hits.size()) {
            return false;
        }
        Term term = hits.get(i + 1).values().get(0);
        int end = hits.get(i).span().end();
        return (title(i + 1) || term instanceof Term.Part || term instanceof Term.Body)
                        && words.oneTitle(end, start(i + 1))
                || title(i + 1)
                        && !content.substring(end, start(i + 1)).contains(BESIDES)
                        && words.joinsDepartments(end, hits.get(i + 1).span());
    }

    /** 总统能源及海洋政策顾问: what an adviser is charged with stands between; it is no name. */
    boolean adviser(int i) {
        return i + 1 < hits.size()
                && hits.get(i + 1).values().get(0) instanceof Term.Title title
                && title.surface().equals(ADVISER)
                && CHARGED.matcher(content.substring(
                                hits.get(i).span().end(),
                                Math.max(hits.get(i).span().end(), start(i + 1))))
                        .matches();
    }

    private boolean title(int k) {
        return hits.get(k).values().get(0) instanceof Term.Title title
                && !lexicon.words("verb_too").has(title.surface());
    }

    private int start(int k) {
        return hits.get(k).span().start();
    }
}
