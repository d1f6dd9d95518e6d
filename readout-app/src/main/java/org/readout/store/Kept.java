package org.readout.store;

import java.time.LocalDate;
import org.readout.model.Language;
import org.readout.model.StoredText;

/**
 * A kept text without its coding.
 *
 * @param text the stored text
 * @param title its title; empty if it has none
 * @param day it was published on
 * @param language its language
 */
public record Kept(StoredText text, String title, LocalDate day, Language language) {}
