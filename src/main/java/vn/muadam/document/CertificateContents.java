package vn.muadam.document;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a certificate says, frozen when it was issued: a later change of name, of unit or of course does not
 * touch a paper that somebody already holds.
 *
 * @param demo whether the data are invented, which the paper then says across its whole width
 */
public record CertificateContents(
        Holder holder, Training training, Issue issue, Verification verification, boolean demo) {

    /**
     * Who holds the certificate.
     *
     * @param name the full name exactly as the holder's unit confirmed it
     * @param team the team that the holder belonged to, with its full name, if any
     * @param units the holder's unit and those above it, for example "Xã Thạnh Xuân, Thành phố Cần Thơ"
     */
    public record Holder(String name, @Nullable String team, String units) {}

    /**
     * What was completed.
     *
     * @param minutes how long the course takes, 0 when nobody has said
     * @param result what was asked and reached, for example "bài kiểm tra cuối khóa đúng 8/10 câu"
     * @param unreviewedCourse whether no professional body has reviewed the course yet
     */
    public record Training(
            String title, int minutes, @Nullable String result, boolean unreviewedCourse) {}

    /**
     * The act of issuing.
     *
     * @param unit the full name of the unit that answers for the certificate
     * @param stateBody whether that unit is a body of the state: only then does the national heading stand above it
     * @param place where it is dated, for example "Hỏa Lựu", if known
     * @param validUntil the last day on which it is valid, null when it does not expire
     * @param signatory who is to sign; without one the paper names the unit alone
     */
    public record Issue(
            String unit,
            boolean stateBody,
            @Nullable String place,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            @Nullable Signatory signatory) {}

    /** Who signs, for example "CHỦ TỊCH" and the full name. */
    public record Signatory(String office, String name) {}

    /** Where anybody can ask whether the certificate is genuine and still valid. */
    public record Verification(URI url, String code) {

        public Verification {
            if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
                throw new IllegalArgumentException("A certificate is verified on a web page, not at " + url);
            }
        }
    }
}
