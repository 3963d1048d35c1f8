package vn.muadam.run;

import java.util.List;
import java.util.Map;

/** How many lines of a list of participants have each verdict. */
public record LineCounts(Map<LineVerdict, Integer> numbers) {

    public int of(LineVerdict verdict) {
        return numbers.getOrDefault(verdict, 0);
    }

    public int total() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The verdicts that some line has, in their order. */
    public List<LineVerdict> present() {
        return numbers.keySet().stream().sorted().toList();
    }
}
