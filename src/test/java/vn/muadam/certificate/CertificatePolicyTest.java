package vn.muadam.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CertificatePolicyTest {

    private static final NumberPattern PATTERN = new NumberPattern("CNSCD-{commune}-{year}-{number}");
    private static final CertificatePolicy POLICY =
            new CertificatePolicy(PATTERN, "Ủy ban nhân dân {unit}", true, false);

    @Test
    void aNumberNamesCommuneYearAndRunningNumber() {
        assertEquals("CNSCD-31338-2026-000147", PATTERN.number("31338", 2026, 147));
        assertEquals("CNSCD-31338-2026-1000000", PATTERN.number("31338", 2026, 1_000_000));
    }

    @Test
    void aPatternThatWouldRepeatNumbersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NumberPattern("CNSCD-{year}-{number}"));
    }

    @Test
    void theTypeOfTheUnitIsWrittenSmallWithinTheIssuersName() {
        assertEquals("Ủy ban nhân dân xã Thạnh Xuân", POLICY.issuerOf("Xã Thạnh Xuân"));
        assertEquals("Ủy ban nhân dân đặc khu Phú Quốc", POLICY.issuerOf("Đặc khu Phú Quốc"));
    }

    @Test
    void papersAreDatedInThePlaceButANumberedWardKeepsItsType() {
        assertEquals("Thạnh Xuân", CertificatePolicy.placeOf("Xã Thạnh Xuân"));
        assertEquals("Phường 1", CertificatePolicy.placeOf("Phường 1"));
    }

    @Test
    void aMaskedNameIsKnownToItsHolderOnly() {
        assertEquals("N. T. B. Sáu", MaskedName.of("Nguyễn Thị Bé Sáu"));
        assertEquals("Đ. Ánh", MaskedName.of("Đặng Ánh"));
        assertEquals("Y.", MaskedName.of("Ylan"));
    }
}
