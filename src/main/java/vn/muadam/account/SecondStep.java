package vn.muadam.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.muadam.identity.PersonId;

/**
 * That somebody signs in with a second step: the secret that their telephone shares with this installation, sealed.
 *
 * <p>It begins when the telephone has shown a first right code, and ends when its owner starts over or somebody above
 * resets it. The step of the last code is kept, so that no code is good twice.
 */
@Entity
@Table(name = "second_step")
class SecondStep {

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "sealed_secret")
    private String sealedSecret = "";

    @Column(name = "set_up_at")
    private Instant setUpAt = Instant.EPOCH;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondStep() {} // for JPA

    SecondStep(PersonId person, String sealedSecret, long firstStep, Instant now) {
        this.personId = person.value();
        this.sealedSecret = sealedSecret;
        this.lastStep = firstStep;
        this.setUpAt = now;
    }

    String sealedSecret() {
        return sealedSecret;
    }
}
