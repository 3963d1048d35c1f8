package vn.muadam.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * What was learnt in a commune while it was one: how many people were assigned the course there, began it there and
 * completed it there.
 *
 * @param until its last day; null while it exists
 */
public record FormerUnit(
        UnitId unit, String name, @Nullable LocalDate until, int assigned, int started, int completed) {}
