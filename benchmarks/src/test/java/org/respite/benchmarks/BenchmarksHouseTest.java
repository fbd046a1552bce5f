package org.respite.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The benchmarks keep apart what must not help each other. */
class BenchmarksHouseTest {

    private static final JavaClasses BENCHMARKS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.respite.benchmarks");

    @Test
    void theCheckerOfResultsKnowsNoSolver() {
        noClasses().that().resideInAnyPackage("..benchmarks.checking..", "..benchmarks.instance..", "..benchmarks.result..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "org.respite.planner..", "com.google.ortools..", "..benchmarks.rival..", "..benchmarks.engine..")
                .check(BENCHMARKS);
    }

    @Test
    void rivalsKnowNothingOfThePlanner() {
        noClasses().that().resideInAPackage("..benchmarks.rival..")
                .should().dependOnClassesThat().resideInAnyPackage("org.respite.planner..", "..benchmarks.engine..")
                .check(BENCHMARKS);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(BENCHMARKS.stream().map(JavaClass::getPackage).distinct())
                .allMatch(p -> p.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }
}
