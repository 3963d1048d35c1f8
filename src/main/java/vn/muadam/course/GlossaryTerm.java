package vn.muadam.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A hard word of a course version, explained in one or two plain sentences. */
@Entity
@Cacheable
@Table(name = "glossary_term")
public class GlossaryTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "version_id", updatable = false)
    private CourseVersionId versionId;

    @Column(name = "term_key", updatable = false)
    private String key = "";

    @Column(updatable = false)
    private String term = "";

    @Column(updatable = false)
    private @Nullable String say;

    @Column(updatable = false)
    private String explanation = "";

    protected GlossaryTerm() {} // for JPA

    GlossaryTerm(CourseVersionId versionId, CourseDraft.Term term) {
        this.versionId = versionId;
        this.key = term.key();
        this.term = term.term();
        this.say = term.say();
        this.explanation = term.explanation();
    }

    public CourseVersionId getVersionId() {
        return versionId;
    }

    public String getKey() {
        return key;
    }

    public String getTerm() {
        return term;
    }

    /** How to read the word aloud, where that is not plain. */
    public @Nullable String getSay() {
        return say;
    }

    public String getExplanation() {
        return explanation;
    }
}
