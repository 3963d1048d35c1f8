package vn.muadam.exchange;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The hash of what a package says, not of how its files are typed. The records of the package are written out in one
 * way only; positions are left out. Two packages with one hash are the same course, so importing again does nothing.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(List<?> parts) {
        return sha256(canonical(parts).getBytes(StandardCharsets.UTF_8));
    }

    /** With parts that the format did not have from the beginning: where there are none, the hash is as before. */
    static String of(List<?> parts, List<?> later) {
        return of(later.isEmpty() ? parts : List.of(parts, later));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static String canonical(Object value) {
        if (value instanceof Position) {
            return "";
        } else if (value instanceof Record it) {
            return canonicalRecord(it);
        } else if (value instanceof Set<?> set) {
            return set.stream().map(ContentHash::canonical).sorted().toList().toString();
        } else if (value instanceof Collection<?> items) {
            return items.stream().map(ContentHash::canonical).toList().toString();
        } else if (value instanceof Map<?, ?> map) {
            return canonicalMap(map);
        } else if (value instanceof Optional<?> optional) {
            return optional.map(ContentHash::canonical).orElse("-");
        } else if (value instanceof OptionalInt number) {
            return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
        } else if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        String text = value.toString();
        return text.length() + ":" + text; // the length keeps neighbouring texts apart
    }

    private static String canonicalMap(Map<?, ?> map) {
        Map<String, String> sorted = new TreeMap<>();
        map.forEach((key, item) -> sorted.put(canonical(key), canonical(item)));
        return sorted.toString();
    }

    private static String canonicalRecord(Record value) {
        StringBuilder text = new StringBuilder(value.getClass().getSimpleName()).append('(');
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(value);
                if (!component.isAnnotationPresent(LeftOutWhenEmpty.class)
                        || !List.of().equals(part)) {
                    text.append(canonical(part)).append(';');
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("The records of a package are open to this package.", impossible);
            }
        }
        return text.append(')').toString();
    }
}
