package vn.muadam.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnameseText;

/** The units that exist on the day before a change, as an annex may name them. */
final class KnownUnits {

    private static final List<Integer> CODE_LENGTHS = List.of(5, 2, 3);

    private final Map<UnitId, KnownUnit> byId = new LinkedHashMap<>();
    private final Map<String, List<KnownUnit>> byCode = new HashMap<>();
    private final Map<String, List<KnownUnit>> byName = new HashMap<>();

    KnownUnits(List<KnownUnit> units) {
        for (KnownUnit unit : units) {
            if (byId.putIfAbsent(unit.id(), unit) == null) {
                byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit);
                byName.computeIfAbsent(VietnameseText.fold(unit.name()), name -> new ArrayList<>())
                        .add(unit);
            }
        }
    }

    Optional<KnownUnit> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of that code; a spreadsheet may have lost the zeros in front of it. */
    List<KnownUnit> withCode(String code) {
        List<KnownUnit> exact = byCode.getOrDefault(code, List.of());
        if (!exact.isEmpty() || !code.matches("\\d{1,4}")) {
            return exact;
        }
        return CODE_LENGTHS.stream()
                .filter(length -> length > code.length())
                .map(length -> "0".repeat(length - code.length()) + code)
                .map(padded -> byCode.getOrDefault(padded, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<KnownUnit> withCode(Level level, String code) {
        return withCode(code).stream().filter(unit -> unit.level() == level).findFirst();
    }

    List<KnownUnit> withName(String name) {
        return byName.getOrDefault(VietnameseText.fold(name), List.of());
    }
}
