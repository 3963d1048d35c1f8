package vn.muadam.quiz;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a question was changed: a fingerprint of everything that stands in it. */
final class QuestionHash {

    private final MessageDigest digest;

    private QuestionHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    static String of(QuestionDraft question) {
        QuestionHash hash = new QuestionHash();
        hash.add(question.kind().name());
        hash.add(question.category());
        hash.add(String.join(" ", question.tags()));
        hash.add(String.valueOf(question.difficulty()));
        hash.add(String.valueOf(question.shuffleOptions()));
        hash.add(question.name());
        hash.add(question.stemHtml());
        hash.add(question.feedbackHtml());
        for (OptionDraft option : question.options()) {
            hash.add(option.html());
            hash.add(option.weightPercent().stripTrailingZeros().toPlainString());
            hash.add(option.feedbackHtml());
            hash.addWhatChoicesLack(option);
        }
        if (question.foldMarks()) {
            hash.add("fold");
        }
        if (question.judged() != null) {
            hash.add(question.judged());
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    /** The fingerprints of choices stay what they were. */
    private void addWhatChoicesLack(OptionDraft option) {
        Stream.of(option.match(), option.from(), option.to(), option.gap())
                .filter(Objects::nonNull)
                .map(part -> part instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : part.toString())
                .forEach(this::add);
    }

    private void add(JudgedTerms terms) {
        add(String.valueOf(terms.mostCharacters()));
        add(terms.modelHtml());
        for (Rubric.Criterion criterion : terms.rubric().criteria()) {
            add(criterion.name());
            for (Rubric.Level level : criterion.levels()) {
                add(level.text());
                add(level.points().stripTrailingZeros().toPlainString());
            }
            add("");
        }
    }

    /** Each part ends with a zero, which no text holds, so that no two questions run into one. */
    private void add(@Nullable String part) {
        if (part != null) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }
}
