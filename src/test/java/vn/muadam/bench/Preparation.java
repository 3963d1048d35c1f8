package vn.muadam.bench;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The rows that stand before measuring begins: people who are signed in, and the yardstick's own table. */
final class Preparation {

    /** The PIN of everybody in the demo. */
    static final String PIN = "246810";

    /** So few that a sign-in shows what it costs beside its hash. */
    static final int LIGHT_ITERATIONS = 1024;

    static final int YARDSTICK_ATTEMPTS = 200;
    static final int YARDSTICK_SLOTS = 20;

    private static final long FIRST_ID = 9_000_000_000L;

    private final Connection connection;

    private Preparation(Connection connection) {
        this.connection = connection;
    }

    static Cast of(Connection connection) throws SQLException, GeneralSecurityException {
        Cast cast = Cast.find(connection);
        Preparation preparation = new Preparation(connection);
        connection.setAutoCommit(false);
        preparation.signIn(cast.signedIn());
        preparation.lightenSecrets(cast.visitors().subList(0, cast.visitors().size() / 2));
        preparation.grantCountry(cast.nationalOfficial());
        preparation.makeYardstick();
        connection.commit();
        return cast;
    }

    /** As the product signs them in: the cookie's token as a hash, seen just now. */
    private void signIn(List<Learner> learners) throws SQLException {
        Timestamp now = Timestamp.from(Instant.now());
        Timestamp end = Timestamp.from(Instant.now().plus(Duration.ofDays(30)));
        Set<Long> done = new HashSet<>();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into remembered_sign_in (token_hash, person_id, created_at, last_seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)")) {
            for (Learner learner : learners) {
                if (done.add(learner.person())) {
                    insert.setString(1, learner.tokenHash());
                    insert.setLong(2, learner.person());
                    insert.setTimestamp(3, now);
                    insert.setTimestamp(4, now);
                    insert.setTimestamp(5, end);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void lightenSecrets(List<Learner> learners) throws SQLException, GeneralSecurityException {
        String hash = lightHash();
        try (PreparedStatement update =
                connection.prepareStatement("update account set secret_hash = ? where person_id = ?")) {
            for (Learner learner : learners) {
                update.setString(1, hash);
                update.setLong(2, learner.person());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** In the form of Jakarta Security: algorithm, iterations, salt and hash. */
    private static String lightHash() throws GeneralSecurityException {
        String algorithm = "PBKDF2WithHmacSHA512";
        byte[] salt = new byte[32];
        PBEKeySpec secret = new PBEKeySpec(PIN.toCharArray(), salt, LIGHT_ITERATIONS, 256);
        byte[] hash =
                SecretKeyFactory.getInstance(algorithm).generateSecret(secret).getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return algorithm + ":" + LIGHT_ITERATIONS + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(hash);
    }

    private void grantCountry(Learner official) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into role_grant (id, person_id, role_name, unit_id, valid_from)"
                        + " select ?, ?, 'NATIONAL_ADMIN', u.id, ? from unit u where u.level_code = 'NATION'")) {
            insert.setLong(1, FIRST_ID);
            insert.setLong(2, official.person());
            insert.setDate(3, java.sql.Date.valueOf(LocalDate.of(2025, 7, 1)));
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException("There is no country to look at");
            }
        }
    }

    /** A table like that of the answers, without what it refers to. */
    private void makeYardstick() throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.executeUpdate("""
                    create table yardstick_answer (attempt_id bigint not null, slot_no smallint not null,
                      question_version_id bigint not null, option_order varchar(60) not null, response varchar(200),
                      slot_seq int not null, save_key varchar(40), answered_at timestamp, fraction decimal(9,5),
                      mark decimal(9,5), max_mark decimal(9,5) not null, primary key (attempt_id, slot_no))
                    """);
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into yardstick_answer (attempt_id, slot_no, question_version_id, option_order, slot_seq, max_mark)"
                        + " values (?, ?, 1, '0,1,2,3', 0, 1)")) {
            for (int attempt = 0; attempt < YARDSTICK_ATTEMPTS; attempt++) {
                for (int slot = 1; slot <= YARDSTICK_SLOTS; slot++) {
                    insert.setInt(1, attempt);
                    insert.setInt(2, slot);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
