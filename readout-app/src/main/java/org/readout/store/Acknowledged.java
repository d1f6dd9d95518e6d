package org.readout.store;

/**
 * What one commit made durable.
 *
 * @param added documents stored for the first time, duplicates among them
 * @param duplicates documents that another, kept one now stands for (same outlet, day and title)
 * @param places places noted that were not known
 */
public record Acknowledged(int added, int duplicates, int places) {}
