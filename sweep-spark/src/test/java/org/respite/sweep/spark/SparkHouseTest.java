package org.respite.sweep.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import org.junit.jupiter.api.Test;
import org.respite.operations.sweep.Chunk;

/** What is started every day does not know Spark (HouseTest); Spark carries nothing of ours by Java's serialization but small records. */
class SparkHouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.respite.sweep", "org.respite.operations");
    private static final String HERE = "org.respite.sweep.spark..";

    @Test
    void itKnowsTheModelTheFuturesAndSparkAlone() {
        classes().that().resideInAPackage(HERE)
                .should().onlyDependOnClassesThat().resideInAnyPackage(
                        HERE, "org.respite.model..", "org.respite.operations..", "org.apache.spark..", "scala..", "java..", "org.jspecify..")
                .check(HOUSE);
    }

    @Test
    void onlyChunksAndTasksTravelByJavasSerialization() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAssignableTo(Serializable.class))
                        .filter(type -> !type.isEnum() && !type.isAssignableTo(Enum.class) && !type.isAssignableTo(Throwable.class))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrder(Chunk.class.getName(), ChunkTask.class.getName());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(HOUSE.stream().filter(type -> type.getPackageName().startsWith("org.respite.sweep")).map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(p -> p.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }
}
