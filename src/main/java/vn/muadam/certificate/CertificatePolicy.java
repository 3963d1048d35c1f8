package vn.muadam.certificate;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a unit has decided about the certificates issued in it and below it.
 *
 * @param issuerPattern whom they name as issuer, {@code {unit}} being the commune
 * @param stateBody whether the issuer is a body of the state, so that the national heading stands above its name
 * @param maskName whether the public page shows initials instead of the full name
 */
record CertificatePolicy(NumberPattern numberPattern, String issuerPattern, boolean stateBody, boolean maskName) {

    private static final Pattern TYPE = Pattern.compile("^(Xã|Phường|Đặc khu|Thị trấn) (?=\\D)");

    /** "Ủy ban nhân dân xã Thạnh Xuân": within a sentence the type of a unit is written small. */
    String issuerOf(String commune) {
        String small = commune.substring(0, 1).toLowerCase(Locale.ROOT) + commune.substring(1);
        return issuerPattern.replace("{unit}", small);
    }

    /** "Thạnh Xuân", but "Phường 1" where the name is only a number. */
    static String placeOf(String commune) {
        return TYPE.matcher(commune).replaceFirst("");
    }
}
