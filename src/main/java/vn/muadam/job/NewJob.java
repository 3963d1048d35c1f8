package vn.muadam.job;

import org.jspecify.annotations.Nullable;

/**
 * Long work that is wanted.
 *
 * @param kind the {@link LongWork#kind} that does it
 * @param title as its owner knows it: the name of the file that is read
 * @param ownerId the person who sees it and may cancel it
 * @param subjectId what it is about, for its kind
 */
public record NewJob(
        String kind, String title, long ownerId, @Nullable Long subjectId) {}
