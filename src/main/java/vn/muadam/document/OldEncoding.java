package vn.muadam.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.muadam.shared.VietnameseText;

/**
 * The ways in which Vietnamese was written before Unicode, still found in old lists: each gives letters of western
 * European languages another meaning, which a font of that time shows.
 *
 * <p>Which one it is shows in the words: the names that most people bear appear when it is read rightly. Source: TCVN
 * 5712:1993 (fonts .VnTime), the tables of VNI (fonts VNI-Times), and code page 1258 of Windows.
 */
public enum OldEncoding {

    /** Unicode already, or nothing to tell by. */
    NONE(""),

    /** TCVN3, also called ABC: one letter of the font for each Vietnamese letter. */
    TCVN3("""
            à µ ả ¶ ã · á ¸ ạ ¹ ă ¨ ằ » ẳ ¼ ẵ ½ ắ ¾ ặ Æ â © ầ Ç ẩ È ẫ É ấ Ê ậ Ë đ ® è Ì ẻ Î ẽ Ï é Ð ẹ Ñ ê ª ề Ò ể Ó
            ễ Ô ế Õ ệ Ö ì × ỉ Ø ĩ Ü í Ý ị Þ ò ß ỏ á õ â ó ã ọ ä ô « ồ å ổ æ ỗ ç ố è ộ é ơ ¬ ờ ê ở ë ỡ ì ớ í ợ î ù ï
            ủ ñ ũ ò ú ó ụ ô ư \u00ad ừ õ ử ö ữ ÷ ứ ø ự ù ỳ ú ỷ û ỹ ü ý ý ỵ þ Ă ¡ Â ¢ Đ § Ê £ Ô ¤ Ơ ¥ Ư ¦"""),

    /** VNI: the letter, then one more for its marks. */
    VNI("""
            à aø á aù ả aû ã aõ ạ aï ă aê ằ aè ắ aé ẳ aú ẵ aü ặ aë â aâ ầ aà ấ aá ẩ aå ẫ aã ậ aä đ ñ
            è eø é eù ẻ eû ẽ eõ ẹ eï ê eâ ề eà ế eá ể eå ễ eã ệ eä ỉ æ ĩ ó ị ò ò oø ó où ỏ oû õ oõ ọ oï
            ô oâ ồ oà ố oá ổ oå ỗ oã ộ oä ơ ô ờ ôø ớ ôù ở ôû ỡ ôõ ợ ôï ù uø ú uù ủ uû ũ uõ ụ uï
            ư ö ừ öø ứ öù ử öû ữ öõ ự öï ỳ yø ý yù ỷ yû ỹ yõ ỵ î
            À AØ Á AÙ Ả AÛ Ã AÕ Ạ AÏ Ă AÊ Ằ AÈ Ắ AÉ Ẳ AÚ Ẵ AÜ Ặ AË Â AÂ Ầ AÀ Ấ AÁ Ẩ AÅ Ẫ AÃ Ậ AÄ Đ Ñ
            È EØ É EÙ Ẻ EÛ Ẽ EÕ Ẹ EÏ Ê EÂ Ề EÀ Ế EÁ Ể EÅ Ễ EÃ Ệ EÄ Ỉ Æ Ĩ Ó Ị Ò Ò OØ Ó OÙ Ỏ OÛ Õ OÕ Ọ OÏ
            Ô OÂ Ồ OÀ Ố OÁ Ổ OÅ Ỗ OÃ Ộ OÄ Ơ Ô Ờ ÔØ Ớ ÔÙ Ở ÔÛ Ỡ ÔÕ Ợ ÔÏ Ù UØ Ú UÙ Ủ UÛ Ũ UÕ Ụ UÏ
            Ư Ö Ừ ÖØ Ứ ÖÙ Ử ÖÛ Ữ ÖÕ Ự ÖÏ Ỳ YØ Ý YÙ Ỷ YÛ Ỹ YÕ Ỵ Î"""),

    /** Code page 1258 read as the western one: letters and tone marks one after the other. */
    CP1258("ă ã Ă Ã đ ð Đ Ð ơ õ Ơ Õ ư ý Ư Ý \u0300 Ì \u0301 ì \u0309 Ò \u0303 Þ \u0323 ò ₫ þ");

    private static final Set<String> TELLING_WORDS = Set.of(
            "nguyễn", "trần", "lê", "phạm", "huỳnh", "phan", "võ", "vũ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
            "lý", "đào", "đinh", "trương", "thị", "văn", "họ", "tên", "tổ", "số", "điện", "thoại", "giới", "tính",
            "năm", "ngày", "xã", "ấp", "thôn", "chức", "vụ", "nữ", "trưởng", "phó", "thành", "viên", "sách", "đơn",
            "vị");

    private static final int FEWEST_TELLING = 2;

    /** Vietnamese letters and marks beyond those of western European languages, of which the old encodings are made. */
    private static final Pattern ONLY_UNICODE =
            Pattern.compile("[ăđĩũơưĂĐĨŨƠƯ\\u1EA0-\\u1EF9\\u0300\\u0301\\u0303\\u0309\\u0323]");

    @SuppressWarnings("ImmutableEnumChecker") // filled by the constructor and never again
    private final Map<String, String> letters = new HashMap<>();

    private final int longest;

    OldEncoding(String pairs) {
        String[] words = pairs.isEmpty() ? new String[0] : pairs.strip().split("[ \n]+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            letters.put(words[i + 1], words[i]);
        }
        longest = letters.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The one in which these texts show the most words that lists of people have; {@link #NONE} for Unicode. Each text with
     * a letter that only Unicode has speaks for that: "Xã Tân Hoà" alone could be "Xã Tân Hồ" in the letters of VNI.
     */
    static OldEncoding recognise(List<String> texts) {
        OldEncoding best = NONE;
        long unicode = texts.stream().filter(OldEncoding::isUnicode).count();
        long most = NONE.countTelling(texts) + unicode + FEWEST_TELLING - 1;
        for (OldEncoding candidate : values()) {
            long telling = candidate.countTelling(texts);
            if (telling > most) {
                best = candidate;
                most = telling;
            }
        }
        return best;
    }

    private static boolean isUnicode(String text) {
        return ONLY_UNICODE.matcher(text).find();
    }

    private long countTelling(List<String> texts) {
        return texts.stream().mapToLong(this::countTelling).sum();
    }

    private long countTelling(String text) {
        return Arrays.stream(VietnameseText.clean(toUnicode(text))
                        .toLowerCase(Locale.ROOT)
                        .split("[ ,;:./()]+"))
                .filter(TELLING_WORDS::contains)
                .count();
    }

    /** The text in Unicode; what is no letter of this encoding stays, and so does what is Unicode already. */
    public String toUnicode(String text) {
        if (this == NONE || isUnicode(text) || text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder unicode = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = lengthOfLetter(text, at);
            String letter = text.substring(at, at + Math.max(1, length));
            unicode.append(length == 0 ? letter : letters.get(letter));
            at += letter.length();
        }
        return Normalizer.normalize(unicode, Normalizer.Form.NFC);
    }

    private int lengthOfLetter(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (letters.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The letters that this encoding can write. */
    String allLetters() {
        return String.join("", letters.values());
    }
}
