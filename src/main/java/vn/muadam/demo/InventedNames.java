package vn.muadam.demo;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import vn.muadam.identity.PersonName;

/**
 * Makes up names as people of the Mekong delta bear them: family names by their frequency there, middle and given names
 * by sex and generation, and the given names by order of birth (Hai, Ba, Tư … Út) that older people often have.
 *
 * <p>No list of real people stands behind it; a name that somebody bears is chance.
 */
final class InventedNames {

    private static final int OLDER_BORN_BEFORE = 1976;

    private static final Pick FAMILY =
            Pick.from("Nguyễn 31, Trần 13, Lê 11, Phạm 7, Huỳnh 7, Phan 5, Võ 5, Đặng 3, Bùi 2, Đỗ 2, Hồ 2, Ngô 2, "
                    + "Dương 2, Trương 2, Lâm 2, Lý, Cao, Châu, Mai, Tô, Danh, Thạch, Đinh, Lương, Tăng, Quách, Lưu");
    private static final Pick ORDER_OF_BIRTH =
            Pick.from("Hai, Ba 2, Tư 2, Năm 2, Sáu 2, Bảy 2, Tám 2, Chín, Mười, Út 2");

    private static final Pick MIDDLE_OLDER_MEN =
            Pick.from("Văn 22, Hữu 2, Thành 3, Minh 2, Hoàng 2, Công, Ngọc 2, Thanh 2, Quang, Tấn, Phước");
    private static final Pick MIDDLE_OLDER_WOMEN =
            Pick.from("Thị 22, Thị Bé 3, Thị Kim 3, Thị Ngọc 3, Thị Mỹ 2, Thị Thu 2, Thị Hồng 2, Kim, Ngọc");
    private static final Pick MIDDLE_YOUNGER_MEN = Pick.from(
            "Văn 6, Minh 4, Hoàng 3, Quốc 3, Thanh 2, Tấn 2, Nhật 2, Gia, Đăng, Hoài, Duy, Hữu, Chí 2, Trung");
    private static final Pick MIDDLE_YOUNGER_WOMEN =
            Pick.from("Thị 7, Ngọc 3, Thị Ngọc 3, Thị Kim 2, Thanh 2, Huỳnh, Bảo, Thùy 2, Phương, Khánh, Thị Thúy 2, "
                    + "Thị Cẩm 2, Thị Mỹ 2, Thị Bích, Kim 2");

    private static final Pick GIVEN_OLDER_MEN = Pick.from(
            "Hùng, Dũng, Sơn, Hải, Lợi, Phước, Thạnh, Hòa, Thuận, Tài, Đức, Nhân, Nghĩa, Trí, Tín, Hiền, Bình, "
                    + "Chiến, Thắng, Quý, Sang, Khanh, Lành, Trung, Hiếu, Liêm, Mến, Phến, Nhiều, Giàu, Đực, Của, Sanh");
    private static final Pick GIVEN_OLDER_WOMEN = Pick.from(
            "Lan, Huệ, Cúc, Mai, Hồng, Đào, Tuyết, Nga, Hoa, Hường, Liên, Sen, Thơm, Lành, Hiền, Nhàn, Phượng, "
                    + "Xuân, Thu, Đông, Ánh, Nguyệt, Hằng, Loan, Oanh, Bích, Lệ, Thủy, Thúy, Xinh, Đẹp, Tươi, Nở, Thắm");
    private static final Pick GIVEN_YOUNGER_MEN =
            Pick.from("Anh, Bảo, Cường, Duy, Đạt, Hào, Hậu, Huy, Khang, Khoa, Khôi, Kha, Lộc, Long, Nam, Nhựt, Phát, "
                    + "Phong, Phú, Phúc, Quân, Tâm, Tân, Thái, Thịnh, Thiện, Tiến, Toàn, Trường, Tuấn, Vinh, Vũ, Vĩ");
    private static final Pick GIVEN_YOUNGER_WOMEN = Pick.from(
            "Anh, Trân, Trang, Vy, Như, Nhi, Ngân, My, Thư, Thảo, Tiên, Tuyền, Quyên, Phương, Linh, Hân, Hương, "
                    + "Huyền, Diệu, Duyên, Giang, Hà, Mơ, Uyên, Yến, Thoa, Trinh, Trúc, Thy, Thu Hà, Lan Anh, Hồng Nhung");

    /** Bearers of these stand in schoolbooks. */
    private static final Set<String> WELL_KNOWN =
            Set.of("Bùi Thị Xuân", "Võ Thị Sáu", "Trần Văn Giàu", "Nguyễn Văn Bảy", "Lê Văn Tám", "Phạm Văn Hai");

    private final Random random;

    InventedNames(Random random) {
        this.random = random;
    }

    PersonName draw(Sex sex, int birthYear) {
        return draw(FAMILY.draw(random), sex, birthYear);
    }

    /** A name within the family of that name. */
    PersonName draw(String family, Sex sex, int birthYear) {
        boolean older = birthYear < OLDER_BORN_BEFORE;
        String middle = middleNames(sex, older).draw(random);
        String given = given(sex, older);
        while (!isPlausible(family, middle, given)) {
            given = given(sex, older);
        }
        return PersonName.of(family + " " + middle + " " + given);
    }

    private static boolean isPlausible(String family, String middle, String given) {
        boolean twice = Arrays.asList(middle.split(" ")).contains(given) || family.equals(given);
        return !twice && !WELL_KNOWN.contains(family + " " + middle + " " + given);
    }

    private String given(Sex sex, boolean older) {
        if (older && random.nextInt(100) < 22) {
            return ORDER_OF_BIRTH.draw(random);
        }
        return givenNames(sex, older).draw(random);
    }

    private static Pick middleNames(Sex sex, boolean older) {
        if (sex == Sex.FEMALE) {
            return older ? MIDDLE_OLDER_WOMEN : MIDDLE_YOUNGER_WOMEN;
        }
        return older ? MIDDLE_OLDER_MEN : MIDDLE_YOUNGER_MEN;
    }

    private static Pick givenNames(Sex sex, boolean older) {
        if (sex == Sex.FEMALE) {
            return older ? GIVEN_OLDER_WOMEN : GIVEN_YOUNGER_WOMEN;
        }
        return older ? GIVEN_OLDER_MEN : GIVEN_YOUNGER_MEN;
    }
}
