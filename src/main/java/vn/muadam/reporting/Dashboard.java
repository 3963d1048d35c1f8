package vn.muadam.reporting;

import java.time.Instant;
import java.util.List;

/** The figures of a unit and of what lies one level below it, at an instant. */
public record Dashboard(ReportPlace place, UnitProgress total, List<UnitProgress> parts, Instant at) {}
