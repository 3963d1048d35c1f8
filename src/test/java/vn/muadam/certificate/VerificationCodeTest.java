package vn.muadam.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("7K3F92QXM4TD0A1B2C3D4E5F6G");

    @Test
    void aCodeReadsBackAsItWasPrinted() {
        assertEquals("7K3F9-2QXM4-TD0A1-B2C3D-4E5F6G", CODE.inGroups());
        assertEquals(Optional.of(CODE), VerificationCode.parse(CODE.inGroups()));
    }

    @Test
    void smallLettersSpacesLongDashesAndLettersTakenForDigitsAreForgiven() {
        assertEquals(Optional.of(CODE), VerificationCode.parse(" 7k3f9 2qxm4–tdoAl b2c3d 4e5f6g\n"));
    }

    @Test
    void whatCannotBeACodeIsNone() {
        assertEquals(Optional.empty(), VerificationCode.parse(""));
        assertEquals(Optional.empty(), VerificationCode.parse("7K3F9"));
        assertEquals(Optional.empty(), VerificationCode.parse("7K3F9-2QXM4-TD0A1-B2C3D-4E5F6GG"));
        assertEquals(Optional.empty(), VerificationCode.parse("7K3F9-2QXM4-TD0A1-B2C3D-4E5FU6"));
        assertEquals(Optional.empty(), VerificationCode.parse("../../etc/passwd"));
    }

    @Test
    void everyRandomCodeIsAnother() {
        var codes = Stream.generate(VerificationCode::random).limit(10_000).collect(Collectors.toSet());

        assertEquals(10_000, codes.size());
        assertTrue(codes.stream()
                .allMatch(code -> VerificationCode.parse(code.value()).equals(Optional.of(code))));
    }
}
