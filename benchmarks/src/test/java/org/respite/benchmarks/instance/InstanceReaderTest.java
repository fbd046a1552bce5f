package org.respite.benchmarks.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.benchmarks.SharedInstances;
import org.respite.benchmarks.instance.ExactInstance.Span;

/** Folders in the instance format become clean records, however their tables are arranged. */
class InstanceReaderTest {

    @TempDir
    Path temp;

    @Test
    void aRoadInAZoneIsEnteredWhenItIsOpenForTheWholeStay() {
        var instance = (PeopleInstance) SharedInstances.read(InstanceFolder.people(temp).path());
        var network = instance.network();
        assertThat(network.entrySlots(network.roads().get(0)).cardinality()).isEqualTo(11);
        assertThat(network.entrySlots(network.roads().get(1)).stream()).containsExactly(2, 3, 4);
        assertThat(instance.penalty()).isEqualTo(36);
        assertThat(instance.persons()).isEqualTo(20);
    }

    @Test
    void columnsMayStandInAnyOrderAmongOthersAndFilesBePacked() {
        var table = "Zone ,note,travel_slots,persons_per_slot,to,from\n,a,1.0,10.50,bridge,town\nriver,b,2,4e0,exit,bridge\n";
        var folder = InstanceFolder.people(temp).delete("roads.csv")
                .write("roads.csv.gz", InstanceFolder.packed(table.getBytes(StandardCharsets.UTF_8)));
        var roads = ((PeopleInstance) SharedInstances.read(folder.path())).network().roads();
        assertThat(roads).containsExactly(
                new SlotRoad(0, 1, 1, 10.5, Openings.NO_ZONE), new SlotRoad(1, 2, 2, 4, 0));
    }

    @Test
    void withoutWindowsEverythingIsAlwaysOpenAndThePenaltyIsThreeHorizons() {
        var folder = InstanceFolder.people(temp).delete("windows.csv").write("instance.yaml", "horizon_slots: 10\nslot_minutes: 2.5\n");
        var instance = (PeopleInstance) SharedInstances.read(folder.path());
        var network = instance.network();
        assertThat(network.entrySlots(network.roads().get(1)).cardinality()).isEqualTo(8);
        assertThat(instance.penalty()).isEqualTo(30);
        assertThat(instance.grid().slotSeconds()).isEqualTo(150);
        assertThat(instance.name()).isEqualTo(temp.getFileName().toString());
    }

    @Test
    void aRoadWithoutTravelTimeNeedsItsZoneOpenInTheSlotOfEntry() {
        var folder = InstanceFolder.people(temp).replace("roads.csv", "exit,2", "exit,0");
        var network = ((PeopleInstance) SharedInstances.read(folder.path())).network();
        assertThat(network.entrySlots(network.roads().get(1)).stream()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void theSafetyMarginShortensTheWindow() {
        var folder = InstanceFolder.together(temp).replace("instance.yaml", "margin_slots: 0", "margin_slots: 1");
        var network = ((TogetherInstance) SharedInstances.read(folder.path())).network();
        assertThat(network.entrySlots(network.roads().get(1)).stream()).containsExactly(2, 3);
    }

    @Test
    void peopleAndTrucksAreReadTogether() {
        var instance = (TogetherInstance) SharedInstances.read(InstanceFolder.together(temp).path());
        assertThat(instance.groups()).hasSize(2);
        assertThat(instance.needs()).extracting(TogetherInstance.Need::tonnes).containsExactly(30.0, 6.5);
        assertThat(instance.inspectionOpen().cardinality()).isEqualTo(6);
        assertThat(instance.vehiclesPerSlot(instance.network().roads().getFirst())).isEqualTo(2.5);
        assertThat(instance.personWorth(instance.groups().getFirst(), 6)).isEqualTo(2 - 4 * 0.5 / 4);
        assertThat(instance.tonneWorth(instance.items().getFirst(), 3)).isEqualTo(17.5);
    }

    @Test
    void withoutGroupsAndGoodsEverybodyDrives() {
        var folder = InstanceFolder.people(temp).replace("instance.yaml", "minimise arrival slots + 36 per person left", "maximise worth");
        var instance = (TogetherInstance) SharedInstances.read(folder.path());
        assertThat(instance.groups()).containsExactly(new TogetherInstance.Group("everybody", 1, 4, 1));
        assertThat(instance.crossings()).isEmpty();
    }

    @Test
    void exactSecondsAreTakenAsTheyStand() {
        var folder = InstanceFolder.people(temp)
                .write("roads.csv", "from,to,travel_seconds,vehicles_per_hour\ntown,exit,12.5,600\n")
                .write("windows.csv", "from_second,to_second\n3600,7200\n900,1800\n1800,2700\n");
        var instance = (ExactInstance) SharedInstances.read(folder.path());
        assertThat(instance.roads()).containsExactly(new ExactInstance.SecondRoad(0, 1, 12.5, 600));
        assertThat(instance.open()).isEqualTo(List.of(new Span(900, 2700), new Span(3600, 7200)));
        assertThat(instance.personsPerVehicle()).isEqualTo(3);
    }

    @Test
    void aPlaceOnNoRoadIsNoted() {
        var folder = InstanceFolder.people(temp).write("exits.csv", "place\nexit\nharbour\n");
        assertThat(((InstanceReading.Read) InstanceReader.read(folder.path())).notes())
                .containsExactly("place harbour lies on no road");
    }

    @ParameterizedTest
    @CsvSource({
        "anaheim-people-open, 914, 1000000",
        "anaheim-people-windows, 914, 1000000",
        "anaheim-together-windows, 914, 1000000",
        "siouxfalls-together-windows, 76, 100000",
        "berlin-together-windows, 28376, 1000000",
        "surfcoast-people-windows, 10145, 100000",
        "yarra-people-windows, 78216, 300000",
    })
    void realInstancesAreReadWhole(String name, int roads, double persons) {
        var instance = SharedInstances.read(name);
        assertThat(instance.name()).isEqualTo(name);
        assertThat(instance.roadCount()).isEqualTo(roads);
        assertThat(instance.persons()).isEqualTo(persons);
    }
}
