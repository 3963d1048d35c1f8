package vn.muadam.certificate;

import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * Somebody now holds a certificate; fired in the transaction that issued it.
 *
 * @param team the team that counted the person when the course was completed, or null
 */
public record CertificateIssued(
        PersonId person,
        CourseId course,
        int cycle,
        @Nullable UnitId team) {}
