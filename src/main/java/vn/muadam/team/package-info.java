/**
 * How a team is constituted, by which decisions; who takes over from whom; whom a team may call.
 *
 * <p>Uses {@code identity}, {@code organisation}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.team;

import org.jspecify.annotations.NullMarked;
