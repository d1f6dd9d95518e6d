package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.StoredText;

/**
 * Titles of a foreign state that no name follows, as a headline has them: 会见卢森堡首相, 保加利亚总理、匈牙利总理. Not safe to share.
 */
final class HeadlineTitles {
    /** No headline names more offices; a text without one shall not make the search for their names long. */
    private static final int MOST_IN_HEADLINE = 24;

    private final StoredText text;
    /** The text as matched. */
    private final String reading;

    private final ChineseLexicon lexicon;
    private final List<NamedApart.Nameless> nameless = new ArrayList<>();

    HeadlineTitles(StoredText text, String reading, ChineseLexicon lexicon) {
        this.text = text;
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** In text order. */
    List<NamedApart.Nameless> all() {
        return nameless;
    }

    /** Takes in titles that no name has followed, those of each state apart. */
    void take(TitleString titles) {
        if (titles.international()) {
            return;
        }
        List<TitleElement> of = new ArrayList<>();
        for (TitleElement element : titles.elements()) {
            if (ofAnother(of, element)) {
                take(titles, of);
                of.clear();
            }
            of.add(element);
        }
        take(titles, of);
    }

    /** 非洲联盟轮值主席、贝宁总统 is one person, 保加利亚总理、匈牙利总理 are two. */
    private static boolean ofAnother(List<TitleElement> of, TitleElement next) {
        Country state = of.isEmpty() ? null : of.get(of.size() - 1).state();
        return state != null && !Objects.equals(state, next.state());
    }

    private void take(TitleString titles, List<TitleElement> of) {
        if (of.isEmpty()) {
            return;
        }
        Optional<Country> state = Optional.ofNullable(of.get(of.size() - 1).state())
                .or(titles::stated)
                .or(() -> listed(titles));
        int end = of.get(of.size() - 1).words().end();
        state.filter(country -> !country.equals(lexicon.home()) && nameless.size() < MOST_IN_HEADLINE)
                .ifPresent(country -> nameless.add(new NamedApart.Nameless(of, country, end)));
    }

    /** 菲律宾参议长 众议长: the state of the one before in a list. */
    private Optional<Country> listed(TitleString titles) {
        if (nameless.isEmpty()) {
            return Optional.empty();
        }
        NamedApart.Nameless last = nameless.get(nameless.size() - 1);
        String gap = last.end() < titles.start() ? reading.substring(last.end(), titles.start()) : "";
        return gap.equals(" ") || lexicon.words("list").has(gap) ? Optional.of(last.country()) : Optional.empty();
    }

    /**
     * 会见德国总理, and in the text only 默克尔: the headline's titles are those of the one person of that state.
     *
     * @param people everyone found; who gets titles is replaced in it
     */
    void give(List<Mention.OfPerson> people) {
        nameless.stream().filter(titles -> titles.inHeadline(reading)).forEach(titles -> give(titles, people));
    }

    private void give(NamedApart.Nameless titles, List<Mention.OfPerson> people) {
        List<Mention.OfPerson> of = people.stream()
                .filter(person -> titles.country().equals(person.country()))
                .toList();
        boolean one = of.stream().map(Mention.OfPerson::person).distinct().count() == 1
                && of.stream().allMatch(person -> person.offices().isEmpty());
        if (one && alone(titles)) {
            Mention.OfPerson first = of.get(0);
            people.set(people.indexOf(first), titled(first, titles));
        }
    }

    /** True if the headline has no other titles of that state. */
    private boolean alone(NamedApart.Nameless titles) {
        return nameless.stream()
                        .filter(other ->
                                other.inHeadline(reading) && other.country().equals(titles.country()))
                        .count()
                == 1;
    }

    private Mention.OfPerson titled(Mention.OfPerson person, NamedApart.Nameless titles) {
        return new Mention.OfPerson(
                person.span(),
                person.name(),
                person.person(),
                person.country(),
                TitleElement.offices(titles.titles(), text, lexicon, titles.country()));
    }
}
