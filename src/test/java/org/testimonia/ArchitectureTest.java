package org.testimonia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Holds the plan of the house: docs/architecture.md. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    /** Each floor, and on it the order in which rooms may call one another: a room calls those before it. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("shared"),
            List.of("account", "journal", "project", "job"),
            List.of("source", "text", "annotation"),
            List.of("claim", "evidence", "review"),
            List.of("desk", "dossier", "question", "search", "edition", "rdf", "live", "archive"),
            List.of("release", "home"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.testimonia");

    @Test
    void stairs_lead_down_and_along_the_arrows() {
        classes()
                .that()
                .resideInAPackage("org.testimonia.(*)..")
                .should(new CallOnlyDownAndAlong())
                .check(HOUSE);
    }

    @Test
    void there_are_no_circles() {
        slices().matching("org.testimonia.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void doors_are_named_pages_or_api() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveNameMatching(".*(Pages|Api)")
                .check(HOUSE);
    }

    @Test
    void nobody_inside_walks_out_through_a_door() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Pages|Api)(\\$.*|_.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.testimonia\\..*(Pages|Api)")
                .check(HOUSE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("MicrosecondClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(HOUSE);
    }

    @Test
    void every_writing_deed_is_a_transaction() {
        methods()
                .that()
                .areAnnotatedWith(jakarta.transaction.Transactional.class)
                .should()
                .notBePrivate()
                .check(HOUSE);
    }

    private static final class CallOnlyDownAndAlong extends ArchCondition<JavaClass> {

        CallOnlyDownAndAlong() {
            super("call only rooms on lower floors, and on their own floor only along the arrow");
        }

        @Override
        public void check(JavaClass from, ConditionEvents events) {
            from.getDirectDependenciesFromSelf().forEach(dependency -> {
                String room = room(from);
                String other = room(dependency.getTargetClass());
                if (!room.isEmpty() && !other.isEmpty() && !room.equals(other) && !mayCall(room, other)) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            });
        }

        private static boolean mayCall(String room, String other) {
            int floor = floor(room);
            int otherFloor = floor(other);
            if (floor != otherFloor) {
                return floor > otherFloor;
            }
            boolean isOutlook = FLOORS.get(floor).contains("desk");
            return !isOutlook
                    && FLOORS.get(floor).indexOf(room) > FLOORS.get(floor).indexOf(other);
        }

        private static int floor(String room) {
            for (int i = 0; i < FLOORS.size(); i++) {
                if (FLOORS.get(i).contains(room)) {
                    return i;
                }
            }
            throw new AssertionError("the room " + room + " stands on no floor");
        }

        private static String room(JavaClass type) {
            String prefix = "org.testimonia.";
            String name = type.getPackageName();
            return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.")[0] : "";
        }
    }
}
