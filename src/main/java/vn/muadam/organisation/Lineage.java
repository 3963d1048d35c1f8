package vn.muadam.organisation;

import java.time.LocalDate;

/**
 * That one unit stands in the place of another, wholly or in part.
 *
 * @param other the unit of before or after
 * @param before whether that is the one of before
 * @param reference the decision
 * @param effectiveOn its day
 * @param doubtful whether the source is not sure of it, so that nothing follows it
 */
public record Lineage(
        UnitId other, String otherName, boolean before, String reference, LocalDate effectiveOn, boolean doubtful) {}
