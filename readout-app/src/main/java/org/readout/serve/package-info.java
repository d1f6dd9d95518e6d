/**
 * The workbench: web pages and a REST API over the same answers as the commands. Handlers are thin: they turn a request into a
 * question of {@code pipeline} and its answer into a page or a shape of {@code export}.
 */
@NullMarked
package org.readout.serve;

import org.jspecify.annotations.NullMarked;
