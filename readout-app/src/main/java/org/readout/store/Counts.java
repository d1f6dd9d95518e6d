package org.readout.store;

/**
 * How much the store holds.
 *
 * @param documents documents kept
 * @param duplicates documents another one stands for; their items are not counted below
 * @param places places documents were found at
 * @param sources sources they are from
 * @param meetings meetings as told, not merged
 * @param events events
 * @param statements statements
 * @param wordings wordings
 * @param claims claims
 */
public record Counts(
        int documents,
        int duplicates,
        int places,
        int sources,
        int meetings,
        int events,
        int statements,
        int wordings,
        int claims) {}
