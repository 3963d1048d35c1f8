package vn.muadam.quiz;

import java.util.List;

/**
 * A part of an answer that is typed or picked from a list: a gap, a pair, the place of an item.
 *
 * @param number its place among the values of the answer, from 1
 * @param labelHtml what it asks; empty where the question itself does
 * @param input how it is filled in
 * @param choices what there is to pick, in the order of the page; none where it is typed
 * @param mostCharacters how much may be typed; 0 where something is picked
 * @param value what is saved of it; empty for nothing
 */
public record PaperField(
        int number, String labelHtml, Input input, List<PaperChoice> choices, int mostCharacters, String value) {

    public PaperField {
        choices = List.copyOf(choices);
    }

    /** How a field is filled in. */
    public enum Input {
        TEXT,
        NUMBER,
        /** Several lines. */
        ESSAY,
        /** A file, which goes another way than what is typed; its value is its key. */
        PHOTO,
        LIST
    }

    /** One of a list: plain text, and its value in the answer. */
    public record PaperChoice(String value, String text) {}

    public boolean isListed() {
        return input == Input.LIST;
    }

    /** Whether it has several lines. */
    public boolean isLong() {
        return input == Input.ESSAY;
    }

    PaperField typed(String other) {
        return new PaperField(number, labelHtml, input, choices, mostCharacters, other);
    }

    public boolean isPhoto() {
        return input == Input.PHOTO;
    }

    public boolean isFilled() {
        return !value.isBlank();
    }
}
