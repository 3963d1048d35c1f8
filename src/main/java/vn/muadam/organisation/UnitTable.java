package vn.muadam.organisation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The shipped table of units (units_all.csv), read and indexed: which type and which parent each row has. */
final class UnitTable {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private static final String CHECKED_PROVINCE = "93";

    private static final Row NATION = new Row("VN", Level.NATION, "Quốc gia", "Việt Nam", "", null, null);

    private static final List<Type> TYPES = List.of(
            new Type("NATION", Level.NATION, "Quốc gia", "Country", null),
            new Type("PROVINCE", Level.PROVINCE, "Tỉnh", "Province", null),
            new Type("PROVINCE_CITY", Level.PROVINCE, "Thành phố", "City", null),
            new Type("DISTRICT", Level.DISTRICT, "Huyện", "District", LAST_DAY_OF_DISTRICTS),
            new Type("URBAN_DISTRICT", Level.DISTRICT, "Quận", "Urban district", LAST_DAY_OF_DISTRICTS),
            new Type("DISTRICT_CITY", Level.DISTRICT, "Thành phố", "City", LAST_DAY_OF_DISTRICTS),
            new Type("DISTRICT_TOWN", Level.DISTRICT, "Thị xã", "Town", LAST_DAY_OF_DISTRICTS),
            new Type("WARD", Level.COMMUNE, "Phường", "Ward", null),
            new Type("COMMUNE", Level.COMMUNE, "Xã", "Commune", null),
            new Type("TOWNSHIP", Level.COMMUNE, "Thị trấn", "Township", LAST_DAY_OF_DISTRICTS),
            new Type("SPECIAL_ZONE", Level.COMMUNE, "Đặc khu", "Special zone", null),
            new Type("HAMLET", Level.HAMLET, "Ấp", "Hamlet", null),
            new Type("QUARTER", Level.HAMLET, "Khu vực", "Quarter", null),
            new Type("VILLAGE", Level.HAMLET, "Thôn", "Village", null),
            new Type("RESIDENTIAL_GROUP", Level.HAMLET, "Tổ dân phố", "Residential group", null),
            new Type("TEAM", Level.TEAM, "Tổ công nghệ số cộng đồng", "Community digital technology team", null));

    private final List<Row> rows;
    private final Map<String, Row> byCode = new HashMap<>();

    private UnitTable(List<Row> rows) {
        this.rows = rows;
        for (Row row : rows) {
            byCode.put(key(row.level(), row.code(), row.validFrom()), row);
        }
    }

    static UnitTable read() throws IOException {
        List<Row> rows = new ArrayList<>(List.of(NATION));
        for (CSVRecord line : records("units_all.csv")) {
            rows.add(new Row(
                    line.get("code"),
                    Level.valueOf(line.get("level")),
                    line.get("type"),
                    line.get("name"),
                    line.get("parent_code"),
                    date(line.get("valid_from")),
                    date(line.get("valid_to"))));
        }
        return new UnitTable(rows);
    }

    /**
     * What became what on 1 July 2025, communes first: former Hậu Giang as it was checked by hand, all others as they were
     * matched by name, with the doubt where two communes bore one. What a province became follows from its communes.
     */
    static List<Link> succession() throws IOException {
        Set<Link> communes = new LinkedHashSet<>();
        Set<Link> provinces = new LinkedHashSet<>();
        for (CSVRecord line : records("haugiang_succession.csv")) {
            communes.add(new Link(Level.COMMUNE, line.get("old_code"), line.get("new_code"), false));
            provinces.add(province(line));
        }
        for (CSVRecord line : records("succession_2025.csv")) {
            boolean doubtful = line.get("flag").equals("suspect_name_clash");
            if (!line.get("old_province_code").equals(CHECKED_PROVINCE)) {
                communes.add(new Link(Level.COMMUNE, line.get("old_code"), line.get("new_code"), doubtful));
                provinces.add(province(line));
            }
        }
        communes.addAll(provinces);
        return List.copyOf(communes);
    }

    private static Link province(CSVRecord line) {
        return new Link(Level.PROVINCE, line.get("old_province_code"), line.get("new_province_code"), false);
    }

    List<Type> types() {
        return TYPES;
    }

    List<Row> parentsFirst() {
        return rows.stream().sorted(Comparator.comparing(Row::level)).toList();
    }

    Type typeOf(Row row) {
        return TYPES.stream()
                .filter(type -> type.level() == row.level() && type.name().equals(row.type()))
                .findFirst()
                .orElseThrow();
    }

    /** The parent in the same era: codes are used again, so a code alone does not find it. */
    Optional<Row> parentOf(Row row) {
        if (row.level() == Level.PROVINCE) {
            return Optional.of(NATION);
        }
        for (Level level : Level.values()) {
            Row parent = byCode.get(key(level, row.parentCode(), row.validFrom()));
            if (level.compareTo(row.level()) < 0 && parent != null) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    /** The unit of that level and code on that day, of those that the table knows. */
    Optional<Row> find(Level level, String code, LocalDate day) {
        LocalDate era = day.isAfter(LAST_DAY_OF_DISTRICTS) ? LAST_DAY_OF_DISTRICTS.plusDays(1) : null;
        return Optional.ofNullable(byCode.get(key(level, code, era)));
    }

    /** The unit of that level and code on that day. */
    Row unit(Level level, String code, LocalDate day) {
        return find(level, code, day).orElseThrow();
    }

    private static String key(Level level, String code, @Nullable LocalDate validFrom) {
        return level + "/" + code + "/" + validFrom;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<CSVRecord> records(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(UnitTable.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(reader).getRecords();
        }
    }

    /**
     * One unit of before and one of today, by their codes.
     *
     * @param doubtful read from a name that two units bore; nothing follows it
     */
    record Link(Level level, String from, String to, boolean doubtful) {}

    /** One line of the table. */
    record Row(
            String code,
            Level level,
            String type,
            String name,
            String parentCode,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** A type of unit at its level; the last day where the type has ended. */
    record Type(
            String code,
            Level level,
            String name,
            String nameEn,
            @Nullable LocalDate validTo) {}
}
