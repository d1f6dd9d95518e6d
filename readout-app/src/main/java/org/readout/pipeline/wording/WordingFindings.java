package org.readout.pipeline.wording;

import java.util.List;
import org.readout.compare.wording.Condition;
import org.readout.compare.wording.Finding;
import org.readout.model.Coverage;

/**
 * What a record shows of formulas on one side.
 *
 * @param condition what made a meeting an opportunity; its topic is that of the first formula
 * @param occasions meetings with an account, whatever the condition
 * @param findings one for each formula tested, in the register's order
 * @param coverage of the sources
 */
public record WordingFindings(Condition condition, int occasions, List<Finding> findings, List<Coverage> coverage) {
    public WordingFindings {
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
    }
}
