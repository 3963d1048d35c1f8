package vn.muadam.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.muadam.identity.PersonName;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitTree;
import vn.muadam.shared.VietnameseText;

/** Writes the invented units, teams and people into their tables. */
final class PopulationWriter {

    private static final LocalDate COMMUNES_BEGAN = LocalDate.of(2025, 7, 1);

    private final Connection connection;
    private final IdBlock ids;
    private final String secretHash;

    PopulationWriter(Connection connection, IdBlock ids, String secretHash) {
        this.connection = connection;
        this.ids = ids;
        this.secretHash = secretHash;
    }

    void write(DemoPopulation population) throws SQLException {
        writeUnits(population);
        writeTeams(population.teams());
        UnitTree.rebuild(connection);
        writePeople(population);
        writeMemberships(population.members());
        writeGrants(population.officials());
    }

    private void writeUnits(DemoPopulation population) throws SQLException {
        try (Batch units = new Batch(
                connection,
                "unit (id, type_code, level_code, code, name, folded_name, sort_key, parent_id, valid_from)")) {
            for (Hamlet hamlet : population.hamlets()) {
                Commune commune = hamlet.commune();
                units.add(
                        hamlet.id(),
                        commune.hamletType(),
                        Level.HAMLET,
                        hamlet.code(),
                        hamlet.name(),
                        VietnameseText.fold(hamlet.name()),
                        VietnameseText.sortKey(hamlet.name()),
                        commune.id(),
                        COMMUNES_BEGAN);
            }
            for (InventedTeam team : population.teams()) {
                units.add(
                        team.id(),
                        "TEAM",
                        Level.TEAM,
                        team.code(),
                        team.name(),
                        VietnameseText.fold(team.name()),
                        VietnameseText.sortKey(team.name()),
                        team.parentId(),
                        team.decisionOn());
            }
        }
    }

    private void writeTeams(List<InventedTeam> invented) throws SQLException {
        try (Batch teams = new Batch(connection, "team (unit_id, kind, decision_number, decision_on)")) {
            for (InventedTeam team : invented) {
                teams.add(team.id(), team.kind().code(), team.decisionNumber(), team.decisionOn());
            }
        }
    }

    private void writePeople(DemoPopulation population) throws SQLException {
        try (Batch people = new Batch(
                        connection,
                        "person (id, full_name, given_name, family_middle, folded_name, sort_key, birth_year, sex, phone, "
                                + "form_of_address, name_confirmed_at, name_confirmed_by, match_key, home_unit_id)");
                Batch words = new Batch(connection, "person_word (person_id, word, spelling, sort_key, home_unit_id)");
                Batch accounts = new Batch(connection, "account (person_id, username, secret_hash, status)")) {
            for (Official official : population.officials()) {
                write(official.person(), official.unitId(), people);
            }
            for (Member member : population.members()) {
                write(member.person(), member.team().commune().id(), people);
            }
            people.send();
            for (Official official : population.officials()) {
                writeWords(official.person(), official.unitId(), words);
            }
            for (Member member : population.members()) {
                writeWords(member.person(), member.team().commune().id(), words);
            }
            for (Official official : population.officials()) {
                accounts.add(official.person().id(), official.person().username(), secretHash, "ACTIVE");
            }
            for (Member member : population.members()) {
                accounts.add(member.person().id(), member.person().username(), secretHash, "ACTIVE");
            }
        }
    }

    private static void writeWords(InventedPerson person, long homeUnit, Batch words) throws SQLException {
        for (PersonName.Word word : person.name().words().toList()) {
            words.add(person.id(), word.folded(), word.spelling(), person.name().sortKey(), homeUnit);
        }
    }

    private static void write(InventedPerson person, long homeUnit, Batch people) throws SQLException {
        people.add(
                person.id(),
                person.name().full(),
                person.name().given(),
                person.name().familyMiddle(),
                person.name().folded(),
                person.name().sortKey(),
                person.birthYear(),
                person.sex(),
                person.phone(),
                person.formOfAddress(),
                person.nameConfirmedAt(),
                person.nameConfirmedBy(),
                person.name().matchKey(person.birthYear()),
                homeUnit);
    }

    private void writeMemberships(List<Member> members) throws SQLException {
        try (Batch memberships = new Batch(
                connection,
                "membership (id, person_id, team_id, team_role, primary_team, home_organisation, valid_from)")) {
            for (Member member : members) {
                memberships.add(
                        ids.next(),
                        member.person().id(),
                        member.team().id(),
                        member.role(),
                        true,
                        member.home(),
                        member.since());
            }
        }
    }

    private void writeGrants(List<Official> officials) throws SQLException {
        try (Batch grants = new Batch(connection, "role_grant (id, person_id, role_name, unit_id, valid_from)")) {
            for (Official official : officials) {
                grants.add(ids.next(), official.person().id(), official.role(), official.unitId(), COMMUNES_BEGAN);
            }
        }
    }
}
