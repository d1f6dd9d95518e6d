/**
 * The builds in which contacts are told, one reader each; {@link org.readout.code.zh.meet.MeetingReader} goes through
 * them.
 */
@NullMarked
package org.readout.code.zh.meet;

import org.jspecify.annotations.NullMarked;
