package vn.muadam.roster;

import java.util.EnumMap;
import java.util.Map;

/** How many lines of a list have which verdict. */
public record Counts(Map<Verdict, Integer> byVerdict) {

    public Counts {
        Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            all.put(verdict, byVerdict.getOrDefault(verdict, 0));
        }
        byVerdict = Map.copyOf(all);
    }

    public int of(Verdict verdict) {
        return byVerdict.getOrDefault(verdict, 0);
    }

    public int lines() {
        return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many lines would change the record. */
    public int changes() {
        return of(Verdict.NEW) + of(Verdict.CHANGED) + of(Verdict.MOVED);
    }
}
