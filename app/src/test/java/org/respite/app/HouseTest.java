package org.respite.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house keeps its order: who may know whom, who may look at the clock, what the pages name. */
class HouseTest {

    private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_TEST_JARS)
            .importPackages("org.respite");

    @Test
    void modelKnowsTheJdkAlone() {
        onlyKnows("org.respite.model..");
    }

    @Test
    void checkerKnowsTheModelAlone() {
        onlyKnows("org.respite.checker..", "org.respite.model..");
    }

    @Test
    void plannerKnowsTheModelAndTheSolverAlone() {
        onlyKnows("org.respite.planner..", "org.respite.model..", "com.google.ortools..");
    }

    @Test
    void trafficKnowsTheModelAlone() {
        onlyKnows("org.respite.traffic..", "org.respite.model..");
    }

    @Test
    void vaultKnowsTheModelAndItsCryptographyAlone() {
        onlyKnows("org.respite.vault..", "org.respite.model..", "org.bouncycastle..", "javax.crypto..", "javax.imageio..");
    }

    @Test
    void operationsKnowTheModelTheCheckerAndTheTermsAlone() {
        onlyKnows("org.respite.operations..", "org.respite.model..", "org.respite.checker..", "org.respite.terms..");
    }

    @Test
    void nothingThatIsStartedEveryDayKnowsSpark() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..", "org.respite.sweep..")
                .check(HOUSE);
    }

    @Test
    void ledgerKnowsTheJdkAlone() {
        onlyKnows("org.respite.ledger..", "javax.sql..", "javax.crypto..");
    }

    @Test
    void termsKnowTheModelAndTheParserAlone() {
        onlyKnows("org.respite.terms..", "org.respite.model..", "org.antlr.v4.runtime..");
    }

    @Test
    void onlyTheSolverSeamsKnowTheSolver() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.respite.planner.lp..", "org.respite.bridge.solver..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.ortools..")
                .check(HOUSE);
    }

    @Test
    void onlyTheReaderOfMapsKnowsTheirPacking() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.respite.formats.osm.file..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("crosby.binary..", "com.google.protobuf..")
                .check(HOUSE);
    }

    @Test
    void formatsKnowNeitherPlannerNorChecker() {
        noClasses()
                .that()
                .resideInAPackage("org.respite.formats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.respite.planner..", "org.respite.checker..", "org.respite.traffic..", "org.respite.mediation..",
                        "org.respite.app..")
                .check(HOUSE);
    }

    @Test
    void mediationKnowsNeitherTheAppNorTheSolverNorTraffic() {
        noClasses()
                .that()
                .resideInAPackage("org.respite.mediation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.respite.app..", "org.respite.traffic..", "com.google.ortools..")
                .check(HOUSE);
    }

    @Test
    void dossierKnowsNeitherPlansNorTheApp() {
        noClasses()
                .that()
                .resideInAPackage("org.respite.dossier..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.respite.planner..", "org.respite.checker..", "org.respite.traffic..", "org.respite.mediation..",
                        "org.respite.app..")
                .check(HOUSE);
    }

    @Test
    void nothingButTheAppKnowsTheBridge() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.respite.bridge..", "org.respite.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.respite.bridge..")
                .check(HOUSE);
    }

    @Test
    void onlyTheAppReadsTheClockOrThrowsDice() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.respite.app..")
                .should()
                .callCodeUnitWhere(new ClockOrDice())
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(HOUSE.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(p -> assertThat(p.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .as("package-info of %s is @NullMarked", p.getName())
                        .isTrue());
    }

    @Test
    void noPackageIsSplitBetweenModules() {
        var modulesOfPackages = HOUSE.stream()
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName, Collectors.mapping(HouseTest::module, Collectors.toSet())));
        assertThat(modulesOfPackages)
                .allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "docs/mission.md"})
    void aPageThatNamesClassesNamesOnlyThoseThatExist(String page) {
        var known = Stream.concat(
                        HOUSE.stream().map(JavaClass::getSimpleName),
                        Checkout.sources(Set.of("java")).stream().map(Checkout::nameWithoutEnding))
                .collect(Collectors.toSet());
        var named = Pattern.compile("`([A-Z][A-Za-z0-9_]*[a-z][A-Za-z0-9]*)`")
                .matcher(Checkout.text(page))
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }

    @Test
    void noSourceFileIsLongerThan400Lines() {
        assertThat(Checkout.sources(Set.of("java", "js", "css", "html")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Checkout.lines(file).size()).as("lines of %s", file).isLessThanOrEqualTo(400));
    }

    private static void onlyKnows(String module, String... others) {
        var allowed = new ArrayList<>(Set.of(others));
        allowed.add(module);
        allowed.add("java..");
        allowed.add("org.jspecify..");
        classes()
                .that()
                .resideInAPackage(module)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(HOUSE);
    }

    /** The folder or jar that a class was loaded from. */
    private static String module(JavaClass type) {
        var source = type.getSource().orElseThrow().getUri().toString();
        return source.substring(0, source.length() - type.getName().length() - ".class".length());
    }

    /** Calls whose answer differs from run to run: the wall clock, and chance without a seed. */
    private static final class ClockOrDice extends DescribedPredicate<JavaCall<?>> {

        private static final Set<String> ALWAYS = Set.of(
                "java.lang.System.currentTimeMillis",
                "java.lang.System.nanoTime",
                "java.lang.Math.random",
                "java.util.UUID.randomUUID",
                "java.util.concurrent.ThreadLocalRandom.current",
                "java.time.Clock.systemUTC",
                "java.time.Clock.systemDefaultZone",
                "java.time.Clock.system");
        private static final Set<String> WITHOUT_ARGUMENTS =
                Set.of("java.util.Random.<init>", "java.util.SplittableRandom.<init>", "java.util.Date.<init>");

        ClockOrDice() {
            super("reads the wall clock or throws dice without a seed");
        }

        @Override
        public boolean test(JavaCall<?> call) {
            var target = call.getTarget();
            var owner = target.getOwner().getName();
            var name = owner + "." + target.getName();
            var arguments = target.getRawParameterTypes();
            boolean now = owner.startsWith("java.time.")
                    && target.getName().equals("now")
                    && arguments.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean shuffle = name.equals("java.util.Collections.shuffle") && arguments.size() == 1;
            return now
                    || shuffle
                    || ALWAYS.contains(name)
                    || owner.equals("java.security.SecureRandom")
                    || (WITHOUT_ARGUMENTS.contains(name) && arguments.isEmpty());
        }
    }
}
