package org.respite.formats.table;

import static org.respite.formats.table.Column.column;
import static org.respite.formats.table.Column.required;

import java.util.List;

/**
 * Every table and column that a scenario can have; docs/reference/tables.md says what they mean.
 * A {@code required} column must be there and filled in each row.
 */
public final class Layouts {

    private Layouts() {}

    /** In the order in which they are read. */
    public static final List<Layout> ALL = List.of(
            Places.TABLE,
            Roads.TABLE,
            Closures.TABLE,
            Zones.TABLE,
            Pauses.TABLE,
            Corridors.TABLE,
            Crossings.TABLE,
            Inspections.TABLE,
            Items.TABLE,
            Needs.TABLE,
            Stocks.TABLE,
            Fleets.TABLE,
            Groups.TABLE,
            Families.TABLE,
            HandOvers.TABLE,
            Quotas.TABLE,
            Access.TABLE,
            Figures.TABLE);

    /** A row is a place where something can start, stop, wait, be handled or be received. */
    public static final class Places {
        public static final Column PLACE = required("place", "#loc+code");
        public static final Column NAME = column("name", "#loc+name");
        public static final Column NAME_IN_OTHER_LANGUAGES = column("name in other languages", "#loc+name+i_xx");
        public static final Column KIND = required("kind", "#loc+type");
        public static final Column LATITUDE = required("latitude", "#geo+lat");
        public static final Column LONGITUDE = required("longitude", "#geo+lon");
        public static final Column AREA_CODE = column("area code", "#adm2+code");
        public static final Column ZONE = column("zone", "#loc+zone");
        public static final Column SHELTER = column("shelter", "#loc+shelter");
        public static final Column ROOM = column("room", "#capacity+room");
        public static final Column WATER_PER_DAY = column("water per day", "#capacity+water+day");
        public static final Column TOILETS = column("toilets", "#capacity+toilets");
        public static final Column PRESENT = column("present", "#population+present");
        public static final Column LOADS_PER_HOUR = column("loads per hour", "#capacity+load+hour");
        public static final Column UNLOADS_PER_HOUR = column("unloads per hour", "#capacity+unload+hour");
        public static final Column OPENING_HOURS = column("opening hours", "#date+hours+opening");
        public static final Column DISTRIBUTION_HOURS = column("distribution hours", "#date+hours+distribution");
        public static final Column PERMITTED_CLASSES = column("permitted classes", "#item+class+permitted");
        public static final Column TRANSSHIPMENT = column("transshipment", "#loc+transshipment");
        public static final Layout TABLE = Layout.required(
                "places.csv",
                PLACE, NAME, NAME_IN_OTHER_LANGUAGES, KIND, LATITUDE, LONGITUDE, AREA_CODE, ZONE, SHELTER, ROOM,
                WATER_PER_DAY, TOILETS, PRESENT, LOADS_PER_HOUR, UNLOADS_PER_HOUR, OPENING_HOURS, DISTRIBUTION_HOURS,
                PERMITTED_CLASSES, TRANSSHIPMENT);

        private Places() {}
    }

    /** A row is a road from one place to another, in one direction or both. */
    public static final class Roads {
        public static final Column ROAD = required("road", "#loc+road");
        public static final Column NAME = column("name", "#loc+road+name");
        public static final Column FROM = required("from", "#loc+from");
        public static final Column TO = required("to", "#loc+to");
        public static final Column BOTH_WAYS = column("both ways", "#loc+road+bothways");
        public static final Column METRES = required("metres", "#geo+length+m");
        public static final Column TRUCK_MINUTES = column("truck minutes", "#indicator+minutes+truck");
        public static final Column BUS_MINUTES = column("bus minutes", "#indicator+minutes+bus");
        public static final Column AMBULANCE_MINUTES = column("ambulance minutes", "#indicator+minutes+ambulance");
        public static final Column CAR_MINUTES = column("car minutes", "#indicator+minutes+car");
        public static final Column FOOT_MINUTES = column("foot minutes", "#indicator+minutes+foot");
        public static final Column CAPACITY_PER_HOUR = required("capacity per hour", "#capacity+road+hour");
        public static final Column BACKGROUND_PER_HOUR = column("background per hour", "#capacity+road+hour+background");
        public static final Column ZONE = column("zone", "#loc+zone");
        public static final Layout TABLE = Layout.required(
                "roads.csv",
                ROAD, NAME, FROM, TO, BOTH_WAYS, METRES, TRUCK_MINUTES, BUS_MINUTES, AMBULANCE_MINUTES, CAR_MINUTES,
                FOOT_MINUTES, CAPACITY_PER_HOUR, BACKGROUND_PER_HOUR, ZONE);

