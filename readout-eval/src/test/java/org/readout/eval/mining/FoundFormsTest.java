package org.readout.eval.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.compare.mining.Proposal;
import org.readout.eval.mining.FoundForms.Form;
import org.readout.lexicon.Lexicon;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.StoredText;

class FoundFormsTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void aFormIsFoundAloneOrWithinThePhraseItMostlyStandsIn() {
        FoundForms forms = new FoundForms(LEXICON.formulas());
        forms.count("传统友谊，互利共赢，守望相助。".repeat(10));

        List<Form> among = forms.among(List.of(proposal("传统友谊", 10), proposal("实现互利共赢", 6), proposal("携手守望相助", 4)), 10);

        assertThat(found(among, "传统友谊")).isTrue();
        assertThat(found(among, "互利共赢")).isTrue();
        assertThat(found(among, "守望相助")).as("6 of its 10 uses lie elsewhere").isFalse();
    }

    @Test
    void aFormThatSeldomStandsInTheTextsIsNotAskedFor() {
        FoundForms forms = new FoundForms(LEXICON.formulas());
        forms.count("传统友谊".repeat(9));
        assertThat(forms.among(List.of(), 10)).isEmpty();
    }

    @Test
    void withoutTheRegisterNothingIsListed() {
        assertThat(MiningSuite.without(LEXICON).formulas().all()).isEmpty();
    }

    private static boolean found(List<Form> forms, String form) {
        return forms.stream().filter(one -> one.form().equals(form)).allMatch(Form::found)
                && forms.stream().anyMatch(one -> one.form().equals(form));
    }

    private static Proposal proposal(String phrase, int uses) {
        StoredText text = new StoredText(new DocId("0".repeat(64)), phrase);
        Proposal.Use use = new Proposal.Use(LocalDate.of(2015, 1, 1), Evidence.said(text, 0, phrase.length()));
        return new Proposal(phrase, uses, uses, uses, 1, 1, 1, 1, null, use, use, 1);
    }
}
