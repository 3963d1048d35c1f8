package vn.muadam.certificate;

import org.jspecify.annotations.Nullable;

/**
 * What a seal covers: everything that is printed, and how the certificate ended, one line for each.
 *
 * <p>Each value bears its length, so that no value can run over into the next. The order and the names of the lines are
 * for ever: a change of them would break every seal, so another form needs another first line.
 */
final class SealedText {

    private final StringBuilder lines = new StringBuilder("muadam-certificate-1\n");

    private SealedText() {}

    /** As the certificate stands now. */
    static String of(Certificate certificate) {
        SealedText text = printed(certificate).line("state", certificate.getStoredState());
        if (certificate.getStoredState() != CertificateState.ISSUED) {
            text.line("ended", certificate.getEndedOn())
                    .line("reason", certificate.getEndReason())
                    .line("successor", certificate.getReplacedBy());
        }
        return text.lines.toString();
    }

    /** As the certificate stood when it was issued, whatever became of it. */
    static String atIssue(Certificate certificate) {
        return printed(certificate).line("state", CertificateState.ISSUED).lines.toString();
    }

    private static SealedText printed(Certificate certificate) {
        PrintedValues printed = certificate.getPrinted();
        return new SealedText()
                .line("code", certificate.getCode().value())
                .line("number", certificate.getNumber().orElse(null))
                .line("name", printed.getName())
                .line("team", printed.getTeamName())
                .line("course", printed.getCourseTitle())
                .line("course-en", printed.getCourseTitleEn())
                .line("minutes", printed.getCourseMinutes())
                .line("reviewed", printed.isCourseReviewed())
                .line("unit", printed.getUnitPath())
                .line("authority", printed.getAuthorityName())
                .line("state-body", printed.isStateBody())
                .line("place", printed.getPlace())
                .line("completed", certificate.getCompletedOn())
                .line("issued", certificate.getIssuedOn())
                .line("valid-until", printed.getValidUntil())
                .line("template", printed.getTemplateVersion())
                .line("demo", printed.isDemo());
    }

    private SealedText line(String name, @Nullable Object value) {
        lines.append(name);
        if (value != null) {
            String text = value.toString();
            lines.append(' ').append(text.length()).append(' ').append(text);
        }
        lines.append('\n');
        return this;
    }
}
