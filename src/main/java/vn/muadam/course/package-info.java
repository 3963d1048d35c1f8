/**
 * What can be learnt.
 *
 * <p>Uses {@code media}, {@code document}, {@code identity}, {@code organisation}, {@code job}, {@code audit},
 * {@code shared}.
 */
@NullMarked
package vn.muadam.course;

import org.jspecify.annotations.NullMarked;