        private Roads() {}
    }

    /** A row is a time in which a road is closed to everybody; several rows for one road add up. */
    public static final class Closures {
        public static final Column ROAD = required("road", "#loc+road");
        public static final Column BOTH_WAYS = column("both ways", "#loc+road+bothways");
        public static final Column FROM = column("from", "#date+start");
        public static final Column TO = column("to", "#date+end");
        public static final Column DAILY_HOURS = column("daily hours", "#date+hours");
        public static final Layout TABLE = Layout.optional(
                "closures.csv",
                ROAD, BOTH_WAYS, FROM, TO, DAILY_HOURS);

        private Closures() {}
    }

    /** A row is an area where moving is possible only inside an open window, unless it is calm. */
    public static final class Zones {
        public static final Column ZONE = required("zone", "#loc+zone");
        public static final Column NAME = column("name", "#loc+zone+name");
        public static final Column CALM = column("calm", "#status+calm");
        public static final Layout TABLE = Layout.optional(
                "zones.csv",
                ZONE, NAME, CALM);

        private Zones() {}
    }

    /** A row is a temporary stop in fighting that opens zones. */
    public static final class Pauses {
        public static final Column PAUSE = required("pause", "#event+pause");
        public static final Column PURPOSE = column("purpose", "#event+purpose");
        public static final Column ZONES = required("zones", "#loc+zone");
        public static final Column FROM = required("from", "#date+start");
        public static final Column TO = required("to", "#date+end");
        public static final Column DAILY_HOURS = column("daily hours", "#date+hours");
        public static final Column AGREED = required("agreed", "#status+agreed");
        public static final Column DECLARED_BY = column("declared by", "#org+party");
        public static final Layout TABLE = Layout.optional(
                "pauses.csv",
                PAUSE, PURPOSE, ZONES, FROM, TO, DAILY_HOURS, AGREED, DECLARED_BY);

        private Pauses() {}
    }

    /** A row is an agreed route that opens directed roads to certain modes. */
    public static final class Corridors {
        public static final Column CORRIDOR = required("corridor", "#event+corridor");
        public static final Column NAME = column("name", "#event+corridor+name");
        public static final Column ROADS = required("roads", "#loc+road");
        public static final Column MODES = required("modes", "#modality+mode");
        public static final Column FROM = required("from", "#date+start");
        public static final Column TO = required("to", "#date+end");
        public static final Column DAILY_HOURS = column("daily hours", "#date+hours");
        public static final Column DECLARED_BY = column("declared by", "#org+party");
        public static final Layout TABLE = Layout.optional(
                "corridors.csv",
                CORRIDOR, NAME, ROADS, MODES, FROM, TO, DAILY_HOURS, DECLARED_BY);

        private Corridors() {}
    }

