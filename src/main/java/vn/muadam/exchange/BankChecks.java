package vn.muadam.exchange;

import java.util.List;
import java.util.stream.IntStream;

/** Checks the questions of one file together: whether a learner could pass by looking at length or place alone. */
final class BankChecks {

    private static final int ENOUGH_FOR_LENGTH = 5;
    private static final int ENOUGH_FOR_POSITION = 8;
    private static final int MOST_PERCENT = 40;
    private static final int FEWEST_OPTIONS = 3;

    private final List<List<GiftAnswers.Option>> singleChoice;
    private final FileFaults faults;

    private BankChecks(List<GiftQuestion> questions, FileFaults faults) {
        this.singleChoice = questions.stream()
                .map(GiftQuestion::answers)
                .filter(GiftAnswers.Choice.class::isInstance)
                .map(GiftAnswers.Choice.class::cast)
                .filter(choice -> !choice.several())
                .map(GiftAnswers.Choice::options)
                .toList();
        this.faults = faults;
    }

    static void check(List<GiftQuestion> questions, FileFaults faults) {
        BankChecks checks = new BankChecks(questions, faults);
        checks.checkLengths();
        checks.checkPositions();
    }

    private void checkLengths() {
        int total = singleChoice.size();
        if (total < ENOUGH_FOR_LENGTH) {
            return;
        }
        int longest = (int) singleChoice.stream()
                .filter(options -> rightIsExtreme(options, 1))
                .count();
        int shortest = (int) singleChoice.stream()
                .filter(options -> rightIsExtreme(options, -1))
                .count();
        if (isTooOften(longest, total)) {
            faults.addForWholeFile("fault.length-cue.longest", longest, total, percent(longest, total));
        }
        if (isTooOften(shortest, total)) {
            faults.addForWholeFile("fault.length-cue.shortest", shortest, total, percent(shortest, total));
        }
    }

    /** Whether no option is longer than the right one, or none shorter; a tie counts, for the eye picks either. */
    private static boolean rightIsExtreme(List<GiftAnswers.Option> options, int sign) {
        int right = options.get(rightPosition(options)).text().length();
        return options.stream().allMatch(option -> sign * option.text().length() <= sign * right);
    }

    private void checkPositions() {
        List<List<GiftAnswers.Option>> wide = singleChoice.stream()
                .filter(options -> options.size() >= FEWEST_OPTIONS)
                .toList();
        if (wide.size() < ENOUGH_FOR_POSITION) {
            return;
        }
        int places = wide.stream().mapToInt(List::size).max().orElse(0);
        for (int place : IntStream.range(0, places).toArray()) {
            int count = (int) wide.stream()
                    .filter(options -> rightPosition(options) == place)
                    .count();
            if (isTooOften(count, wide.size())) {
                faults.addForWholeFile(
                        "fault.position-cue", place + 1, count, wide.size(), percent(count, wide.size()));
            }
        }
    }

    /** Where the option marked with {@code =} stands; it alone is worth everything. */
    private static int rightPosition(List<GiftAnswers.Option> options) {
        int best = 0;
        for (int i = 1; i < options.size(); i++) {
            if (options.get(i).weight().compareTo(options.get(best).weight()) > 0) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isTooOften(int count, int total) {
        return count * 100 > MOST_PERCENT * total;
    }

    private static int percent(int count, int total) {
        return Math.round(count * 100f / total);
    }
}
