package vn.muadam.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Completed courses of invented people, for tests. */
final class AchievementFixture {

    static final IssuingAuthority THANH_XUAN = new IssuingAuthority(
            new UnitId(31),
            "31338",
            "Ủy ban nhân dân xã Thạnh Xuân",
            "Thạnh Xuân",
            "Xã Thạnh Xuân, Thành phố Cần Thơ",
            new CertificatePolicy(
                    new NumberPattern("CNSCD-{commune}-{year}-{number}"), "Ủy ban nhân dân {unit}", true, false));

    private boolean nameConfirmed = true;
    private Set<String> passed = Set.of("pretest", "final");
    private @Nullable Integer validityMonths = 24;
    private LocalDate completedOn = LocalDate.of(2026, 11, 21);

    static AchievementFixture anAchievement() {
        return new AchievementFixture();
    }

    AchievementFixture withUnconfirmedName() {
        nameConfirmed = false;
        return this;
    }

    AchievementFixture withPassed(String... keys) {
        passed = Set.of(keys);
        return this;
    }

    AchievementFixture completedOn(LocalDate day) {
        completedOn = day;
        return this;
    }

    AchievementFixture validForEver() {
        validityMonths = null;
        return this;
    }

    Achievement build() {
        return new Achievement(
                new Achievement.Holder(
                        new PersonId(7),
                        "Nguyễn Thị Bé Sáu",
                        nameConfirmed,
                        new UnitId(310),
                        "Tổ công nghệ số cộng đồng ấp Mỹ 1",
                        new UnitId(31)),
                new Achievement.Course(
                        new CourseId(6),
                        "Bảo đảm an toàn thông tin mạng, phòng chống lừa đảo",
                        "Staying safe online and preventing scams",
                        120,
                        false,
                        validityMonths,
                        List.of("final"),
                        passed),
                1,
                completedOn,
                null);
    }

    /** The certificate that waits for the name. */
    Certificate waiting() {
        return new Certificate(build(), THANH_XUAN, true);
    }
}
