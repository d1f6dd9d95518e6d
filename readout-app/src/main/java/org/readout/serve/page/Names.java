package org.readout.serve.page;

import java.util.List;
import org.readout.lexicon.Countries;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Language;
import org.readout.model.Person;

/**
 * Names as the reader wants to see them.
 *
 * @param language Chinese, English or Korean; a name not known in it is shown in another
 * @param countries what states are called
 */
public record Names(Language language, Countries countries) {
    /** In the order they are offered. */
    public static final List<Language> CHOICE = List.of(Language.ENGLISH, Language.CHINESE, Language.KOREAN);

    /** Of the language of a tag; English if it is none that is offered. */
    static Names in(String tag, Countries countries) {
        Language language =
                CHOICE.stream().filter(one -> one.tag().equals(tag)).findFirst().orElse(Language.ENGLISH);
        return new Names(language, countries);
    }

    public String of(Country state) {
        return countries.display(state, language);
    }

    public String of(Person person) {
        return person.name(language);
    }

    public String of(Dyad dyad) {
        return of(dyad.a()) + " – " + of(dyad.b());
    }

    /** What a language is called in itself. */
    public static String own(Language language) {
        return switch (language.tag()) {
            case "zh" -> "中文";
            case "ko" -> "한국어";
            default -> "English";
        };
    }
}
