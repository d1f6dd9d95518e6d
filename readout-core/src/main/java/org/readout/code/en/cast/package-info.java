/**
 * Whom a phrase of a contact means: people and groups on the scene, guests and hosts, whoever a title or a surname
 * stands for.
 */
@NullMarked
package org.readout.code.en.cast;

import org.jspecify.annotations.NullMarked;
