package vn.muadam.evaluation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.muadam.shared.ApplicationStarted;

/** Ships the reference criteria set of 2026 (100 points) into a database that has none. */
@ApplicationScoped
class CriteriaLoader {

    static final String REFERENCE = "reference-2026";

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @Inject
    private EvaluationRepository evaluations;

    @Transactional
    void load(@Observes @Priority(ApplicationStarted.CRITERIA) ApplicationStarted event) {
        if (evaluations.findCriteriaSet(REFERENCE).isEmpty()) {
            evaluations.add(read());
        }
    }

    static CriteriaSet read() {
        CriteriaSet set = new CriteriaSet(
                REFERENCE,
                "Bộ tiêu chí tham khảo đánh giá hiệu quả hoạt động Tổ công nghệ số cộng đồng, mẫu 2026",
                "Mẫu tham khảo, địa phương tự quyết định.");
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(CriteriaLoader.class.getResourceAsStream("criteria-2026.csv")),
                StandardCharsets.UTF_8)) {
            for (CSVRecord line : WITH_HEADER.parse(file)) {
                set.add(new Criterion(CriterionLine.of(line)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The reference criteria could not be read", e);
        }
        return set;
    }
}
