package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Span;

/**
 * 习主席, 李总理, 文总统: a leader by a surname of one character and the office. Meant is whom the text names in full with that office; else,
 * of the home state, who holds it on the day of publication. Where two might be meant, nobody is.
 *
 * @param published day of publication; absent if not stated
 */
record LeaderBySurname(String text, ChineseLexicon lexicon, @Nullable LocalDate published) {
    private static final int LONGEST_NAME = 4;

    private record Leader(Person person, @Nullable Country country) {}

    /**
     * @param people those named in full
     * @param taken offsets of names and words, titles among them
     */
    List<Mention.OfPerson> all(List<Mention.OfPerson> people, List<Hit<Term>> hits, BitSet taken) {
        List<Mention.OfPerson> found = new ArrayList<>();
        for (Hit<Term> hit : hits) {
            int at = hit.span().start() - 1;
            if (hit.values().get(0) instanceof Term.Title title
                    && !offices(title.surface()).isEmpty()
                    && stands(at, hit.span().end(), taken)) {
                leader(text.substring(at, at + 1), title.surface(), people)
                        .map(one -> mention(new Span(at, hit.span().end()), one))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Mention.OfPerson mention(Span span, Leader leader) {
        Span name = new Span(span.start(), span.start() + 1);
        return new Mention.OfPerson(span, name, leader.person(), leader.country(), List.of());
    }

    /** A surname by itself: not in 学习主席, not the end of a foreign name, and no word of kinship behind the title: 习主席夫人. */
    private boolean stands(int at, int end, BitSet taken) {
        return at >= 0
                && !taken.get(at)
                && lexicon.words("surname").opens(text, at)
                && !lexicon.words("no_surname").closes(text, at + 1)
                && !lexicon.words("envoy").opens(text, end)
                && (!foreign(at)
                        || !foreign(at - 1)
                        || lexicon.words("before_name").closes(text, at));
    }

    private boolean foreign(int at) {
        return at >= 0 && lexicon.nameCharacters().transliterates(text.charAt(at));
    }

    private Optional<Leader> leader(String surname, String title, List<Mention.OfPerson> people) {
        List<Leader> named = people.stream()
                .filter(person -> surnamed(surname, person) && holds(title, person))
                .map(person -> new Leader(person.person(), person.country()))
                .distinct()
                .toList();
        return named.isEmpty()
                ? inOffice(surname, title)
                : named.stream().filter(one -> named.size() == 1).findFirst();
    }

    private boolean surnamed(String surname, Mention.OfPerson person) {
        Country country = person.country();
        return country != null
                && lexicon.words("surname_first").has(country.code())
                && person.name().length() > 1
                && person.name().length() <= LONGEST_NAME
                && text.startsWith(surname, person.name().start());
    }

    private static boolean holds(String title, Mention.OfPerson person) {
        return person.offices().stream()
                .anyMatch(office -> office.rank() != null && office.title().endsWith(title));
    }

    /** Who of the home state holds the office, by the name its register has for it. */
    private Optional<Leader> inOffice(String surname, String title) {
        LocalDate day = published;
        return day == null
                ? Optional.empty()
                : offices(title).stream()
                        .flatMap(office -> lexicon.officesAlone().holder(office, lexicon.home(), day, day).stream())
                        .map(entry -> new Leader(entry.person(), entry.country()))
                        .filter(one -> one.person().name(Language.CHINESE).startsWith(surname))
                        .findFirst();
    }

    private List<String> offices(String title) {
        String lead = title + ":";
        return lexicon.words("leader_title").all().stream()
                .filter(word -> word.startsWith(lead))
                .map(word -> word.substring(lead.length()))
                .toList();
    }
}
