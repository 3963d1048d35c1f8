package vn.muadam.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportFaultTest {

    @Test
    void whatWasFoundReadsBackAsItWasStored() {
        ImportFault error =
                new ImportFault("courses/k6/course.yaml", 142, true, "draw-short", "cần 3 câu; thêm", "needs 3; add");
        ImportFault warning = new ImportFault("courses/k6", 1, false, "review-missing", "chưa", "none");

        CourseImport refused = new CourseImport("courses/k6", Instant.EPOCH, null, List.of(error, warning));

        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.getErrorCount()).isEqualTo(1);
        assertThat(refused.getFaults()).containsExactly(error, warning);
    }

    @Test
    void aLineBreakOrATabInAMessageDoesNotBreakTheList() {
        ImportFault fault = new ImportFault("a", 1, true, "yaml-syntax", "một\nhai\tba", "one\ntwo");

        CourseImport refused = new CourseImport("courses/k6", Instant.EPOCH, null, List.of(fault));

        assertThat(refused.getFaults())
                .singleElement()
                .extracting(ImportFault::message)
                .isEqualTo("một hai ba");
    }

    @Test
    void anImportWithoutFaultsHasNone() {
        CourseImport stored = new CourseImport("courses/k6", Instant.EPOCH, new CourseVersionId(1), List.of());

        assertThat(stored.isRefused()).isFalse();
        assertThat(stored.getFaults()).isEmpty();
    }
}
