package org.readout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.store.Store;

/** What may import what in the application; each rule says why. */
class ArchitectureTest {
    private static final String REHEARSAL = "org.readout.cli.Rehearsal";
    private static final String INGEST = "org.readout.ingest..";
    private static final String STORE = "org.readout.store..";
    private static final String PIPELINE = "org.readout.pipeline..";
    private static final String EXPORT = "org.readout.export..";
    private static final String CLI = "org.readout.cli..";
    private static final String SERVE = "org.readout.serve..";
    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("readout-core"))
            .importPackages("org.readout");

    @Test
    void stagesKnowNeitherEachOtherNorThePipeline() {
        noClasses()
                .that()
                .resideInAPackage(INGEST)
                .should()
                .dependOnClassesThat(resideInAnyPackage(STORE, PIPELINE, EXPORT, CLI, SERVE))
                .orShould()
                .dependOnClassesThat(coreStages())
                .because("intake ends with a document; what becomes of it is the pipeline's business")
                .check(APPLICATION);
        noClasses()
                .that()
                .resideInAPackage(STORE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(INGEST, PIPELINE, EXPORT, CLI, SERVE))
                .orShould()
                .dependOnClassesThat(coreStages())
                .because("the store keeps what it is given, however it was read or coded")
                .check(APPLICATION);
    }

    @Test
    void onlyThePipelineKnowsTheOrderOfTheStages() {
        noClasses()
                .that()
                .resideInAnyPackage(EXPORT, CLI, SERVE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.readout.annotate..", "org.readout.code.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Store.class)
                .because("a second place that chains stages would sooner or later chain them differently")
                .check(APPLICATION);
    }

    @Test
    void thePipelineKnowsNoHeads() {
        noClasses()
                .that()
                .resideInAPackage(PIPELINE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(EXPORT, CLI, SERVE))
                .because("command line, server and evaluation stand on the pipeline, not it on them")
                .check(APPLICATION);
        noClasses()
                .that()
                .resideInAPackage(EXPORT)
                .should()
                .dependOnClassesThat(resideInAnyPackage(CLI, SERVE))
                .because("the server writes the same JSON without a command line")
                .check(APPLICATION);
    }

    /** Each room of the pipeline with those it may know; all know what stands in the pipeline itself, which knows none of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    itself     | none
                    intake     | none
                    correction | intake
                    tenure     | none
                    meeting    | tenure
                    wording    | tenure meeting
                    dyad       | meeting
                    reading    | meeting dyad
                    signal     | meeting dyad reading
                    brief      | intake tenure meeting reading signal
                    """)
    void roomsOfThePipelineStandOnOneAnotherOneWay(String room, @Nullable String below) {
        Set<String> known = Stream.concat(
                        Stream.of("itself", room),
                        Stream.ofNullable(below).flatMap(rooms -> Stream.of(rooms.split(" "))))
                .map(ArchitectureTest::room)
                .collect(Collectors.toSet());
        classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(describe(
                        "stand in no other room",
                        one -> !one.getPackageName().startsWith(room("itself"))
                                || known.contains(one.getPackageName())))
                .because("the method is read from one room to the next: what is measured stands on what is told")
                .check(APPLICATION);
    }

    @Test
    void noRoomsOfThePipelineGoInCircles() {
        slices().matching("org.readout.pipeline.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room can be read, and left out, without those that stand on it")
                .check(APPLICATION);
    }

    private static String room(String name) {
        return "org.readout.pipeline" + (name.equals("itself") ? "" : "." + name);
    }

    @Test
    void allSqlLivesInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage(STORE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."))
                .because("another database must be a change of one package")
                .check(APPLICATION);
    }

    @Test
    void onlyIntakeKnowsFileFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackage(INGEST)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.commons.csv..", "org.tukaani.."))
                .because("what a file looks like must not be known where documents are read")
                .check(APPLICATION);
    }

    @Test
    void onlyIntakeReadsWebPagesAndOnlyExportWritesThem() {
        noClasses()
                .that()
                .resideOutsideOfPackages(INGEST, "org.readout.export..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jsoup.."))
                .because("markup that is put together by hand is not escaped everywhere")
                .check(APPLICATION);
    }

    @Test
    void onlyTheCommandLineKnowsTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat(resideInAnyPackage("picocli..", "me.tongfei.."))
                .because("the pipeline runs in servers and notebooks too")
                .check(APPLICATION);
    }

    @Test
    void onlyIntakeTouchesTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage(INGEST)
                .and()
                .doNotHaveFullyQualifiedName(REHEARSAL)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.."))
                .because(
                        "what is read offline must stay readable offline; the rehearsal of a start opens its own pages alone")
                .check(APPLICATION);
    }

    @Test
    void theWorkbenchKnowsNoCommandLineAndItsLibrariesNobodyElse() {
        noClasses()
                .that()
                .resideInAPackage(SERVE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(CLI, INGEST))
                .because("a page shows what the pipeline answers; it opens no file and knows no command")
                .check(APPLICATION);
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVE)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..", "kotlin..", "gg.jte.."))
                .because("another server or another language of templates must be a change of one package")
                .check(APPLICATION);
    }

    private static DescribedPredicate<JavaClass> coreStages() {
        return resideInAnyPackage(
                "org.readout.annotate..",
                "org.readout.code..",
                "org.readout.measure..",
                "org.readout.compare..",
                "org.readout.explain..");
    }
}
