package vn.muadam.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LessonPartTest {

    @Test
    void aCheckQuestionStandsBetweenTheTextBeforeAndAfterIt() {
        var parts = LessonPart.split("<p>Trước</p><div class=\"check\" data-question=\"k6-c-b3\"></div><p>Sau</p>");

        assertThat(parts).extracting(LessonPart::html).containsExactly("<p>Trước</p>", "", "<p>Sau</p>");
        assertThat(parts).extracting(LessonPart::questionKey).containsExactly(null, "k6-c-b3", null);
    }

    @Test
    void aLessonWithoutQuestionsIsOnePart() {
        assertThat(LessonPart.split("<p>Bài</p>")).hasSize(1);
    }
}
