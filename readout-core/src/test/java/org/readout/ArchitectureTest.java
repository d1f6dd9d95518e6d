package org.readout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may import what in the core; each rule says why. */
class ArchitectureTest {
    private static final Set<String> STAGES = Set.of("annotate", "code", "audit", "measure", "compare", "explain");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.readout");

    @Test
    void modelImportsNothingOfOurs() {
        classes()
                .that()
                .resideInAPackage("org.readout.model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.readout.model..", "java..", "org.jspecify.."))
                .because("the records are what all stages share: whatever they imported, every stage would import")
                .check(CORE);
    }

    @Test
    void whatIsLearnedKnowsNothingOfOurs() {
        classes()
                .that()
                .resideInAPackage("org.readout.learn..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.readout.learn..", "java..", "org.jspecify.."))
                .because("a net tells words apart and must not know what is concluded from it")
                .check(CORE);
    }

    @Test
    void lexiconKnowsTheModelOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.readout.lexicon..")
                .should()
                .dependOnClassesThat(ours(STAGES))
                .because("tables are read by the stages and must not know what is done with them")
                .check(CORE);
    }

    @Test
    void actorsAreReadFromTheLexiconAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.readout.actor..")
                .should()
                .dependOnClassesThat(ours(STAGES))
                .because("annotators and coders both ask whom a phrase names")
                .check(CORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotate", "code", "audit", "measure", "compare", "explain"})
    void stagesDoNotImportEachOther(String stage) {
        Set<String> others = new TreeSet<>(STAGES);
        others.remove(stage);
        noClasses()
                .that()
                .resideInAPackage("org.readout." + stage + "..")
                .should()
                .dependOnClassesThat(ours(others))
                .because("stages share the model and nothing else, so that each can be read, tested and replaced alone")
                .check(CORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotate", "code", "lexicon"})
    void languagesDoNotImportEachOther(String stage) {
        String chinese = "org.readout." + stage + ".zh..";
        String english = "org.readout." + stage + ".en..";
        String because = "a third language must be addable without touching the first two";
        noClasses()
                .that()
                .resideInAPackage(chinese)
                .should()
                .dependOnClassesThat(resideInAPackage("org.readout..en.."))
                .because(because)
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(english)
                .should()
                .dependOnClassesThat(resideInAPackage("org.readout..zh.."))
                .because(because)
                .check(CORE);
    }

    /** The rooms of a reader, from what stands in a sentence to what a document tells: each knows those before it alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh: day party realis say act verb side contact meet document",
                "en: sentence state qualify say meet claim act drive clause day cast told deed speech"
            })
    void roomsOfAReaderKnowThoseBeforeThemAlone(String reader) {
        String[] parts = reader.split(": ");
        List<String> rooms = Arrays.stream(parts[1].split(" "))
                .map(room -> "org.readout.code." + parts[0] + "." + room + "..")
                .toList();
        for (int room = 0; room < rooms.size() - 1; room++) {
            noClasses()
                    .that()
                    .resideInAPackage(rooms.get(room))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            rooms.subList(room + 1, rooms.size()).toArray(String[]::new)))
                    .allowEmptyShould(true)
                    .because("a finding is read from the words of its sentence before what the document told is asked")
                    .check(CORE);
        }
    }

    @Test
    void coreTouchesNoFileNetworkOrDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "javax.sql.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.File.class, java.io.FileInputStream.class, java.io.FileOutputStream.class)
                .because("the same documents must give the same output on a laptop, a server and a cluster")
                .check(CORE);
    }

    @Test
    void coreHasNoClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class)
                .orShould()
                .callMethodWhere(describe("asks for the time", ArchitectureTest::asksForTheTime))
                .because("a coding or a reading that depends on the day it was made cannot be reproduced")
                .check(CORE);
    }

    private static boolean asksForTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getPackageName();
        String name = call.getTarget().getName();
        return owner.startsWith("java.time") && name.equals("now")
                || owner.equals("java.lang") && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
    }

    private static DescribedPredicate<JavaClass> ours(Set<String> packages) {
        return resideInAnyPackage(
                packages.stream().map(name -> "org.readout." + name + "..").toArray(String[]::new));
    }
}
