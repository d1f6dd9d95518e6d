package org.readout.code.zh.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Countries;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Reference;
import org.readout.model.Statement;

/**
 * The states a text names, each once, where it is named first. "The foreign ministry" does not name its state, nor does who is known to be
 * its president: what is told at home is full of them. Nor do two characters side by side, which are often part of other words;
 * a text that speaks of 中朝 names 朝鲜 somewhere. A state acts if it meets, does or says what is coded.
 */
public final class NamedStates {
    private static final String ORGANISATION = "organisation";
    private static final String METONYM = "metonym";
    private static final Set<String> FORMS = Set.of("name", "short", METONYM);

    private final Countries countries;

    public NamedStates(Countries countries) {
        this.countries = countries;
    }

    /** The states a text names, each once, where it is named first; acting if anything coded is by it. */
    public List<Reference> of(Annotated annotated, Coding coding) {
        Set<Country> acting = acting(coding);
        Map<Country, Mention.OfCountry> first = new LinkedHashMap<>();
        annotated.mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(Mention.OfCountry.class::cast)
                .filter(named -> names(annotated, named))
                .forEach(named -> first.putIfAbsent(named.country(), named));
        return first.values().stream()
                .map(named -> new Reference(
                        List.of(named.country()),
                        named.form().equals(METONYM) ? Reference.Form.SEAT : Reference.Form.NAME,
                        acting.contains(named.country()),
                        Evidence.said(
                                annotated.document().text(),
                                named.span().start(),
                                named.span().end())))
                .toList();
    }

    /** 美国国务院 names its state, 外交部 does not. */
    private boolean names(Annotated annotated, Mention.OfCountry named) {
        return FORMS.contains(named.form())
                || named.form().equals(ORGANISATION)
                        && annotated
                                .reading()
                                .startsWith(
                                        countries.display(named.country(), Language.CHINESE),
                                        named.span().start());
    }

    private static Set<Country> acting(Coding coding) {
        Set<Country> acting = new HashSet<>();
        coding.meetings().forEach(meeting -> acting.addAll(meeting.countries()));
        coding.events().forEach(event -> acting.addAll(event.countries()));
        for (Statement said : coding.statements()) {
            Country speaker = said.speaker().country();
            if (speaker != null) {
                acting.add(speaker);
            }
        }
        return acting;
    }
}
