package vn.muadam.reporting.web;

import java.util.Comparator;
import java.util.Locale;
import vn.muadam.reporting.UnitProgress;

/** The columns by which a dashboard's table can be sorted; names come in Vietnamese order from the database. */
enum DashboardOrder {
    NAME,
    TEAMS,
    MEMBERS,
    ASSIGNED,
    STARTED,
    COMPLETED,
    RATIO,
    OVERDUE;

    Comparator<UnitProgress> comparator(boolean descending) {
        Comparator<UnitProgress> ascending = Comparator.comparingDouble(this::figureOf);
        return descending ? ascending.reversed() : ascending;
    }

    private double figureOf(UnitProgress row) {
        return switch (this) {
            case NAME -> 0;
            case TEAMS -> row.teams();
            case MEMBERS -> row.members();
            case ASSIGNED -> row.assigned();
            case STARTED -> row.started();
            case COMPLETED -> row.completed();
            case RATIO -> row.ratio();
            case OVERDUE -> row.overdue();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of that code; names where there is none. */
    static DashboardOrder of(String code) {
        for (DashboardOrder order : values()) {
            if (order.code().equals(code)) {
                return order;
            }
        }
        return NAME;
    }
}
