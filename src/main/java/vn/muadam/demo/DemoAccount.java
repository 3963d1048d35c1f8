package vn.muadam.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.muadam.identity.PersonName;
import vn.muadam.identity.PhoneNumber;

/**
 * An account by which to look at the demo, one of each kind of user; accounts.csv lists them. The people are invented.
 *
 * @param unitCode the code of the commune or ward for a member, of the unit of the role for an official
 * @param hamlet the hamlet whose team the person sits in; empty for an official
 * @param role the place in the team for a member, the granted role for an official
 * @param learning how far the person is with the compulsory course
 */
record DemoAccount(
        String username,
        PersonName name,
        Sex sex,
        int birthYear,
        String formOfAddress,
        String phone,
        String unitCode,
        String hamlet,
        String role,
        boolean nameConfirmed,
        Outcome learning,
        String what) {

    private static final String FILE = "accounts.csv";
    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static List<DemoAccount> readAll() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DemoAccount.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(reader).stream().map(DemoAccount::of).toList();
        }
    }

    private static DemoAccount of(CSVRecord line) {
        return new DemoAccount(
                line.get("username"),
                PersonName.of(line.get("full_name")),
                Sex.valueOf(line.get("sex")),
                Integer.parseInt(line.get("birth_year")),
                line.get("form_of_address"),
                PhoneNumber.parse(line.get("phone")).orElseThrow().e164(),
                line.get("unit"),
                line.get("hamlet"),
                line.get("role"),
                Boolean.parseBoolean(line.get("name_confirmed")),
                Outcome.valueOf(line.get("learning")),
                line.get("what"));
    }

    boolean isMember() {
        return !hamlet.isEmpty();
    }
}
