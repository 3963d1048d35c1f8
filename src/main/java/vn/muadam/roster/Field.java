package vn.muadam.roster;

import java.util.List;
import java.util.regex.Pattern;
import vn.muadam.shared.VietnameseText;

/** What a column of a list can hold, and by which headings it is known; earlier ones are asked first. */
public enum Field {
    BIRTH("nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|ngay, thang, nam sinh|namsinh|ns"),
    BIRTH_MALE("nam"),
    BIRTH_FEMALE("nu"),
    SEX("gioi tinh|phai|gt"),
    PHONE(".*dien thoai.*|sdt|so dt|dt|di dong|so di dong|phone|zalo|so zalo"),
    EMAIL(".*e-?mail.*|thu dien tu"),
    PERSONAL_ID(".*cccd.*|.*can cuoc.*|so dinh danh.*|ma dinh danh.*|cmnd.*"),
    TEAM_ROLE("vai tro.*|chuc vu trong to|nhiem vu.*|chuc danh trong to|chuc vu|chuc danh"),
    ORGANISATION("don vi cong tac|co quan.*|to chuc.*|thanh phan.*|noi cong tac|chuc vu, don vi.*"),
    SINCE("ngay vao to|tham gia tu.*|tu ngay"),
    TEAM(
            "to|to \\(.*|ten to|to cong nghe so.*|to cnscd.*|to chuyen doi so.*|ap|thon|khu vuc|khom|ban|buon|ap, khu vuc|ap/khu vuc"
                    + "|khu pho|to dan pho|don vi \\(ap.*|dia ban"),
    COMMUNE("xa|phuong|xa, phuong|xa/phuong|don vi|ten xa.*"),
    FAMILY_MIDDLE("ho dem|ho va ten dem|ho, chu dem|ho va chu dem|ho lot|ho va ten lot"),
    GIVEN_NAME("ten"),
    FULL_NAME("ho va ten|ho ten|ho, ten|ho va ten thanh vien|ten thanh vien|hoten|ho & ten|ho va ten.*|ho ten.*");

    private final Pattern headings;

    Field(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Whether a column with that heading holds it. */
    boolean isCalled(String heading) {
        String folded =
                VietnameseText.fold(heading).replaceAll("[*:]|\\(\\*\\)", "").strip();
        return headings.matcher(folded).matches();
    }

    /** The columns of the template, in their order. */
    static List<Field> ofTemplate() {
        return List.of(FULL_NAME, BIRTH, SEX, PHONE, TEAM, TEAM_ROLE, ORGANISATION, PERSONAL_ID, EMAIL, SINCE);
    }
}
