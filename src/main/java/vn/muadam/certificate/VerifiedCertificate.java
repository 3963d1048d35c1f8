package vn.muadam.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know about a certificate whose code they have; nothing more than stands on the paper.
 *
 * @param name in full or in initials, as the issuing unit has decided
 * @param endedOn the day on which it was revoked or replaced
 * @param replacedBy the number of the one that replaced it
 * @param successors the units that have taken the issuer's place since, empty while it exists
 * @param reviewed whether a professional body had reviewed the course
 * @param demo whether holder and certificate are invented
 */
public record VerifiedCertificate(
        CertificateState state,
        String number,
        String name,
        String courseTitle,
        String courseTitleEn,
        LocalDate completedOn,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate endedOn,
        @Nullable String replacedBy,
        String issuer,
        String unitPath,
        List<String> successors,
        boolean reviewed,
        boolean demo) {}
