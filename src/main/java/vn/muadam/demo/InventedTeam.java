package vn.muadam.demo;

import java.time.LocalDate;

/**
 * An invented team with the decision that founded it.
 *
 * @param parentId the hamlet's id, or the commune's for a team of a union
 * @param size how many members it has
 */
record InventedTeam(
        long id,
        String code,
        String name,
        TeamKind kind,
        long parentId,
        Commune commune,
        String decisionNumber,
        LocalDate decisionOn,
        int size) {

    InventedTeam withSize(int newSize) {
        return new InventedTeam(id, code, name, kind, parentId, commune, decisionNumber, decisionOn, newSize);
    }
}