    /** A row is a border crossing: cargo goes back to back from trucks outside into the yard inside, people go out. */
    public static final class Crossings {
        public static final Column CROSSING = required("crossing", "#loc+crossing");
        public static final Column NAME = column("name", "#loc+crossing+name");
        public static final Column OUTSIDE = required("outside", "#loc+outside");
        public static final Column INSIDE = required("inside", "#loc+inside");
        public static final Column CARGO_HOURS = column("cargo hours", "#date+hours+cargo");
        public static final Column INSPECTIONS = column("inspections", "#loc+inspection");
        public static final Column BAYS = column("bays", "#capacity+bays");
        public static final Column TRANSFER_MINUTES = column("transfer minutes", "#indicator+minutes+transfer");
        public static final Column YARD_ROOM_KG = column("yard room kg", "#capacity+yard+kg");
        public static final Column ITEMS = column("items", "#item+code");
        public static final Column PEOPLE_HOURS = column("people hours", "#date+hours+people");
        public static final Column PERSONS_PER_HOUR = column("persons per hour", "#capacity+persons+hour");
        public static final Column PROCESSING_MINUTES = column("processing minutes", "#indicator+minutes+processing");
        public static final Layout TABLE = Layout.optional(
                "crossings.csv",
                CROSSING, NAME, OUTSIDE, INSIDE, CARGO_HOURS, INSPECTIONS, BAYS, TRANSFER_MINUTES, YARD_ROOM_KG,
                ITEMS, PEOPLE_HOURS, PERSONS_PER_HOUR, PROCESSING_MINUTES);

        private Crossings() {}
    }

    /** A row is a place that inspects laden trucks before they go on to a crossing. */
    public static final class Inspections {
        public static final Column PLACE = required("place", "#loc+inspection");
        public static final Column TRUCKS_PER_HOUR = required("trucks per hour", "#capacity+trucks+hour");
        public static final Column MINUTES = required("minutes", "#indicator+minutes+inspection");
        public static final Column HOURS = column("hours", "#date+hours");
        public static final Layout TABLE = Layout.optional(
                "inspections.csv",
                PLACE, TRUCKS_PER_HOUR, MINUTES, HOURS);

        private Inspections() {}
    }

    /** A row is goods, fuel or cash. */
    public static final class Items {
        public static final Column ITEM = required("item", "#item+code");
        public static final Column NAME = column("name", "#item+name");
        public static final Column UNIT = required("unit", "#item+unit");
        public static final Column KG_PER_UNIT = required("kg per unit", "#item+weight+kg");
        public static final Column LITRES_PER_UNIT = column("litres per unit", "#item+volume+l");
        public static final Column M3_PER_UNIT = column("m3 per unit", "#item+volume+m3");
        public static final Column RESTRICTED_CLASS = column("restricted class", "#item+class");
        public static final Layout TABLE = Layout.optional(
                "items.csv",
                ITEM, NAME, UNIT, KG_PER_UNIT, LITRES_PER_UNIT, M3_PER_UNIT, RESTRICTED_CLASS);

        private Items() {}
    }

    /** A row is what the people at a place need of an item; a place and an item occur together once. */
    public static final class Needs {
        public static final Column PLACE = required("place", "#loc+code");
        public static final Column ITEM = required("item", "#item+code");
        public static final Column UNIT = required("unit", "#item+unit");
        public static final Column PERSONS = required("persons", "#inneed");
        public static final Column SURVIVAL_PER_DAY = column("survival per day", "#inneed+survival+day");
        public static final Column FULL_PER_DAY = required("full per day", "#inneed+full+day");
        public static final Column FROM = column("from", "#date+start");
        public static final Column TO = column("to", "#date+end");
        public static final Column WEIGHT = column("weight", "#indicator+weight");
        public static final Column DISTRIBUTED_PER_HOUR = required("distributed per hour", "#capacity+distribution+hour");
        public static final Layout TABLE = Layout.optional(
                "needs.csv",
                PLACE, ITEM, UNIT, PERSONS, SURVIVAL_PER_DAY, FULL_PER_DAY, FROM, TO, WEIGHT, DISTRIBUTED_PER_HOUR);

        private Needs() {}
    }

    /** A row is goods that are at a place, or come to it from outside the plan. */
    public static final class Stocks {
        public static final Column STOCK = required("stock", "#item+stock");
        public static final Column PLACE = required("place", "#loc+code");
        public static final Column ITEM = required("item", "#item+code");
        public static final Column UNIT = required("unit", "#item+unit");
        public static final Column QUANTITY = required("quantity", "#item+quantity");
        public static final Column AVAILABLE_FROM = column("available from", "#date+available");
        public static final Column OWNER = required("owner", "#org+owner");
        public static final Column SHARED_WITH = column("shared with", "#org+shared");
        public static final Layout TABLE = Layout.optional(
                "stocks.csv",
                STOCK, PLACE, ITEM, UNIT, QUANTITY, AVAILABLE_FROM, OWNER, SHARED_WITH);

