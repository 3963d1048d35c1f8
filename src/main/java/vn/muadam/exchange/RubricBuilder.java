package vn.muadam.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.quiz.Rubric;

/** Takes up the criteria of an essay and their levels, each criterion before its levels: {@code [level:2,5 Text]}. */
final class RubricBuilder {

    private static final Pattern LEVEL = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s+(.+)");
    private static final int MOST_CRITERIA = 10;
    private static final int MOST_LEVELS = 6;
    private static final int LONGEST_CRITERION = 200;
    private static final int LONGEST_LEVEL = 300;

    private final FileFaults faults;
    private final List<String> names = new ArrayList<>();
    private final List<List<Rubric.Level>> levels = new ArrayList<>();
    private Position last = Position.START;

    RubricBuilder(FileFaults faults) {
        this.faults = faults;
    }

    void addCriterion(String name, Position at) {
        if (name.isEmpty() || name.length() > LONGEST_CRITERION) {
            faults.add(at, "fault.gift-syntax.criterion", LONGEST_CRITERION);
        }
        names.add(name);
        levels.add(new ArrayList<>());
        last = at;
    }

    void addLevel(String text, Position at) {
        Matcher level = LEVEL.matcher(text);
        if (names.isEmpty() || !level.matches() || level.group(2).length() > LONGEST_LEVEL) {
            faults.add(at, "fault.gift-syntax.level", LONGEST_LEVEL);
            return;
        }
        BigDecimal points = new BigDecimal(level.group(1).replace(',', '.'));
        levels.get(levels.size() - 1).add(new Rubric.Level(level.group(2), points));
    }

    /** Every criterion with two levels at least, one of which is worth something. */
    Rubric build() {
        List<Rubric.Criterion> criteria = new ArrayList<>();
        boolean sound = names.size() <= MOST_CRITERIA;
        for (int i = 0; i < names.size(); i++) {
            List<Rubric.Level> offered = levels.get(i);
            boolean worth = offered.stream().anyMatch(level -> level.points().signum() > 0);
            sound = sound && offered.size() >= 2 && offered.size() <= MOST_LEVELS && worth;
            criteria.add(new Rubric.Criterion(names.get(i), offered));
        }
        if (!sound) {
            faults.add(last, "fault.gift-syntax.rubric", MOST_CRITERIA, MOST_LEVELS);
        }
        return new Rubric(criteria);
    }
}
