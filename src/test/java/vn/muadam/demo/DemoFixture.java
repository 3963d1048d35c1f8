package vn.muadam.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The demo as it is made up on a day, over the shipped lineage of former Hậu Giang and without a database. */
final class DemoFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoFixture() {}

    static DemoPopulation population() {
        try {
            return DemoPopulation.of(places(), DemoAccount.readAll(), TODAY, new IdBlock());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static DemoPlaces places() throws IOException {
        List<RealCommune> second = List.of(
                new RealCommune(1001, "19777", "Phường Vỹ Dạ", true, 0),
                new RealCommune(1002, "19867", "Xã Quảng Điền", false, 0));
        return DemoPlaces.of(first(), second, Map.of("VN", 1L, "92", 2L, "46", 3L));
    }

    private static List<RealCommune> first() throws IOException {
        Map<String, List<CSVRecord>> byCode = new TreeMap<>();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        DemoFixture.class.getResourceAsStream("/vn/muadam/organisation/haugiang_succession.csv")),
                StandardCharsets.UTF_8)) {
            WITH_HEADER
                    .parse(reader)
                    .forEach(line -> byCode.computeIfAbsent(line.get("new_code"), code -> new ArrayList<>())
                            .add(line));
        }
        List<RealCommune> communes = new ArrayList<>();
        byCode.forEach((code, lines) -> {
            String name = lines.get(0).get("new_name");
            communes.add(new RealCommune(100 + communes.size(), code, name, name.startsWith("Phường"), lines.size()));
        });
        return communes;
    }
}
