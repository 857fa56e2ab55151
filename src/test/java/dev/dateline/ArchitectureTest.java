package dev.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.dateline.ingest.ArticleIntake;
import dev.dateline.representation.Writes;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house, and which doors there are between them. */
class ArchitectureTest {

    private static final String ROOT = "dev.dateline";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final int MOST_COMPONENTS = 9;

    /** What is posted or answered, whose keys are promised to clients: it says so of one of them at least. */
    private static final DescribedPredicate<JavaClass> IN_JSON =
            DescribedPredicate.describe("are posted or answered", type -> type.getFields().stream()
                    .flatMap(field -> field.getAnnotations().stream())
                    .map(annotation -> annotation.getRawType().getPackageName())
                    .anyMatch(name -> name.startsWith("org.eclipse.microprofile.openapi")
                            || name.startsWith("jakarta.validation")));

    @Test
    void roomsDependOnOneAnotherOneWayOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("ingest")
                .definedBy(ROOT + ".ingest")
                .layer("extract")
                .definedBy(ROOT + ".extract..")
                .layer("security")
                .definedBy(ROOT + ".security")
                .layer("reader")
                .definedBy(ROOT + ".reader")
                .layer("format")
                .definedBy(ROOT + ".format")
                .layer("article")
                .definedBy(ROOT + ".article")
                .layer("facts")
                .definedBy(ROOT + ".time", ROOT + ".casualty", ROOT + ".event")
                .layer("mention")
                .definedBy(ROOT + ".mention")
                .layer("list")
                .definedBy(ROOT + ".list")
                .layer("http")
                .definedBy(ROOT + ".http")
                .layer("provenance")
                .definedBy(ROOT + ".provenance")
                .layer("text")
                .definedBy(ROOT + ".text")
                .whereLayer("extract")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ingest")
                .mayOnlyBeAccessedByLayers("extract")
                .whereLayer("security")
                .mayOnlyBeAccessedByLayers("ingest")
                .whereLayer("reader")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers("reader")
                .whereLayer("article")
                .mayOnlyBeAccessedByLayers("ingest", "reader", "format")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("extract", "ingest", "reader", "format", "article")
                .whereLayer("mention")
                .mayOnlyBeAccessedByLayers("extract", "ingest", "reader", "format", "article", "facts")
                .whereLayer("list")
                .mayOnlyBeAccessedByLayers("reader", "format", "article", "facts", "mention")
                .check(HOUSE);
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void textKnowsNothingButPlainJava() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".text")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", ROOT + ".text", "com.fasterxml.jackson.annotation")
                .check(HOUSE);
    }

    @Test
    void whatReadsTextsKnowsNeitherServerNorDatabase() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".extract.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "io..",
                        "org.hibernate..",
                        ROOT + ".ingest",
                        ROOT + ".article",
                        ROOT + ".http",
                        ROOT + ".problem",
                        ROOT + ".representation")
                .check(HOUSE);
    }

    /** A reader looks up what those before it found, and no reader knows one that comes later. */
    @Test
    void theRoomsOfReadersStandInTheirOrder() {
        List<String> order = List.of(
                "language",
                "passage",
                "rules",
                "judge",
                "numbers",
                "dates",
                "encoder",
                "names",
                "places",
                "people",
                "figures",
                "sources",
                "setting",
                "discourse");
        for (int room = 0; room < order.size() - 1; room++) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".extract." + order.get(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(
                                    order.subList(room + 1, order.size()).stream()
                                            .map(each -> ROOT + ".extract." + each),
                                    Stream.of(ROOT + ".extract"))
                            .toArray(String[]::new))
                    .check(HOUSE);
        }
    }

    @Test
    void geometryKnowsNothingOfNews() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".geo")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", ROOT + ".geo", "com.fasterxml.jackson..", "com.neovisionaries.i18n")
                .check(HOUSE);
    }

    @Test
    void problemsKnowNoOtherRoom() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".problem")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(ROOT + ".problem")))
                .check(HOUSE);
    }

    @Test
    void httpKnowsNoDomainType() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".text",
                        ROOT + ".mention",
                        ROOT + ".time",
                        ROOT + ".casualty",
                        ROOT + ".event",
                        ROOT + ".article",
                        ROOT + ".security",
                        ROOT + ".ingest")
                .check(HOUSE);
    }

    @Test
    void securityKnowsNoDomainType() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".security")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(resideOutsideOfPackages(ROOT + ".security", ROOT + ".http", ROOT + ".problem")))
                .check(HOUSE);
    }

    @Test
    void representationsKnowNoDomainType() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".representation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".text",
                        ROOT + ".mention",
                        ROOT + ".time",
                        ROOT + ".casualty",
                        ROOT + ".event",
                        ROOT + ".article",
                        ROOT + ".format",
                        ROOT + ".list",
                        ROOT + ".ingest")
                .check(HOUSE);
    }

    @Test
    void whoeverMakesARecordCanTellItsPartsApart() {
        classes()
                .that()
                .areAssignableTo(Record.class)
                .and(DescribedPredicate.not(IN_JSON))
                .should(new ArchCondition<>("have at most " + MOST_COMPONENTS + " components") {
                    @Override
                    public void check(JavaClass record, ConditionEvents events) {
                        int components = record.reflect().getRecordComponents().length;
                        events.add(new SimpleConditionEvent(
                                record, components <= MOST_COMPONENTS, record.getName() + " has " + components));
                    }
                })
                .check(HOUSE);
    }

    @Test
    void postingAnArticleIsNotTheWorkOfOneClass() {
        assertThat(HOUSE.get(ArticleIntake.class).getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void resourcesAreNamedSo() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(HOUSE);
    }

    @Test
    void whatChangesAResourceAsksWhatItsClientKnowsOfIt() {
        methods()
                .that()
                .areAnnotatedWith(DELETE.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .should(new ArchCondition<>("ask Writes for its condition") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean asks = method.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Writes.class));
                        events.add(new SimpleConditionEvent(method, asks, method.getFullName()));
                    }
                })
                .check(HOUSE);
    }

    @Test
    void rowsNeverLeaveAResource() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith(
                                        Entity.class))))
                .check(HOUSE);
    }

    @Test
    void onlyTheClockSaysWhatTimeItIs() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(HOUSE);
    }

    @Test
    void nothingPrintsToTheConsole() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE);
    }
}