        private Stocks() {}
    }

    /** A row is vehicles of one kind with one base and one owner. */
    public static final class Fleets {
        public static final Column FLEET = required("fleet", "#operations+fleet");
        public static final Column NAME = column("name", "#operations+fleet+name");
        public static final Column OWNER = required("owner", "#org+owner");
        public static final Column MODE = required("mode", "#modality+mode");
        public static final Column BASE = required("base", "#loc+base");
        public static final Column VEHICLES = required("vehicles", "#capacity+vehicles");
        public static final Column PAYLOAD_KG = column("payload kg", "#capacity+payload+kg");
        public static final Column VOLUME_M3 = column("volume m3", "#capacity+volume+m3");
        public static final Column SEATS = column("seats", "#capacity+seats");
        public static final Column RANGE_KM = required("range km", "#capacity+range+km");
        public static final Column CREW_HOURS = column("crew hours", "#capacity+crew+hours");
        public static final Column TURNAROUND_MINUTES = column("turnaround minutes", "#indicator+minutes+turnaround");
        public static final Column LOADING_MINUTES = required("loading minutes", "#indicator+minutes+loading");
        public static final Column UNLOADING_MINUTES = required("unloading minutes", "#indicator+minutes+unloading");
        public static final Column ITEMS = column("items", "#item+code");
        public static final Column SHARED_WITH = column("shared with", "#org+shared");
        public static final Column CARRIES_GROUPS = column("carries groups", "#status+groups");
        public static final Column EMERGENCY = column("emergency", "#status+emergency");
        public static final Column LARGEST_CONVOY = column("largest convoy", "#capacity+convoy");
        public static final Column ESCORT = column("escort", "#org+escort");
        public static final Layout TABLE = Layout.optional(
                "fleets.csv",
                FLEET, NAME, OWNER, MODE, BASE, VEHICLES, PAYLOAD_KG, VOLUME_M3, SEATS, RANGE_KM, CREW_HOURS,
                TURNAROUND_MINUTES, LOADING_MINUTES, UNLOADING_MINUTES, ITEMS, SHARED_WITH, CARRIES_GROUPS,
                EMERGENCY, LARGEST_CONVOY, ESCORT);

        private Fleets() {}
    }

    /** A row is people at one place who may go, return or leave; never names. */
    public static final class Groups {
        public static final Column GROUP = required("group", "#affected+group");
        public static final Column NAME = column("name", "#affected+group+name");
        public static final Column HOME = required("home", "#loc+home");
        public static final Column PURPOSE = required("purpose", "#activity+purpose");
        public static final Column PERSONS = required("persons", "#affected");
        public static final Column SHARE_LOW = column("share low", "#indicator+share+low");
        public static final Column SHARE_EXPECTED = required("share expected", "#indicator+share+expected");
        public static final Column SHARE_HIGH = column("share high", "#indicator+share+high");
        public static final Column FAMILY_SIZE = column("family size", "#affected+family+size");
        public static final Column MODES = required("modes", "#modality+mode");
        public static final Column DESTINATIONS = column("destinations", "#loc+destination");
        public static final Column EXITS = column("exits", "#loc+exit");
        public static final Column WEIGHT = column("weight", "#indicator+weight");
        public static final Column BASIS = column("basis", "#description+basis");
        public static final Column RETURN_TERMS = column("return terms", "#description+return");
        public static final Layout TABLE = Layout.optional(
                "groups.csv",
                GROUP, NAME, HOME, PURPOSE, PERSONS, SHARE_LOW, SHARE_EXPECTED, SHARE_HIGH, FAMILY_SIZE, MODES,
                DESTINATIONS, EXITS, WEIGHT, BASIS, RETURN_TERMS);

        private Groups() {}
    }

