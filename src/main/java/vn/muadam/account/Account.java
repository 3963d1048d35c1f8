package vn.muadam.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.muadam.identity.PersonId;

/** How a person signs in: a user name of their own, and a PIN or password kept as a PBKDF2 hash. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @Column(name = "person_id")
    private Long personId;

    private String username = "";

    @Column(name = "secret_hash")
    private String secretHash = "";

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.ACTIVE;

    protected Account() {} // for JPA

    Account(PersonId person, String username, String secretHash) {
        this.personId = person.value();
        this.username = username;
        this.secretHash = secretHash;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    String username() {
        return username;
    }

    /** A new secret, for whoever has proved who they are by other means. */
    void replaceSecret(String hash) {
        secretHash = hash;
    }

    String secretHash() {
        return secretHash;
    }

    boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }
}
