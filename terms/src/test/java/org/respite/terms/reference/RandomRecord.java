package org.respite.terms.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.respite.model.quantity.Id;
import org.respite.model.report.About;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Assessment;
import org.respite.model.report.Attribution;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.Commitment;
import org.respite.model.report.CountId;
import org.respite.model.report.CountVersion;
import org.respite.model.report.Coverage;
import org.respite.model.report.Decision;
import org.respite.model.report.Digest;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;
import org.respite.model.report.Kind;
import org.respite.model.report.Notice;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.SourceClass;
import org.respite.model.report.Status;
import org.respite.model.report.Verification;
import org.respite.model.report.When;
import org.respite.model.report.Where;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Stage.Beginning;

/** Records in which everything happens: late, disputed, rival, corrected, corrected in circles, taken back. */
final class RandomRecord {

    static final Map<String, String> ZONE_OF = Map.of("bridge", "east", "ford", "east", "hill", "west");
    private static final List<String> NAMES = List.of("North", "South", "OCHA", "Qatar", "press");
    private static final long HOUR = 3600;

    private final Random random;
    private final Instrument instrument;
    private final Instant begins;
    private final int size;
    private final List<Entry> entries = new ArrayList<>();

    private RandomRecord(Random random, Instrument instrument, int size) {
        this.random = random;
        this.instrument = instrument;
        this.size = size;
        this.begins = instrument.stages().stream().flatMap(s -> s.begins().stream())
                .filter(Beginning.At.class::isInstance).map(b -> SlowTime.moment(((Beginning.At) b).moment(), instrument.zone()))
                .findFirst().orElseThrow();
    }

    /** In the order of arrival, known from hour to hour. */
    static List<Entry> of(Random random, Instrument instrument, int size) {
        var record = new RandomRecord(random, instrument, size);
        for (int i = 0; i < size; i++) {
            record.entries.add(record.entry(i));
        }
        return record.entries;
    }

