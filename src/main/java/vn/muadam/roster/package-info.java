/**
 * Lists of people as they come from communes.
 *
 * <p>Uses {@code identity}, {@code organisation}, {@code document}, {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.roster;

import org.jspecify.annotations.NullMarked;
