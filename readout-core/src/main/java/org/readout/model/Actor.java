package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Who acts or is acted upon in an event.
 *
 * @param country the state; absent if not known
 * @param sector part of the state or society (GOV, MIL, PTY …, as in CAMEO); absent if not known
 * @param person the person; absent if a state or body acts
 * @param role source, target or both
 * @param evidence where the actor is named
 */
public record Actor(
        @Nullable Country country, @Nullable String sector, @Nullable Person person, Role role, Evidence evidence) {}