    static Instant moment(Random random, Instrument instrument) {
        return new RandomRecord(random, instrument, 0).time();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Often on the hour, where windows begin and end. */
    private Instant time() {
        var time = begins.plusSeconds((random.nextInt(24 * 8) - 24) * HOUR);
        return switch (random.nextInt(4)) {
            case 0 -> time.plusSeconds(random.nextInt((int) HOUR));
            case 1 -> time.plusSeconds(random.nextInt(3) - 1);
            default -> time;
        };
    }

    private When interval() {
        var from = time();
        return new When(from, from.plusSeconds((1 + random.nextInt(30)) * HOUR), instrument.zone());
    }

    private Actor name() {
        return new Actor(one(NAMES));
    }

    private EntryId id() {
        return new EntryId("e" + random.nextInt(size));
    }

    private Head head(int i, Actor by) {
        Optional<EntryId> replaces = random.nextInt(4) == 0 ? Optional.of(id()).filter(t -> !t.value().equals("e" + i)) : Optional.empty();
        return new Head(new EntryId("e" + i), by, begins.plusSeconds(i * 2 * HOUR), replaces);
    }

    private Entry entry(int i) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> new Assessment(head(i, name()), id(), Optional.of(verification()), attribution(), Optional.empty(), "");
            case 2 -> closing(i);
            case 3, 4 -> coverage(i);
            case 5, 6, 7 -> notice(i);
            case 8 -> decision(i);
            default -> report(i);
        };
    }

    private Optional<Attribution> attribution() {
        return random.nextInt(3) == 0
                ? Optional.of(new Attribution(one(List.of(Attribution.Degree.ESTABLISHED, Attribution.Degree.DENIED)), List.of()))
                : Optional.empty();
    }

    private Verification verification() {
        var status = one(List.of(Status.values()));
        return status == Status.ALLEGED ? Verification.ALLEGED : Verification.of(status, name());
    }

    private String clause() {
        var ids = instrument.clauses().map(c -> c.id()).toList();
        return one(ids);
    }

    private Report report(int i) {
        var source = name();
        var said = one(List.of("admitted truck", "admitted truck", "release hostage", "release hostage", "release prisoner", "release prisoner",
                "attack", "flight", "reinforcement", "storm", "request", clause(), clause()));
        var kind = said.split(" ")[0];
        var what = said.contains(" ") ? said.split(" ")[1] : "";
        Optional<Actor> actor = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new Actor(one(List.of("North", "South"))));
        boolean isVersion = random.nextInt(4) == 0;
        var amount = isVersion ? Optional.of(amount()) : random.nextInt(6) == 0 ? Optional.<Amount>empty() : Optional.of(amount());
        var when = random.nextInt(4) == 0 ? interval() : When.at(time(), instrument.zone());
        return new Report(head(i, random.nextInt(5) == 0 ? name() : source), new Kind(kind), actor, List.of(), what,
                random.nextInt(5) == 0 ? List.of("dual") : List.of(), amount, where(), when,
                random.nextInt(8) == 0
                        ? new Source.Protected(SourceClass.WITNESS, new Commitment(
                                new Digest(("" + random.nextInt(2)).repeat(64))))
                        : new Source.Named(source, SourceClass.OTHER, ""),
                verification(), actor.isEmpty() ? Attribution.NONE : new Attribution(one(List.of(Attribution.Degree.ALLEGED,
                        Attribution.Degree.ACKNOWLEDGED, Attribution.Degree.ESTABLISHED)), List.of()),
                isVersion ? Optional.of(new CountVersion(new CountId("count-" + random.nextInt(4)), one(List.of(CountVersion.Stage.values()))))
                        : Optional.empty(),
                "", List.of(), Optional.empty());
    }

    private Amount amount() {
        long low = random.nextInt(9);
        return switch (random.nextInt(5)) {
            case 0 -> Amount.atLeast(low, "unit");
            case 1 -> new Amount(low, OptionalLong.empty(), OptionalLong.of(low + random.nextInt(5)), "unit");
            default -> Amount.exactly(low, "unit");
        };
    }

    private Where where() {
        return switch (random.nextInt(4)) {
            case 0 -> new Where.Unsaid();
            case 1 -> new Where.InZone(new Id.Zone(one(List.of("east", "west"))));
            default -> new Where.AtPlace(new Id.Place(one(List.of("bridge", "bridge", "ford", "hill"))));
        };
    }

    private Entry closing(int i) {
        var day = begins.atZone(instrument.zone()).toLocalDate().plusDays(random.nextInt(5) - 1);
        var during = random.nextInt(3) == 0 ? interval() : When.on(day, instrument.zone());
        return new ClosingCount(head(i, name()), new Actor(one(List.of("OCHA", "OCHA", "Qatar", "North"))), new Kind("admitted"),
                one(List.of("truck", "hostage", "prisoner")), new Where.Unsaid(), during, Optional.empty(), amount(), "");
    }

    private Entry coverage(int i) {
        var from = time();
        var during = new When(from, from.plusSeconds((1 + random.nextInt(90)) * HOUR), instrument.zone());
        return new Coverage(head(i, name()), name(), List.of(one(List.of(new Where.InZone(new Id.Zone("east")), new Where.InZone(new Id.Zone("west")),
                new Where.AtPlace(new Id.Place("bridge"))))), during,
                List.of(new Kind(one(List.of("attack", "flight", "reinforcement", "truck", "hostage", clause())))), random.nextInt(6) != 0, "");
    }

    private Optional<When> effective() {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.of(interval());
            case 1 -> Optional.of(When.at(time(), instrument.zone()));
            default -> Optional.empty();
        };
    }

    private About about() {
        return switch (random.nextInt(8)) {
            case 0 -> new About.Instrument("pause");
            case 1 -> new About.Stage("pause", one(List.of("one", "two")));
            case 2, 3 -> new About.OfEntry(id());
            default -> new About.Clause("pause", clause());
        };
    }

    private Entry notice(int i) {
        var by = new Actor(one(List.of("North", "South", "South", "Qatar")));
        var act = one(List.of(Notice.Act.values()));
        var about = act == Notice.Act.INVOCATION || act == Notice.Act.EXTENSION ? new About.Stage("pause", "one")
                : act == Notice.Act.CONTEST || act == Notice.Act.WITHDRAWAL ? new About.OfEntry(id()) : about();
        return new Notice(head(i, by), act, by, List.of(), List.of(about), effective(), "");
    }

    private Entry decision(int i) {
        return new Decision(head(i, name()), List.of(name()), one(List.of(Decision.Outcome.values())), List.of(about()), effective(), "");
    }
}
