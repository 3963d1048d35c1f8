package vn.muadam.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** A small course package without a fault, in a folder of its own, to be spoilt in one place at a time. */
final class PackageFixture {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

    private static final String OUTLINE = """
            format: 1
            key: tiny
            version: 1.0.0
            title: Gọi lại cho chắc
            short_title: Gọi lại
            title_en: Calling back
            summary: Một bài ngắn về việc gọi lại số đã lưu.
            language: vi
            licence: CC-BY-4.0
            attribution: Nhóm biên soạn Mưa Dầm
            audience: [member, resident]
            skill_group: online-safety
            objectives:
              - Nhận ra cuộc gọi lạ
              - Gọi lại số đã lưu
            minutes: 10
            reviewed: {by: Tổ thẩm định, date: 2026-11-20}
            completion:
              rule: all-required
            sections:
              - key: m1
                title: Gọi lại
                activities:
                  - key: b1
                    kind: lesson
                    title: Gọi lại số đã lưu
                    minutes: 6
                    source: lessons/b1.md
                  - key: final
                    kind: quiz
                    title: Kiểm tra
                    minutes: 4
                    quiz:
                      purpose: test
                      attempts: 1
                      draw:
                        - {category: tiny/final, count: 1}
            """;

    private static final String LESSON =
            """
            ---
            key: b1
            title: Gọi lại số đã lưu
            minutes: 6
            summary: Dừng lại, cúp máy, gọi lại số đã lưu.
            objectives: [Gọi lại được số đã lưu]
            facts:
              - text: Số in sau thẻ là của ngân hàng
                quote: số in sau thẻ
                source: Thử trên thẻ thật
                checked: 2026-11-20
                recheck: 2027-05-20
            ---

            ## Vì sao nên gọi lại

            Khi nghi ngờ, hãy gọi số in sau thẻ. Từ khó là [mã xác nhận](glossary:otp), xem [Bài 1](lesson:b1).

            %s

            ::::device
            :::android
            1. Mở **Điện thoại**.
            :::
            :::iphone
            1. Mở **Điện thoại**.
            :::
            ::::

            :::figure{src="media/hinh.svg" alt="Một cái điện thoại."}
            Gọi lại bằng số đã lưu.
            :::

            :::try
            Lưu số của con vào danh bạ.
            :::

            ::check{q="tiny-01"}

            :::remember
            - Dừng lại.
            - Cúp máy.
            - Gọi lại.
            :::
            """.formatted("Bác Tư cúp máy rồi gọi lại cho con. ".repeat(40).strip());

    private static final String QUESTIONS = """
            $CATEGORY: tiny/final

            // [id:tiny-01] [tag:bai-b1] [difficulty:1]
            ::TINY-01::[markdown]Có người lạ gọi xin tiền. Bạn làm gì trước?{
            ~Chuyển ngay cho xong việc#Tiền đi rồi khó lấy lại. Hãy gọi lại.
            =Gọi lại số mình đã lưu#Đúng. Số đã lưu là số chắc nhất.
            ~Nhắn hỏi lại chính số đó#Số đó có thể là của kẻ gian. Hãy gọi số đã lưu.
            ~Chờ đến sáng mai rồi tính#Hỏi sớm thì yên tâm sớm. Hãy gọi lại.
            ####Xem lại Bài 1.
            }
            """;

    private static final String GLOSSARY = """
            - key: otp
              term: mã xác nhận (OTP)
              say: mã ô tê pê
              text: Dãy số dùng một lần, không đọc cho ai.
            """;

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
              <rect width="10" height="10" fill="#ffffff"/>
            </svg>
            """;

    private final Path folder;

    private PackageFixture(Path folder) {
        this.folder = folder;
    }

    static PackageFixture aPackage(Path parent) {
        return new PackageFixture(parent.resolve("tiny"))
                .with("course.yaml", OUTLINE)
                .with("lessons/b1.md", LESSON)
                .with("quizzes/final.gift", QUESTIONS)
                .with("glossary.yaml", GLOSSARY)
                .with("media/hinh.svg", DRAWING);
    }

    PackageFixture with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    PackageFixture with(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackageFixture without(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that must stand in the file, so that a case cannot quietly spoil nothing. */
    PackageFixture replace(String path, String old, String replacement) {
        String text = text(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not hold: " + old);
        }
        return with(path, text.replace(old, replacement));
    }

    PackageFixture append(String path, String addition) {
        return with(path, text(path) + addition);
    }

    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    CoursePackageReading read() {
        return new CoursePackageReader(CLOCK).read(folder, "tiny");
    }

    /** The faults as {@code path:line code}, without the name of the folder. */
    List<String> faults() {
        return places(read());
    }

    static List<String> places(CoursePackageReading reading) {
        return reading.faults().stream()
                .map(fault -> fault.path().replaceFirst("^[^/]+/", "") + ":" + fault.line() + " " + fault.code())
                .toList();
    }

    /** The text as a file would hold it, for parsers that read one file. */
    static PackageText textOf(String text, FaultLog log) {
        return PackageText.of(text.getBytes(StandardCharsets.UTF_8), "file", log)
                .orElseThrow();
    }

    static String lines(String... lines) {
        return String.join("\n", Arrays.asList(lines)) + "\n";
    }
}
