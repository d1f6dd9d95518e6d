package org.readout.eval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Evaluation sits on top: it looks at the program from outside, and the program does not know of it. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.readout");

    @Test
    void nothingDependsOnEvaluation() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.readout.eval..", "org.readout.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.readout.eval..", "org.readout.bench..")
                .because("the program must run, and be judged, without the module that judges it")
                .check(PROGRAM);
    }

    @Test
    void evaluationDoesNotReachIntoTheStages() {
        noClasses()
                .that()
                .resideInAPackage("org.readout.eval..")
                // Records that no pipeline holds, permuted ones, show a test's false alarms; proposals are counted as
                // they come; a model is fitted anew to each month's record, for forty pairs at once; an
                // answer that is timed is counted, so that none is left out; a brief's sentences are read as they come;
                // how many sentences a second are read is told by how the reader cuts them, and no pipeline counts
                // them.
                .and()
                .resideOutsideOfPackages(
                        "org.readout.eval.answers..",
                        "org.readout.eval.brief..",
                        "org.readout.eval.wording..",
                        "org.readout.eval.signals..",
                        "org.readout.eval.mining..",
                        "org.readout.eval.speed..",
                        "org.readout.eval.barometer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.readout.annotate..",
                        "org.readout.code..",
                        "org.readout.store..",
                        "org.readout.measure..",
                        "org.readout.compare..",
                        "org.readout.explain..")
                .because("what is measured is what a user gets from the pipeline, not a stage by itself")
                .check(PROGRAM);
    }

    @Test
    void suitesDoNotKnowEachOther() {
        slices().matching("org.readout.eval.(*)..")
                .should()
                .notDependOnEachOther()
                .because("a suite can be added or dropped without touching another")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage("org.readout.eval.*..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.readout.eval.EvalCommand")
                .because("a suite does not know how it is called")
                .check(PROGRAM);
    }

    @Test
    void evaluationRunsWithoutTheBenchmarks() {
        noClasses()
                .that()
                .resideInAPackage("org.readout.eval..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openjdk.jmh..", "org.readout.bench..")
                .because("the libraries of the benchmarks are not on the class path of the program")
                .check(PROGRAM);
    }

    @Test
    void theExtensionIsThePublicDoor() {
        classes()
                .that()
                .implement(org.readout.cli.Extension.class)
                .should()
                .bePublic()
                .because("the service loader opens it")
                .check(PROGRAM);
    }
}
