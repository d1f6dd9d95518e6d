package org.readout.compare.wording;

import org.readout.compare.Difference;

/**
 * A formula that one of two accounts of one meeting has and the other has not, beside the habits of those who published them:
 * what an outlet always says, or never does, tells little of this meeting.
 *
 * @param difference the formula, the side, and which account has it
 * @param first how often the outlet of the first account has it on that side, in all its accounts of meetings with words of that side
 * @param second the same of the second account's outlet
 */
public record OneSided(Difference difference, Counts first, Counts second) {}
