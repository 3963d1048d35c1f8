package vn.muadam.quiz.web;

/** One stroke of the rain above a paper, and its number where all questions are seen at once. */
public record Stroke(int number, boolean on, boolean now) {

    public String styleClass() {
        return now ? "now" : on ? "on" : "";
    }

    /** In the list of numbers: answered or not. */
    public String numberClass() {
        return on ? "on" : "";
    }
}
