package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;

/** A question as it stands in a GIFT file, with what our comment line says of it. A missing key is an empty text. */
public record GiftQuestion(
        String key,
        String name,
        String category,
        List<String> tags,
        Optional<Integer> difficulty,
        boolean shuffle,
        GiftText stem,
        GiftAnswers answers,
        Optional<GiftText> generalFeedback,
        Position at) {}
