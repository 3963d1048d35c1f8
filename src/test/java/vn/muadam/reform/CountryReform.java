package vn.muadam.reform;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.muadam.document.SheetFile;
import vn.muadam.organisation.KnownType;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;

/** The reform of 1 July 2025 in the whole country, as one annex: 10,597 lines against 10,795 units, for the benchmark. */
public final class CountryReform implements AutoCloseable {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<KnownType> TYPES = List.of(
            new KnownType("PROVINCE", Level.PROVINCE, "Tỉnh"),
            new KnownType("PROVINCE_CITY", Level.PROVINCE, "Thành phố"),
            new KnownType("WARD", Level.COMMUNE, "Phường"),
            new KnownType("COMMUNE", Level.COMMUNE, "Xã"),
            new KnownType("SPECIAL_ZONE", Level.COMMUNE, "Đặc khu"));

    private final Path annex;
    private final List<KnownUnit> units = new ArrayList<>();

    /** Lays the annex and the units out. */
    public CountryReform() throws IOException {
        annex = Files.createTempFile("succession", ".csv");
        try (InputStream in = open("succession_2025.csv")) {
            Files.copy(in, annex, StandardCopyOption.REPLACE_EXISTING);
        }
        KnownUnit country = new KnownUnit(new UnitId(1), Level.NATION, "VN", "Việt Nam", new UnitId(1));
        units.add(country);
        Map<String, KnownUnit> byCode = new HashMap<>();
        for (Level level : List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)) {
            for (CSVRecord line : records("units_all.csv")) {
                boolean before = line.get("valid_from").isEmpty();
                if (before && line.get("level").equals(level.name())) {
                    KnownUnit parent = level == Level.PROVINCE
                            ? country
                            : Objects.requireNonNull(byCode.get(above(level) + line.get("parent_code")));
                    KnownUnit unit = new KnownUnit(
                            new UnitId(units.size() + 1L), level, line.get("code"), line.get("name"), parent.id());
                    units.add(unit);
                    byCode.put(level + unit.code(), unit);
                }
            }
        }
    }

    private static Level above(Level level) {
        return level == Level.COMMUNE ? Level.DISTRICT : Level.PROVINCE;
    }

    private static List<CSVRecord> records(String file) throws IOException {
        try (Reader reader = new java.io.InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(reader).getRecords();
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Unit.class.getResourceAsStream(file), file);
    }

    /** The yardstick: the file parsed and no more. @return its lines */
    public int parse() throws IOException {
        try (Reader reader = Files.newBufferedReader(annex)) {
            return WITH_HEADER.parse(reader).getRecords().size();
        }
    }

    /** Reads the annex as the product does. @return its lines */
    public int read() throws IOException {
        return lines().size();
    }

    private List<AnnexLine> lines() throws IOException {
        return AnnexReader.read(SheetFile.of(annex));
    }

    /** Reads the annex and works the plan out. @return how many units begin by it */
    public int plan() throws IOException {
        Planner planner = new Planner(units.get(0), units, TYPES, parents -> List.of());
        return planner.plan(lines(), Map.of()).beginnings().size();
    }

    @Override
    public void close() throws IOException {
        Files.delete(annex);
    }
}
