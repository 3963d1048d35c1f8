package vn.muadam;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;

/** The architecture, as rules: what may depend on what, and where each kind of class lives. */
@AnalyzeClasses(packages = "vn.muadam", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule capabilities_form_no_circle =
            slices().matching("vn.muadam.(*)..").should().beFreeOfCycles();

    /** Read each line as "X may use ..."; reporting and demo may use everything. Keep it in step with the table in docs/architecture.md. */
    @ArchTest
    static final LayeredArchitecture dependencies_point_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("vn.muadam..")
            .withOptionalLayers(true) // remove once every package exists
            .layer("shared")
            .definedBy("vn.muadam.shared..")
            .layer("audit")
            .definedBy("vn.muadam.audit..")
            .layer("job")
            .definedBy("vn.muadam.job..")
            .layer("organisation")
            .definedBy("vn.muadam.organisation..")
            .layer("identity")
            .definedBy("vn.muadam.identity..")
            .layer("privacy")
            .definedBy("vn.muadam.privacy..")
            .layer("merging")
            .definedBy("vn.muadam.merging..")
            .layer("team")
            .definedBy("vn.muadam.team..")
            .layer("reform")
            .definedBy("vn.muadam.reform..")
            .layer("roster")
            .definedBy("vn.muadam.roster..")
            .layer("account")
            .definedBy("vn.muadam.account..")
            .layer("media")
            .definedBy("vn.muadam.media..")
            .layer("document")
            .definedBy("vn.muadam.document..")
            .layer("course")
            .definedBy("vn.muadam.course..")
            .layer("enrolment")
            .definedBy("vn.muadam.enrolment..")
            .layer("quiz")
            .definedBy("vn.muadam.quiz..")
            .layer("programme")
            .definedBy("vn.muadam.programme..")
            .layer("run")
            .definedBy("vn.muadam.run..")
            .layer("survey")
            .definedBy("vn.muadam.survey..")
            .layer("certificate")
            .definedBy("vn.muadam.certificate..")
            .layer("fieldwork")
            .definedBy("vn.muadam.fieldwork..")
            .layer("evaluation")
            .definedBy("vn.muadam.evaluation..")
            .layer("practice")
            .definedBy("vn.muadam.practice..")
            .layer("exchange")
            .definedBy("vn.muadam.exchange..")
            .layer("messaging")
            .definedBy("vn.muadam.messaging..")
            .layer("reporting")
            .definedBy("vn.muadam.reporting..")
            .layer("demo")
            .definedBy("vn.muadam.demo..")
            .layer("operations")
            .definedBy("vn.muadam.operations..")
            .whereLayer("operations")
            .mayOnlyAccessLayers("audit", "shared")
            .whereLayer("shared")
            .mayNotAccessAnyLayer()
            .whereLayer("job")
            .mayOnlyAccessLayers("shared")
            .whereLayer("audit")
            .mayOnlyAccessLayers("job", "shared")
            .whereLayer("organisation")
            .mayOnlyAccessLayers("document", "media", "job", "audit", "shared")
            .whereLayer("identity")
            .mayOnlyAccessLayers("organisation", "document", "media", "job", "audit", "shared")
            .whereLayer("privacy")
            .mayOnlyAccessLayers("identity", "organisation", "document", "media", "job", "audit", "shared")
            .whereLayer("merging")
            .mayOnlyAccessLayers("identity", "organisation", "document", "media", "job", "audit", "shared")
            .whereLayer("team")
            .mayOnlyAccessLayers("identity", "organisation", "document", "media", "job", "audit", "shared")
            .whereLayer("reform")
            .mayOnlyAccessLayers("identity", "organisation", "document", "media", "job", "audit", "shared")
            .whereLayer("roster")
            .mayOnlyAccessLayers("identity", "organisation", "document", "media", "job", "audit", "shared")
            .whereLayer("account")
            .mayOnlyAccessLayers("team", "identity", "organisation", "document", "media", "job", "audit", "shared")
            .whereLayer("media")
            .mayOnlyAccessLayers("job", "audit", "shared")
            .whereLayer("document")
            .mayOnlyAccessLayers("media", "job", "audit", "shared")
            .whereLayer("course")
            .mayOnlyAccessLayers("document", "media", "identity", "organisation", "job", "audit", "shared")
            .whereLayer("enrolment")
            .mayOnlyAccessLayers("course", "team", "identity", "organisation", "job", "audit", "shared")
            .whereLayer("quiz")
            .mayOnlyAccessLayers("enrolment", "course", "media", "identity", "organisation", "job", "audit", "shared")
            .whereLayer("programme")
            .mayOnlyAccessLayers("enrolment", "course", "identity", "organisation", "job", "audit", "shared")
            .whereLayer("run")
            .mayOnlyAccessLayers(
                    "enrolment", "course", "document", "media", "identity", "organisation", "job", "audit", "shared")
            .whereLayer("survey")
            .mayOnlyAccessLayers(
                    "enrolment", "course", "document", "media", "identity", "organisation", "job", "audit", "shared")
            .whereLayer("certificate")
            .mayOnlyAccessLayers(
                    "enrolment", "course", "document", "media", "identity", "organisation", "job", "audit", "shared")
            .whereLayer("fieldwork")
            .mayOnlyAccessLayers(
                    "quiz",
                    "enrolment",
                    "course",
                    "document",
                    "media",
                    "identity",
                    "organisation",
                    "job",
                    "audit",
                    "shared")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers(
                    "fieldwork",
                    "certificate",
                    "programme",
                    "run",
                    "quiz",
                    "enrolment",
                    "course",
                    "document",
                    "media",
                    "team",
                    "identity",
                    "organisation",
                    "job",
                    "audit",
                    "shared")
            .whereLayer("practice")
            .mayOnlyAccessLayers("course", "document", "media", "identity", "organisation", "job", "audit", "shared")
            .whereLayer("exchange")
            .mayOnlyAccessLayers(
                    "certificate",
                    "quiz",
                    "survey",
                    "enrolment",
                    "course",
                    "document",
                    "media",
                    "identity",
                    "organisation",
                    "job",
                    "audit",
                    "shared")
            .whereLayer("messaging")
            .mayOnlyAccessLayers(
                    "exchange",
                    "practice",
                    "evaluation",
                    "fieldwork",
                    "certificate",
                    "programme",
                    "run",
                    "quiz",
                    "survey",
                    "enrolment",
                    "course",
                    "document",
                    "media",
                    "account",
                    "team",
                    "identity",
                    "organisation",
                    "job",
                    "audit",
                    "shared");

    /** Without this, a package outside the layers goes unchecked. */
    @ArchTest
    static final ArchRule every_class_belongs_to_a_capability = classes()
            .should()
            .resideInAnyPackage(
                    "vn.muadam.shared..",
                    "vn.muadam.audit..",
                    "vn.muadam.job..",
                    "vn.muadam.organisation..",
                    "vn.muadam.identity..",
                    "vn.muadam.team..",
                    "vn.muadam.merging..",
                    "vn.muadam.privacy..",
                    "vn.muadam.reform..",
                    "vn.muadam.roster..",
                    "vn.muadam.account..",
                    "vn.muadam.media..",
                    "vn.muadam.document..",
                    "vn.muadam.course..",
                    "vn.muadam.enrolment..",
                    "vn.muadam.quiz..",
                    "vn.muadam.programme..",
                    "vn.muadam.run..",
                    "vn.muadam.survey..",
                    "vn.muadam.certificate..",
                    "vn.muadam.fieldwork..",
                    "vn.muadam.evaluation..",
                    "vn.muadam.practice..",
                    "vn.muadam.exchange..",
                    "vn.muadam.messaging..",
                    "vn.muadam.reporting..",
                    "vn.muadam.demo..",
                    "vn.muadam.operations..");

    @ArchTest
    static final ArchRule the_domain_knows_no_user_interface = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..api..", "vn.muadam.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "jakarta.faces..", "org.primefaces..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule view_beans_live_in_web_and_are_named_view = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .resideInAPackage("..web..")
            .andShould()
            .haveSimpleNameEndingWith("View");

    /** Pages and resources act for somebody: they go through a service, where role and transaction are checked. */
    @ArchTest
    static final ArchRule pages_and_resources_call_services_only = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..api..")
            .and()
            .resideOutsideOfPackage("vn.muadam.shared..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.muadam..")
                    .and(resideOutsideOfPackages("..web..", "..api..", "vn.muadam.shared.."))
                    .and(annotatedWith(ApplicationScoped.class)));

    @ArchTest
    static final ArchRule only_repositories_touch_the_entity_manager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule services_hold_transaction_and_lock = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .beAnnotatedWith(Stateless.class)
            .andShould()
            .resideOutsideOfPackage("..web..");

    /** On a bean that is not an EJB, Liberty ignores {@code @RolesAllowed} without a word. */
    @ArchTest
    static final ArchRule every_use_case_says_who_may = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule repositories_are_the_capabilitys_own_business =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    /** EclipseLink 5.0.0 loses or refuses changes to record embeddables; see docs/decisions/0004. */
    @ArchTest
    static final ArchRule embeddables_are_not_records = noClasses()
            .that()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .beRecords()
            .allowEmptyShould(true); // none yet

    @ArchTest
    static final ArchRule nothing_prints_to_the_console = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
