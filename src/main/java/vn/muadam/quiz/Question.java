package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.muadam.course.CourseId;

/** A question of a course through all its versions: the key under which statistics and later wordings meet. */
@Entity
@Table(name = "question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "question_key", updatable = false)
    private String key = "";

    protected Question() {} // for JPA

    Question(CourseId course, String key) {
        this.course = course;
        this.key = key;
    }

    public Long getId() {
        return id;
    }

    public CourseId getCourse() {
        return course;
    }

    public String getKey() {
        return key;
    }
}
