/**
 * Work that nobody asks for: what is due by the clock, done once however many nodes there are; what keeps tables from
 * growing for ever; how much of it waits.
 *
 * <p>Every capability above it brings its own {@link vn.muadam.job.ScheduledWork}, {@link vn.muadam.job.Retention} and
 * {@link vn.muadam.job.Backlog}. Uses {@code shared}.
 */
@NullMarked
package vn.muadam.job;

import org.jspecify.annotations.NullMarked;
