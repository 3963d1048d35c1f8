package vn.muadam.certificate;

import vn.muadam.organisation.UnitId;

/**
 * The body that answers for a certificate, as it is called on the day of issue.
 *
 * @param unit the commune
 * @param code the commune's code, part of the number
 * @param name for example "Ủy ban nhân dân xã Thạnh Xuân"
 * @param place where papers are dated, for example "Thạnh Xuân"
 * @param unitPath the commune and its parents: "Xã Thạnh Xuân, Thành phố Cần Thơ"
 */
record IssuingAuthority(
        UnitId unit, String code, String name, String place, String unitPath, CertificatePolicy policy) {

    String number(int year, int running) {
        return policy.numberPattern().number(code, year, running);
    }
}
