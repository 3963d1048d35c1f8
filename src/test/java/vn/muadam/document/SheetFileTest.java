package vn.muadam.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {

    @TempDir
    private Path folder;

    @Test
    void aWorkbookIsReadAsTexts() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "DANH SÁCH");
            sheet.value(4, 0, "Nguyễn Văn An");
            sheet.value(4, 1, 912345678);
            sheet.value(4, 2, LocalDate.of(1980, 2, 5));
            sheet.style(4, 2).format("dd/MM/yyyy").set();
            sheet.value(4, 3, 8.5);
            sheet.value(4, 4, true);
        });

        List<SheetRow> rows = read(file);

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 5);
        assertThat(rows.get(1).cells()).containsExactly("Nguyễn Văn An", "912345678", "05/02/1980", "8.5", "x");
    }

    @Test
    void aFormulaCountsForItsStoredValue() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.formula(1, 0, "1979+1");
        });
        Path stored = withStoredValues(file);

        assertThat(read(stored).get(1).cell(0)).isEqualTo("1980");
    }

    @Test
    void lettersAndMarksThatCameApartAreOneLetterAfterwards() throws IOException {
        Path file = text(
                Normalizer.normalize("Họ tên;Tổ\nTrần Thị Bé;Ấp 1\n", Normalizer.Form.NFD), StandardCharsets.UTF_8);

        assertThat(read(file).get(1).cells()).containsExactly("Trần Thị Bé", "Ấp 1");
    }

    @Test
    void aTextIsReadWithWhateverSeparatesIt() throws IOException {
        assertThat(read(text("Họ tên;Năm sinh\nLê Văn Tám;1980\n", StandardCharsets.UTF_8))
                        .get(1)
                        .cell(1))
                .isEqualTo("1980");
        assertThat(read(text("Họ tên,Năm sinh\n\"Lê, Tám\",1980\n", StandardCharsets.UTF_8))
                        .get(1)
                        .cells())
                .containsExactly("Lê, Tám", "1980");
        assertThat(read(text("\ufeffHọ tên\tNăm sinh\nLê Văn Tám\t1980\n", StandardCharsets.UTF_16LE))
                        .get(0)
                        .cell(0))
                .isEqualTo("Họ tên");
        assertThat(read(text("\ufeffHọ tên;Năm\n\nLê Văn Tám;1980\n", StandardCharsets.UTF_8)))
                .extracting(SheetRow::number)
                .containsExactly(1, 3);
    }

    @Test
    void aTextInAnOldEncodingBecomesUnicode() throws IOException {
        Path file = text("Hä vµ tªn;N¨m sinh\nNguyÔn V¨n An;1980\nTrÇn ThÞ BÐ;1975\n", Charset.forName("windows-1252"));

        assertThat(SheetFile.of(file).encoding()).isEqualTo(OldEncoding.TCVN3);
        assertThat(read(file).get(2).cell(0)).isEqualTo("Trần Thị Bé");
    }

    @Test
    void aListThatLostItsMarksIsRefused() throws IOException {
        assertFault(
                text("H? v? t?n;Năm\nNguy?n V?n An;1980\nTr?n Th? B?;1980\nPh?m V?n C?;1980\n", StandardCharsets.UTF_8),
                SheetFault.MARKS_LOST);
    }

    @Test
    void whatIsNoListIsRefusedWhateverItsName() throws IOException {
        assertFault(bytes("%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1)), SheetFault.NOT_A_SHEET);
        assertFault(bytes("<html><table>".getBytes(StandardCharsets.UTF_8)), SheetFault.NOT_A_SHEET);
        assertFault(bytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3}), SheetFault.NOT_A_SHEET);
        assertFault(zip("word/document.xml", 100), SheetFault.NOT_A_SHEET);
        assertFault(bytes(new byte[0]), SheetFault.EMPTY);
        assertFault(text(";;;\n;;\n", StandardCharsets.UTF_8), SheetFault.EMPTY);
    }

    @Test
    void anOldOrLockedWorkbookSaysHowToSaveIt() throws IOException {
        byte[] old = new byte[4096];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        assertFault(bytes(old), SheetFault.OLD_EXCEL);

        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertFault(bytes(old), SheetFault.PROTECTED);
    }

    @Test
    void programsInAWorkbookAreNotLetIn() throws IOException {
        Path file = workbook(sheet -> sheet.value(0, 0, "Họ tên"));

        assertFault(withPart(file, "xl/vbaProject.bin", 10), SheetFault.MACROS);
    }

    @Test
    void whatGrowsBeyondMeasureWhenUnpackedIsRefused() throws IOException {
        Path file = workbook(sheet -> sheet.value(0, 0, "Họ tên"));

        assertFault(withPart(file, "xl/media/image1.png", 500L * 1024 * 1024), SheetFault.TOO_LARGE);
    }

    @Test
    void aWorkbookThatWasCutOffIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(workbook(sheet -> sheet.value(0, 0, "Họ tên")));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertFault(bytes(half), SheetFault.DAMAGED);
    }

    @Test
    void aWorkbookWhoseListBreaksOffIsDamaged() throws IOException {
        Path file = workbook(sheet -> sheet.value(0, 0, "Họ tên"));
        Path broken = rewritten(
                file,
                (name, part) -> name.endsWith("sheet1.xml") ? part.substring(0, part.indexOf("</sheetData>")) : part);

        assertFault(broken, SheetFault.DAMAGED);
    }

    private void assertFault(Path file, SheetFault fault) {
        assertThatThrownBy(() -> SheetFile.of(file))
                .isInstanceOfSatisfying(
                        SheetUnreadableException.class,
                        refused -> assertThat(refused.getFault()).isEqualTo(fault));
    }

    private static List<SheetRow> read(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows lines = SheetFile.of(file).rows()) {
            lines.forEach(rows::add);
        }
        return rows;
    }

    private Path workbook(Consumer<Worksheet> content) throws IOException {
        Path file = newFile();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Thử", "1.0")) {
            content.accept(workbook.newWorksheet("DS"));
        }
        return file;
    }

    /** Excel stores the value of a formula beside it, which the writer of these tests does not. */
    private Path withStoredValues(Path workbook) throws IOException {
        return rewritten(
                workbook,
                (name, part) ->
                        name.endsWith("sheet1.xml") ? part.replace("<f>1979+1</f>", "<f>1979+1</f><v>1980</v>") : part);
    }

    private Path withPart(Path workbook, String part, long zeros) throws IOException {
        Path file = newFile();
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
            addZeros(to, part, zeros);
        }
        return file;
    }

    private Path rewritten(Path workbook, java.util.function.BinaryOperator<String> change) throws IOException {
        Path file = newFile();
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.write(change.apply(entry.getName(), part).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path zip(String part, long zeros) throws IOException {
        Path file = newFile();
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            addZeros(to, part, zeros);
        }
        return file;
    }

    private static void addZeros(ZipOutputStream to, String part, long zeros) throws IOException {
        byte[] block = new byte[1024 * 1024];
        to.putNextEntry(new ZipEntry(part));
        for (long left = zeros; left > 0; left -= block.length) {
            to.write(block, 0, (int) Math.min(left, block.length));
        }
    }

    private Path text(String content, Charset charset) throws IOException {
        return bytes(content.getBytes(charset));
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(newFile(), content);
    }

    private Path newFile() throws IOException {
        return Files.createTempFile(folder, "list", ".xlsx");
    }
}
