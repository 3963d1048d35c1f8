package vn.muadam.organisation;

import java.time.LocalDate;

/**
 * How a unit was called, and where it hung, until a decision changed that and nothing else.
 *
 * @param until the last day
 */
public record FormerPlace(String name, String parentName, LocalDate until, String reference) {}
