package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.web.ReaderMark;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;

/** A lesson that was read without network reaches the server as its reader's, and as nobody else's. */
@InContainer
class ReadingResourceIT {

    private static final String K6 = LearningFixture.COURSE;
    private static final String READING = "/api/v1/me/courses/" + K6 + "/lessons/b1";

    @Inject
    private LearningService learning;

    private PersonId reader;
    private HttpVisitor phone;

    @BeforeEach
    void aReaderWithAPhone() throws Exception {
        reader = aMember("Lê Thị Đọc");
        phone = signedIn(reader);
    }

    @Test
    void everyPageOfAPersonsOwnDeviceBearsTheirMarkAndOneOfNobodyNone() throws Exception {
        String mark = markOf(phone);

        assertThat(mark).matches("[0-9a-f]{64}");
        assertThat(markOf(signedIn(reader))).as("on another device").isEqualTo(mark);
        assertThat(markOf(signedIn(aMember("Lê Thị Khác")))).isNotEqualTo(mark);
        HttpVisitor nobody = HttpVisitor.here();
        nobody.get("/account/sign-in.xhtml");
        assertThat(nobody.header(ReaderMark.HEADER)).isEmpty();
    }

    @Test
    void aReadingIsTakenAsOftenAsItComes() throws Exception {
        assertThat(phone.send("PUT", READING, "")).isEqualTo(204);
        assertThat(phone.send("PUT", READING + "?marked=true", "")).isEqualTo(204);

        assertThat(doneBy(reader)).isEqualTo(1);
    }

    @Test
    void aReadingThatBearsSomebodyElsesMarkIsNotTaken() throws Exception {
        PersonId other = aMember("Lê Thị Khác");
        HttpVisitor theirs = signedIn(other);

        int status = theirs.put(READING, ReaderMark.HEADER, markOf(phone));

        assertThat(status).isEqualTo(404);
        assertThat(doneBy(other)).isZero();
        assertThat(phone.put(READING, ReaderMark.HEADER, markOf(phone))).isEqualTo(204);
        assertThat(doneBy(reader)).isEqualTo(1);
    }

    private int doneBy(PersonId person) throws Exception {
        return As.person(person, () -> learning.openHome()).now().doneCount();
    }

    private static String markOf(HttpVisitor device) throws Exception {
        device.get("/enrolment/home.xhtml");
        return device.header(ReaderMark.HEADER);
    }

    private static PersonId aMember(String name) {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
        return aPerson().named(name).memberOf(UnitFixture.aTeamIn(commune)).store();
    }

    private static HttpVisitor signedIn(PersonId person) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(username(person), SECRET);
        return visitor;
    }
}
