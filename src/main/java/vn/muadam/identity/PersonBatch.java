package vn.muadam.identity;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.IdBlocks;

/** Inserts new people, the words of their names and their places in teams, each table in one go. */
final class PersonBatch implements AutoCloseable {

    private final PreparedStatement person;
    private final PreparedStatement word;
    private final PreparedStatement membership;
    private final IdBlocks ids;
    private final PersonalIds personalIds;

    PersonBatch(Connection connection, PersonalIds personalIds) throws SQLException {
        person =
                connection.prepareStatement("insert into person (id, full_name, given_name, family_middle, folded_name,"
                        + " sort_key, match_key, birth_year, sex, phone, email, personal_id, personal_id_hash, home_unit_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        word = connection.prepareStatement(
                "insert into person_word (person_id, word, spelling, sort_key, home_unit_id) values (?, ?, ?, ?, ?)");
        membership =
                connection.prepareStatement("insert into membership (id, person_id, team_id, team_role, primary_team,"
                        + " home_organisation, valid_from) values (?, ?, ?, ?, ?, ?, ?)");
        ids = new IdBlocks(connection);
        this.personalIds = personalIds;
    }

    Registered add(NewPerson added) throws SQLException {
        long id = ids.next();
        addPerson(id, added);
        addWords(id, added);
        return new Registered(new PersonId(id), addMembership(id, added.joining()));
    }

    private void addPerson(long id, NewPerson added) throws SQLException {
        PersonName name = added.name();
        PersonalId number = added.personalId();
        person.setLong(1, id);
        person.setString(2, name.full());
        person.setString(3, name.given());
        person.setString(4, name.familyMiddle());
        person.setString(5, name.folded());
        person.setString(6, name.sortKey());
        person.setString(7, name.matchKey(added.birthYear()));
        person.setObject(8, added.birthYear(), Types.SMALLINT);
        setText(person, 9, added.sex() == null ? null : added.sex().name());
        setText(person, 10, added.phone() == null ? null : added.phone().e164());
        setText(person, 11, added.email());
        setText(person, 12, number == null ? null : personalIds.seal(number).text());
        setText(person, 13, number == null ? null : personalIds.hash(number));
        person.setLong(14, added.home().value());
        person.addBatch();
    }

    private void addWords(long id, NewPerson added) throws SQLException {
        String sortKey = added.name().sortKey();
        for (PersonName.Word each : added.name().words().toList()) {
            word.setLong(1, id);
            word.setString(2, each.folded());
            word.setString(3, each.spelling());
            word.setString(4, sortKey);
            word.setLong(5, added.home().value());
            word.addBatch();
        }
    }

    private long addMembership(long personId, Joining place) throws SQLException {
        long id = ids.next();
        membership.setLong(1, id);
        membership.setLong(2, personId);
        membership.setLong(3, place.team().value());
        membership.setString(4, place.role().name());
        membership.setBoolean(5, place.primary());
        setText(
                membership,
                6,
                place.organisation() == null ? null : place.organisation().name());
        membership.setDate(7, Date.valueOf(place.since()));
        membership.addBatch();
        return id;
    }

    private static void setText(PreparedStatement statement, int place, @Nullable String text) throws SQLException {
        statement.setObject(place, text, Types.VARCHAR);
    }

    void send() throws SQLException {
        person.executeBatch();
        word.executeBatch();
        membership.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        try (person;
                word;
                membership) {
            // all three close, whatever the others say
        }
    }
}
