package vn.muadam.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.muadam.course.CourseVersions;
import vn.muadam.course.StoredCourse;
import vn.muadam.media.MediaAssets;
import vn.muadam.quiz.QuestionBanks;
import vn.muadam.quiz.QuestionDraft;
import vn.muadam.survey.Surveys;

/** Stores a package that was read without an error as a new draft version: all of it in one transaction, or nothing. */
@ApplicationScoped
class CourseImporter {

    @Inject
    private CourseVersions versions;

    @Inject
    private QuestionBanks banks;

    @Inject
    private Surveys surveys;

    @Inject
    private MediaAssets assets;

    @Transactional
    StoredCourse store(CoursePackage course, Path folder) {
        Locale language = Locale.forLanguageTag(course.outline().about().language());
        StoredMedia media = storeMedia(course, folder);
        PackageTexts texts = new PackageTexts(new PlayerLinks(course, media), language);
        StoredCourse stored = versions.store(new CourseDrafting(course, texts).draft(media));
        QuestionDrafting drafting = new QuestionDrafting(texts, language);
        List<QuestionDraft> questions =
                course.questions().stream().map(drafting::draft).toList();
        banks.store(
                stored.course(),
                stored.version(),
                questions,
                QuizDrafting.drafts(course.outline(), stored.activities(), texts));
        surveys.store(SurveyDrafting.drafts(course, stored.activities()));
        return stored;
    }

    private StoredMedia storeMedia(CoursePackage course, Path folder) {
        try {
            return StoredMedia.store(course, folder, assets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
