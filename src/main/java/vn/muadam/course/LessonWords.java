package vn.muadam.course;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the boxes of a lesson carry by themselves, in the language of the lesson. */
final class LessonWords {

    private final ResourceBundle bundle;

    LessonWords(Locale language) {
        bundle = ResourceBundle.getBundle("vn.muadam.course.lesson", language);
    }

    String heading(DirectiveKind kind) {
        return bundle.getString("lesson.heading." + kind.word());
    }

    String glossary() {
        return bundle.getString("lesson.heading.glossary");
    }

    String devices() {
        return bundle.getString("lesson.label.devices");
    }

    String transcript() {
        return bundle.getString("lesson.label.transcript");
    }

    String readAloud(String say) {
        return MessageFormat.format(bundle.getString("lesson.label.say"), say);
    }
}