    /** A row is how many families of one size a group has among those who go; a group named here needs no `family size`. */
    public static final class Families {
        public static final Column GROUP = required("group", "#affected+group");
        public static final Column SIZE = required("size", "#affected+family+size");
        public static final Column FAMILIES = required("families", "#affected+families");
        public static final Layout TABLE = Layout.optional(
                "families.csv",
                GROUP, SIZE, FAMILIES);

        private Families() {}
    }

    /** A row is persons released, who are brought from one place to another by a neutral carrier; never names. */
    public static final class HandOvers {
        public static final Column HANDOVER = required("handover", "#event+handover");
        public static final Column CATEGORY = column("category", "#affected+category");
        public static final Column PERSONS = required("persons", "#affected");
        public static final Column RECEIVED_AT = required("received at", "#loc+from");
        public static final Column DELIVERED_AT = required("delivered at", "#loc+to");
        public static final Column CARRIER = required("carrier", "#operations+fleet");
        public static final Column FROM = required("from", "#date+start");
        public static final Column TO = required("to", "#date+end");
        public static final Column MANDATORY = column("mandatory", "#status+mandatory");
        public static final Layout TABLE = Layout.optional(
                "handovers.csv",
                HANDOVER, CATEGORY, PERSONS, RECEIVED_AT, DELIVERED_AT, CARRIER, FROM, TO, MANDATORY);

        private HandOvers() {}
    }

    /** A row is the most that a crossing lets through in a window. */
    public static final class Quotas {
        public static final Column CROSSING = required("crossing", "#loc+crossing");
        public static final Column COUNTS = required("counts", "#description+counts");
        public static final Column ITEM = column("item", "#item+code");
        public static final Column UNIT = column("unit", "#item+unit");
        public static final Column GROUP = column("group", "#affected+group");
        public static final Column MOST = required("most", "#capacity+most");
        public static final Column FROM = column("from", "#date+start");
        public static final Column TO = column("to", "#date+end");
        public static final Column DAILY = column("daily", "#frequency+daily");
        public static final Layout TABLE = Layout.optional(
                "quotas.csv",
                CROSSING, COUNTS, ITEM, UNIT, GROUP, MOST, FROM, TO, DAILY);

        private Quotas() {}
    }

    /** A row is how access really was: a count out of a count. */
    public static final class Access {
        public static final Column SUBJECT = required("subject", "#access+subject");
        public static final Column MEASURE = required("measure", "#access+measure");
        public static final Column COUNT = required("count", "#access+count");
        public static final Column OUT_OF = column("out of", "#access+total");
        public static final Column UNIT = required("unit", "#access+unit");
        public static final Column PERIOD = required("period", "#date+period");
        public static final Column SIMULATES = column("simulates", "#access+simulates");
        public static final Column APPLIES_TO = column("applies to", "#access+scope");
        public static final Column AUTHORITY = column("authority", "#access+authority");
        public static final Layout TABLE = Layout.optional(
                "access.csv",
                SUBJECT, MEASURE, COUNT, OUT_OF, UNIT, PERIOD, SIMULATES, APPLIES_TO, AUTHORITY);

        private Access() {}
    }

    /** A row is one source's figure on a topic; figures on one topic are rivals, shown side by side and never added. */
    public static final class Figures {
        public static final Column ID = column("figure", "#meta+figure");
        public static final Column TOPIC = required("topic", "#indicator+topic");
        public static final Column VALUE = required("value", "#indicator+value");
        public static final Column LEAST = column("at least", "#indicator+value+min");
        public static final Column MOST = column("at most", "#indicator+value+max");
        public static final Column UNIT = column("unit", "#indicator+unit");
        public static final Column BELIEVED = column("believed", "#status+believed");
        public static final Column CONFIRMED = column("confirmed", "#status+confirmed");
        public static final Column DIGEST = column("digest", "#meta+digest");
        public static final Layout TABLE = Layout.optional(
                "figures.csv",
                ID, TOPIC, VALUE, LEAST, MOST, UNIT, BELIEVED, CONFIRMED, DIGEST);

        private Figures() {}
    }
}
