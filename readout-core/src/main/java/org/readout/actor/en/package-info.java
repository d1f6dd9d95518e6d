/**
 * Whom an English phrase names as an actor: state, sector and person, at a date.
 *
 * <p>{@link org.readout.actor.en.ActorReader} is the door. It is made once from a lexicon, is immutable and safe to share, and
 * answers for the words of one noun phrase, titles and complements included, in time linear in their length:
 *
 * <pre>{@code
 * ActorReader actors = ActorReader.read(lexicon);
 * NamedActor actor = actors.named("Iranian Foreign Minister Mohammad Javad Zarif", LocalDate.of(2019, 5, 1));
 * actor.country(); // IRN
 * actor.sector();  // GOV
 * actor.person();  // of the register, else known by name alone
 * actor.grounds(); // why, each with its layer: SAID for the words, OUTSIDE for what a table knows
 * }</pre>
 *
 * <p>A day that is not known is given as {@code null}: people then stand in the last office known of them. A phrase that does
 * not name its state ("the army") may be read in a state of the text by {@code named(phrase, day, home)}; what the phrase says
 * itself comes first. A person the text has introduced before and now calls by surname or title is asked for by identifier or full
 * name with {@code of(person, day)}. Who is not recognised gets nothing, never a default: every part of the answer may be absent.
 *
 * <p>Bodies of several states have no state; their country is {@code UNO}, {@code EUR} or {@code IGO}, and callers that count
 * dyads of states leave them out.
 *
 * <p>{@link org.readout.actor.en.Cast} knows the people of one document: who is named where, and whom a surname, a title ("the
 * envoy"), a pair ("the two leaders") or a pronoun means. Ask it first; what it does not know, such as a state or an official
 * never named, is asked of the reader of phrases:
 *
 * <pre>{@code
 * Cast cast = Cast.of(annotated);
 * List<Mention.OfPerson> who = clause.agent().map(cast::meant).orElse(List.of()); // of a phrase of a clause
 * cast.named(sentence.span());  // who is named in a stretch, in text order
 * cast.told(sentence.span());   // who is named or referred to there
 * cast.offices(who.get(0).person()); // every office the document states of the person
 * }</pre>
 *
 * <p>Each answer is a {@link org.readout.model.Mention.OfPerson}: the mention that names the person, with the state acted for and
 * the titles beside the name. Where words may mean two, nobody is returned.
 *
 * <p>How a phrase is read: it is cut at prepositions, commas and relative words. In its first segment the last noun with a sector
 * of its own decides ("opposition lawmaker" is LEG); a noun such as leader, group or spokesman takes the sector of what stands
 * before it or behind "of" ("leader of the rebels"). "Former" makes who governed into ELI. A title beside a name tells more
 * than what is known of the person; where no title stands, the office held at the date decides ({@code tenures.tsv}).
 */
@NullMarked
package org.readout.actor.en;

import org.jspecify.annotations.NullMarked;
