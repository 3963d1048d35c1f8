package vn.muadam.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.muadam.identity.PersonId;

/**
 * That an identity of a provider signs a person in.
 *
 * <p>It begins when its owner proves both on one device: the identity at the provider, the account by its secret. It ends
 * when they take it back, and whenever their account is recovered or given up. Who somebody is at the provider is kept as a
 * hash only.
 */
@Entity
@Table(name = "external_identity")
class ExternalIdentity {

    @Id
    @Column(name = "subject_hash")
    private String subjectHash = "";

    @Column(name = "public_id")
    private long publicId;

    private String issuer = "";

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "linked_at")
    private Instant linkedAt = Instant.EPOCH;

    @Column(name = "last_used_at")
    private Instant lastUsedAt = Instant.EPOCH;

    @Column(name = "second_step")
    private boolean secondStep;

    protected ExternalIdentity() {} // for JPA

    /** @param secondStep whether it was linked where the second step was passed */
    ExternalIdentity(String subjectHash, String issuer, PersonId person, boolean secondStep, Instant now) {
        this.subjectHash = subjectHash;
        this.publicId = Tokens.number();
        this.issuer = issuer;
        this.person = person;
        this.secondStep = secondStep;
        this.linkedAt = now;
        this.lastUsedAt = now;
    }

    PersonId person() {
        return person;
    }

    String issuer() {
        return issuer;
    }

    Instant linkedAt() {
        return linkedAt;
    }

    /**
     * Signs its person in. A second step at the provider counts for the one here only where it was linked by somebody who
     * had passed that: else whoever has an official's PIN would link their own identity, with a second step of their own.
     */
    VerifiedPerson use(boolean secondStepThere, Instant now) {
        lastUsedAt = now;
        return new VerifiedPerson(person, secondStep && secondStepThere);
    }

    LinkedIdentity shown(String provider) {
        return new LinkedIdentity(publicId, provider, linkedAt, lastUsedAt);
    }
}
