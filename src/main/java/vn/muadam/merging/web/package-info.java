/**
 * Pages of merging: who may be recorded twice, two records side by side.
 *
 * <p>Uses {@code merging} and what lies below it.
 */
@NullMarked
package vn.muadam.merging.web;

import org.jspecify.annotations.NullMarked;
